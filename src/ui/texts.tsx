import { createContext, useContext, type ReactNode } from 'react';
import { checklistPageTexts, type PageTextKey } from '../locales/checklistPage';
import type { Language, TextValues } from '../locales/texts';
import type { OutgoingMessage, RecipientField } from '../message/message';

const LanguageContext = createContext<Language>('ja');

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

export const useLanguage = (): Language => useContext(LanguageContext);

/** The page's texts in the language of the place. */
export function useTexts(): (key: PageTextKey, values?: TextValues) => string {
  const language = useLanguage();
  return (key, values) => checklistPageTexts.text(language, key, values);
}

const KindContext = createContext<OutgoingMessage['kind']>(undefined);

/** Says what is being sent: the recipients of meetings go by other names. */
export const KindProvider = KindContext;

export function useFieldName(): (field: RecipientField) => string {
  const text = useTexts();
  const kind = useContext(KindContext);
  return (field) => text(kind === 'meeting' && field !== 'bcc' ? `field.${field}.meeting` : `field.${field}`);
}
