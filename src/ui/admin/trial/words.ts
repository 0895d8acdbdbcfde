import { checkName } from '../../../admin/words';
import { adminTrialTexts, type AdminTrialTextKey } from '../../../locales/adminPage/trial';
import type { TextValues } from '../../../locales/texts';
import { useAdmin } from '../admin';

export function useTrialWords() {
  const { language } = useAdmin();
  return {
    text: (key: AdminTrialTextKey, values?: TextValues) => adminTrialTexts.text(language, key, values),
    checkName: (check: string) => checkName(check, language),
  };
}
