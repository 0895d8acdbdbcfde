import { checkReferenceTexts } from '../../locales/checkReference';
import { settingsPageTexts, type SettingsTextKey } from '../../locales/settingsPage';
import type { TextValues } from '../../locales/texts';
import { useLanguage } from '../texts';

interface SettingsTexts {
  readonly text: (key: SettingsTextKey, values?: TextValues) => string;
  /** The name of a setting, by its path: of a check as its reference has it. */
  readonly nameOf: (path: string) => string;
  /** How a value of a setting is called. */
  readonly valueName: (value: string) => string;
}

/** The texts of the page on the user's own settings, in the language of the place. */
export function useSettingsTexts(): SettingsTexts {
  const language = useLanguage();
  /** What has no name is called by its own word. */
  const named = (key: string, otherwise: string) => {
    const known = settingsPageTexts.keys.find((each) => each === key);
    return known ? settingsPageTexts.text(language, known) : otherwise;
  };
  return {
    text: (key, values) => settingsPageTexts.text(language, key, values),
    nameOf(path) {
      const check = checkReferenceTexts.keys.find((key) => `checks.${key}` === `${path}.name`);
      return check ? checkReferenceTexts.text(language, check) : named(`setting.${path}`, path);
    },
    valueName: (value) => named(`value.${value}`, value),
  };
}
