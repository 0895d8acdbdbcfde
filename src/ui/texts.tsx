import { createContext, useContext, type ReactNode } from 'react';
import { checklistPageTexts, type PageTextKey } from '../locales/checklistPage';
import type { Language, TextValues } from '../locales/texts';

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
