import { createContext, useContext, type ReactNode } from 'react';
import { checklistFileTexts } from '../locales/checklistPage/files';
import { checklistFrameTexts } from '../locales/checklistPage/frame';
import { checklistMessageTexts } from '../locales/checklistPage/message';
import { checklistRecipientTexts } from '../locales/checklistPage/recipients';
import { checklistStatusTexts } from '../locales/checklistPage/status';
import { joinTexts, type Language, type TextValues } from '../locales/texts';
import type { OutgoingMessage, RecipientField } from '../message/message';

/**
 * Every word of the dialog and the pane but the checklist's items. They stand apart from locales/checklist.ts because
 * the event bundle, which every Send loads, has no page to show.
 */
const pageTexts = joinTexts(
  checklistFrameTexts,
  checklistStatusTexts,
  checklistRecipientTexts,
  checklistMessageTexts,
  checklistFileTexts,
);
export type PageTextKey = (typeof pageTexts.keys)[number];

const LanguageContext = createContext<Language>('ja');

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

export const useLanguage = (): Language => useContext(LanguageContext);

/** The page's texts in the language of the place. */
export function useTexts(): (key: PageTextKey, values?: TextValues) => string {
  const language = useLanguage();
  return (key, values) => pageTexts.text(language, key, values);
}

const KindContext = createContext<OutgoingMessage['kind']>(undefined);

/** Says what is being sent: the recipients of meetings go by other names. */
export const KindProvider = KindContext;

export function useFieldName(): (field: RecipientField) => string {
  const text = useTexts();
  const kind = useContext(KindContext);
  return (field) => text(kind === 'meeting' && field !== 'bcc' ? `field.${field}.meeting` : `field.${field}`);
}
