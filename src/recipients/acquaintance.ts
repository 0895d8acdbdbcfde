import type { Mailbox } from '../message/message';

/** Somebody the sender writes to. */
export interface Acquaintance extends Mailbox {
  /** How many mails went there. */
  readonly count: number;
}
