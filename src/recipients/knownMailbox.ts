import type { Mailbox } from '../message/message';

/** Somebody the sender has written to before. */
export interface KnownMailbox extends Mailbox {
  /** How many mails went there. */
  readonly count: number;
}
