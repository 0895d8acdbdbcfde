import { accidentPageTexts, type AccidentPageTextKey } from '../../locales/accidentPage';
import type { TextValues } from '../../locales/texts';
import { useLanguage } from '../texts';

export function useAccidentTexts(): (key: AccidentPageTextKey, values?: TextValues) => string {
  const language = useLanguage();
  return (key, values) => accidentPageTexts.text(language, key, values);
}
