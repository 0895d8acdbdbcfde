/// <reference types="office-js" />
import { languageOf, type Language } from '../locales/texts';

/** A message being written. What a client is too old for is missing, whatever the types say: see call.ts. */
export type ComposeItem = Office.MessageCompose;

/** Outlook's objects, looked up at each use: the item of a pinned pane changes, and some runtimes have only a part. */
export const officeContext = (): Partial<Office.Context> => Office.context ?? {};

export const mailbox = (): Partial<Office.Mailbox> => officeContext().mailbox ?? {};

/** The address of the user's mailbox; '' where Outlook does not say. */
export const userAddress = (): string => mailbox().userProfile?.emailAddress ?? '';

/** The message being written; null where there is none: nothing selected, a meeting, a message being read. */
export function composeItem(): ComposeItem | null {
  const item = mailbox().item as ComposeItem | undefined | null;
  return item && typeof item.subject === 'object' && typeof item.to === 'object' && 'getAsync' in item.to
    ? item
    : null;
}

/** Outlook's display language; before Office.js is ready that of the browser, where there is one. */
export const displayLanguage = (): Language =>
  languageOf(
    officeContext().displayLanguage ?? (typeof navigator === 'undefined' ? undefined : navigator.language),
  );

declare const navigator: { readonly language: string };
