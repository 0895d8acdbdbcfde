import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OutgoingMessage } from '../../src/message/message';

/** The sent mail of one person, oldest first. */
export interface SentMail {
  readonly owner: string;
  readonly mails: readonly (OutgoingMessage & { readonly date: string })[];
}

/** The labelled mailboxes; null where the data is not there. */
export function readMailboxes(folder: string): SentMail[] | null {
  const file = path.join(folder, 'enron-dev.jsonl.gz');
  if (!existsSync(file)) return null;
  const mailboxes = new Map<string, (OutgoingMessage & { date: string })[]>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const { owner, ...mail } = JSON.parse(line) as Row;
    const named = (each: readonly Person[]) => each.map(({ name = '', address }) => ({ name, address }));
    const mails = mailboxes.get(owner) ?? [];
    mailboxes.set(owner, mails);
    mails.push({
      ...mail,
      from: { name: '', ...mail.from },
      to: named(mail.to),
      cc: named(mail.cc),
      bcc: named(mail.bcc),
    });
  }
  return Array.from(mailboxes, ([owner, mails]) => ({ owner, mails: mails.filter(hasRecipients) }));
}

interface Person {
  readonly name?: string;
  readonly address: string;
}
type Row = Omit<OutgoingMessage, 'from' | 'to' | 'cc' | 'bcc'> & {
  readonly owner: string;
  readonly date: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
};

const hasRecipients = ({ to, cc, bcc }: OutgoingMessage): boolean => to.length + cc.length + bcc.length > 0;
