import type { Mailbox } from '../message/message';

export const accidentKinds = ['misdirected', 'exposed', 'wrong-file', 'twice'] as const;
/** Sent to the wrong people; addresses shown that belonged in Bcc; another file than meant; sent more than once. */
export type AccidentKind = (typeof accidentKinds)[number];

/** A message that has left, as far as Outlook shows it to its sender. */
export interface SentMessage {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Empty also where Outlook does not show them. */
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** Null where Outlook does not say. */
  readonly sentAt: Date | null;
  readonly attachments: readonly string[];
}

/** What happened, as its sender has it. */
export interface Accident {
  readonly kind: AccidentKind;
  readonly message: SentMessage;
  /** Whom the apology goes to. */
  readonly affected: readonly Mailbox[];
}

/** A message to begin with in Outlook's own form. */
export interface NewMessage {
  readonly to: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Everybody whom the message reached, each once. */
export function readersOf({ to, cc, bcc }: SentMessage): Mailbox[] {
  const byAddress = new Map<string, Mailbox>();
  for (const mailbox of [...to, ...cc, ...bcc]) {
    if (mailbox.address !== '' && !byAddress.has(mailbox.address.toLowerCase()))
      byAddress.set(mailbox.address.toLowerCase(), mailbox);
  }
  return Array.from(byAddress.values());
}
