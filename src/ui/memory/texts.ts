import { memoryPageTexts, type MemoryTextKey } from '../../locales/memoryPage';
import type { TextValues } from '../../locales/texts';
import { useLanguage } from '../texts';

/** The texts of the page on what is remembered, in the language of the place. */
export function useMemoryTexts(): (key: MemoryTextKey, values?: TextValues) => string {
  const language = useLanguage();
  return (key, values) => memoryPageTexts.text(language, key, values);
}

/** How a day is written. */
export function useDay(): (time: number) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' });
  return (time) => format.format(time);
}
