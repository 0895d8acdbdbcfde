import { mendTexts, type MendTextKey } from '../../locales/mends';
import type { TextValues } from '../../locales/texts';
import { useLanguage } from '../texts';

export type MendText = (key: MendTextKey, values?: TextValues) => string;

/** What is said about changing the message, in the language of the place. */
export function useMendTexts(): MendText {
  const language = useLanguage();
  return (key, values) => mendTexts.text(language, key, values);
}
