/// <reference types="office-js" />
import { languageOf, type Language } from '../locales/texts';
import { OutlookError } from './call';

/**
 * A message or a meeting being written, the latter by the names of a message's parts. What a client is too old for is
 * missing, whatever the types say (see call.ts), and so is what meetings have not: Bcc, delayed delivery.
 */
export type ComposeItem = Omit<Office.MessageCompose, 'bcc'> & { readonly bcc?: Office.Recipients };

/** Outlook's objects, looked up at each use: the item of a pinned pane changes, and some runtimes have only a part. */
export const officeContext = (): Partial<Office.Context> => Office.context ?? {};

export const mailbox = (): Partial<Office.Mailbox> => officeContext().mailbox ?? {};

/** The address of the user's mailbox; '' where Outlook does not say. */
export const userAddress = (): string => mailbox().userProfile?.emailAddress ?? '';

/** What is being written; null where there is nothing: nothing selected, something being read. */
export function composeItem(): ComposeItem | null {
  const item = mailbox().item as (ComposeItem & Partial<Office.AppointmentCompose>) | undefined | null;
  if (!item) return null;
  if (isWritable(item.to)) return item;
  if (!isWritable(item.requiredAttendees)) return null;
  return Object.create(item, {
    to: { value: item.requiredAttendees },
    cc: { value: item.optionalAttendees },
    from: { value: item.organizer },
  }) as ComposeItem;
}

/** What is being written. @throws OutlookError `unavailable` where there is nothing. */
export function itemAtHand(): ComposeItem {
  const item = composeItem();
  if (!item) throw new OutlookError('unavailable');
  return item;
}

export const isMeeting = ({ itemType }: ComposeItem): boolean => String(itemType) === 'appointment';

/** Of what is being read, recipients are a list. */
const isWritable = (recipients: object | undefined): boolean =>
  typeof recipients === 'object' && 'getAsync' in recipients;

/** Outlook's display language; before Office.js is ready that of the browser, where there is one. */
export const displayLanguage = (): Language =>
  languageOf(
    officeContext().displayLanguage ?? (typeof navigator === 'undefined' ? undefined : navigator.language),
  );

declare const navigator: { readonly language: string };
