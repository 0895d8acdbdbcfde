import type { Mailbox, OutgoingMessage } from '../../../message/message';
import type { Draft, Writer } from '../../model/draft';

/** The parameters of a call as Office.js sends them; each call reads what it knows. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What a call may touch besides the draft. */
export interface CallContext {
  readonly draft: Draft;
  readonly writer: Writer;
  /** Minor number of the declared Mailbox set. */
  readonly mailbox: number;
  readonly recipientLimit: number;
  /** The event handler does not see `sessionData` that a page wrote (a field log of the new Outlook). */
  readonly sessionDataHidden: boolean;
  /** Says what changed, so that the form shows it and events are raised. */
  readonly changed: (what: Change) => void;
  readonly saveRoamingSettings: (settings: Record<string, string>) => void;
  /** Sends the message as `item.sendAsync` does. */
  readonly send: () => void;
  readonly close: () => void;
  /** Opens a new message beside this one. */
  readonly newMessage: (message: OutgoingMessage) => void;
  readonly user: Mailbox;
}

export type Change =
  | { readonly kind: 'recipients'; readonly field: 'to' | 'cc' | 'bcc' }
  | {
      readonly kind: 'attachments';
      readonly status: 'added' | 'removed';
      readonly id: string;
      readonly name: string;
    }
  | { readonly kind: 'from' | 'other' };

export interface Call {
  /** As a developer knows it: `to.getAsync` is one of `recipients.getAsync`. */
  readonly name: string;
  /** Minor number of the Mailbox set that brought it. */
  readonly since: number;
  /** Returns the data of the answer, or throws a `CallError`. */
  run(context: CallContext, parameters: Parameters): unknown;
  /** The answer is not `{ error: false, data }` but this. */
  answer?(data: unknown): unknown;
}

/** The string parameter `name`; an empty one where it is missing. */
export function text(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
}

export function list(parameters: Parameters, name: string): readonly unknown[] {
  const value = parameters[name];
  return Array.isArray(value) ? (value as unknown[]) : [];
}
