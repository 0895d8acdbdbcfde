import type { MigrationTextKey } from '../../locales/migration';
import { parseAddress } from '../../message/address';
import { BadLine } from '../note';
import { anywhere } from '../words';
import { readEnding, type Ending } from './endings';
import type { General } from './generalSettings';
import type { Row } from './row';

/** A settings file of the product with one entry a line. */
export interface ListFile {
  readonly columns: number;
  take(row: Row, general: General): void;
}

/** A list whose entries stay as they are: there is nothing like it here. */
const nothingLike = (columns: number, text: MigrationTextKey): ListFile => ({
  columns,
  take: (row) => row.note('none', row.text(0) === '' ? row.text(1) : row.text(0), { text }),
});

/** What an entry about recipients became, with what is different from how the product reads it. */
function noteEnding(row: Row, to: string, { patterns, differs }: Ending, text?: MigrationTextKey): void {
  const values = { patterns: patterns.join(', ') };
  const subject = row.text(0);
  if (text) row.note('changed', subject, { to, text, values });
  else if (differs) row.note('changed', subject, { to, text: `okan.${differs}`, values });
  else row.note('taken', subject, { to });
}

function takeAlertAddress(row: Row): void {
  const list = row.flag(1, 'IsCanNotSend') ? 'blocked' : 'watched';
  const ending = readEnding(row.text(0));
  for (const pattern of ending.patterns) row.draft.addRecipient(list, pattern, row.text(2));
  noteEnding(row, `recipients.${list}`, ending);
}

/** A recipient to whom something applies here in any mail, there only where the mail has an attachment. */
const watchedInstead =
  (text: MigrationTextKey, messageOf: (row: Row) => string): ListFile['take'] =>
  (row) => {
    const ending = readEnding(row.text(0));
    for (const pattern of ending.patterns) row.draft.addRecipient('watched', pattern, messageOf(row));
    noteEnding(row, 'recipients.watched', ending, text);
  };

function takeWhite(row: Row, { skipsWhereAllIsTicked }: General): void {
  const isSkipped = row.flag(1, 'IsSkipConfirmation');
  const ending = readEnding(row.text(0));
  if (!isSkipped && !skipsWhereAllIsTicked)
    return row.note('none', row.text(0), { text: 'okan.white-ticked' });
  for (const pattern of ending.patterns) row.draft.addRecipient('trusted', pattern);
  noteEnding(row, 'recipients.trusted', ending, isSkipped ? undefined : 'okan.white-without-files');
}

function takeInternal(row: Row): void {
  const ending = readEnding(row.text(0));
  for (const pattern of ending.patterns) row.draft.addRecipient('trusted', pattern);
  noteEnding(row, 'recipients.trusted', ending, 'okan.internal');
}

/** A word that calls for a recipient. */
const partyFrom =
  (name: number, recipient: number, text?: MigrationTextKey): ListFile['take'] =>
  (row) => {
    const ending = readEnding(row.text(recipient));
    row.draft.addParty(row.text(name), {
      [ending.kind === 'address' ? 'addresses' : 'domains']: ending.patterns,
    });
    row.note(text ? 'changed' : 'taken', row.text(name), { to: 'directory', ...(text && { text }) });
  };

/** Keywords of which the product tells in the subject, or in the body. */
const keywordIn =
  (place: 'subject' | 'body'): ListFile['take'] =>
  (row) => {
    const [word, message] = [row.text(0), row.text(1)];
    const isBlocked = row.flag(2, 'IsCanNotSend');
    if (word !== '*') {
      row.draft.addKeyword({
        id: `${place}${isBlocked ? '-block' : ''}`,
        words: [anywhere(word)],
        in: place,
        level: isBlocked ? 'block' : 'warning',
        message,
      });
      return row.note('taken', word, { to: 'keywords' });
    }
    if (isBlocked) return row.note('none', word, { text: 'okan.everything-blocked' });
    if (message === '') return row.note('none', word, { text: 'okan.always-nothing' });
    row.draft.addItem(message);
    row.note('changed', word, { to: 'checklist.custom', text: 'okan.always' });
  };

/** Whom a line adds, and where: `Cc` or `Bcc`, then the address. @throws BadLine */
function addedBy(row: Row, column: number): { readonly field: 'cc' | 'bcc'; readonly addresses: string[] } {
  const [field, address] = [row.text(column), row.text(column + 1)];
  if (!/^b?cc$/i.test(field)) throw new BadLine('fault.cc-or-bcc', { column: column + 1, value: field });
  if (!parseAddress(address)) throw new BadLine('fault.address', { value: address });
  return { field: field.toLowerCase() as 'cc' | 'bcc', addresses: [address] };
}

const TO_AUTOMATIC = { to: 'autoRecipients' } as const;

function takeAddedForWord(row: Row, { sparesColleagues }: General): void {
  const added = addedBy(row, 1);
  const when = sparesColleagues.addingForWords ? 'external' : 'always';
  row.draft.addAutomatic({ ...added, when, keywords: [anywhere(row.text(0))] });
  row.note('changed', row.text(0), { ...TO_AUTOMATIC, text: 'okan.word-adds' });
}

function takeAddedForRecipient(row: Row): void {
  const ending = readEnding(row.text(0));
  row.draft.addAutomatic({ ...addedBy(row, 1), when: 'always', for: ending.patterns });
  noteEnding(row, 'autoRecipients', ending);
}

function takeAddedForFiles(row: Row, { sparesColleagues }: General): void {
  const added = addedBy(row, 0);
  const when = sparesColleagues.addingForFiles ? 'external' : 'always';
  row.draft.addAutomatic({ ...added, when, attachments: ['*'] });
  row.note('taken', row.text(1), TO_AUTOMATIC);
}

/** `@` is every recipient. */
function takeHold(row: Row, { sparesColleagues }: General): void {
  const minutes = row.number(1, 'DeferredMinutes', 0);
  if (row.text(0) !== '@') return row.note('none', row.text(0), { text: 'okan.holds-one' });
  row.draft.setHold({ external: minutes, ...(!sparesColleagues.holding && { internal: minutes }) });
  row.note('taken', row.text(0), { to: 'hold' });
}

/** The lists, by the names of their files. Lines without a first column (or the one named `key`) are left empty. */
export const LISTS: Readonly<Record<string, ListFile & { readonly keys?: readonly number[] }>> = {
  Whitelist: { columns: 2, take: takeWhite },
  InternalDomainList: { columns: 1, take: takeInternal },
  AlertAddressList: { columns: 3, take: takeAlertAddress },
  AlertKeywordAndMessageList: { columns: 3, take: keywordIn('body') },
  AlertKeywordAndMessageListForSubject: { columns: 3, take: keywordIn('subject') },
  NameAndDomains: { columns: 2, keys: [0, 1], take: partyFrom(0, 1) },
  KeywordAndRecipientsList: { columns: 2, keys: [0, 1], take: partyFrom(0, 1, 'okan.keyword-recipient') },
  RecipientsAndAttachmentsName: {
    columns: 2,
    keys: [0, 1],
    take: partyFrom(0, 1, 'okan.attachment-recipient'),
  },
  AttachmentProhibitedRecipients: {
    columns: 1,
    take: watchedInstead('okan.attachment-prohibited', (row) => row.draft.say('say.no-attachments')),
  },
  AttachmentAlertRecipients: {
    columns: 2,
    take: watchedInstead('okan.attachment-alert', (row) => row.text(1)),
  },
  AutoDeleteRecipientList: {
    columns: 1,
    take: watchedInstead('okan.deletes-recipients', (row) => row.draft.say('say.remove')),
  },
  AutoCcBccKeywordList: { columns: 3, keys: [0, 2], take: takeAddedForWord },
  AutoCcBccRecipientList: { columns: 3, keys: [0, 2], take: takeAddedForRecipient },
  AutoCcBccAttachedFileList: { columns: 2, keys: [1], take: takeAddedForFiles },
  DeferredDeliveryMinutes: { columns: 2, take: takeHold },
  AlertKeywordOfSubjectWhenOpeningMailList: nothingLike(2, 'okan.received'),
};
