import type { OutgoingMessage } from '../../src/message/message';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';

export type Sent = Pick<OutgoingMessage, 'to' | 'cc' | 'bcc' | 'composeType'>;

const mailbox = (address: string) => ({ name: '', address });

/** A mail to addresses, those after `cc:` as copies. */
export const mailTo = (to: readonly string[], cc: readonly string[] = []): Sent => ({
  to: to.map(mailbox),
  cc: cc.map(mailbox),
  bcc: [],
  composeType: 'new',
});

export const START = Date.UTC(2026, 3, 1);

/** `minutes` after the first of April 2026. */
export const after = (minutes: number): Date => new Date(START + minutes * 60_000);

/** A memory that learnt these mails, one every `gap` minutes. */
export const memoryOf = (mails: readonly Sent[], gap = 60, memory: Memory = emptyMemory()): Memory =>
  mails.reduce((known, mail, index) => learn(known, mail, after((index + 1) * gap)), memory);
