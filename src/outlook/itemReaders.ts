import type { Mailbox, MessageRecipient, RecipientField, RecipientType } from '../message/message';
import { OutlookError, type ItemCalls } from './call';
import type { ComposeItem } from './office';

/** What Outlook may leave out of what it hands over: any property, or the whole entry. */
export type Loose<T> = { readonly [Key in keyof T]?: T[Key] | null } | null | undefined;
export type OfficeRecipient = Loose<
  Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress' | 'recipientType'>
>;

/** The recipients of one field as they are now. Rejects with an {@link OutlookError}. */
export const readRecipients = async (
  item: ComposeItem,
  field: RecipientField,
  calls: ItemCalls,
): Promise<MessageRecipient[]> =>
  listOf(await calls<OfficeRecipient[]>((callback) => item[field]!.getAsync(callback as never))).map(
    recipientOf,
  );

/** `newMail`, `reply` or `forward`; undefined where the client gives none. Rejects with an {@link OutlookError}. */
export const readComposeType = async (item: ComposeItem, calls: ItemCalls): Promise<string | undefined> =>
  (await calls<Loose<{ composeType: string }>>((callback) => item.getComposeTypeAsync(callback as never)))
    ?.composeType ?? undefined;

/** A list that is none would otherwise pass for "no recipients", "no attachments". */
export function listOf<T>(value: readonly T[]): readonly T[] {
  if (!isList(value)) throw new OutlookError('failed', undefined, 'a list was expected');
  return value;
}

const isList = <T>(value: readonly T[]): boolean => Array.isArray(value);

const recipientTypes: readonly RecipientType[] = ['user', 'externalUser', 'distributionList', 'other'];

/** New Outlook hands a contact list over as a blank entry (office-js 4242): kept, as a recipient nobody can check. */
function recipientOf(recipient: OfficeRecipient): MessageRecipient {
  const type = recipientTypes.find((known) => known === String(recipient?.recipientType));
  return { ...mailboxOf(recipient), ...(type && { type }) };
}

export const mailboxOf = (recipient: OfficeRecipient): Mailbox => ({
  name: recipient?.displayName ?? '',
  address: recipient?.emailAddress ?? '',
});
