/** The outgoing message as one plain value (contract section 1): read once, then passed to everything else. */

export interface Mailbox {
  readonly name: string;
  /** As Outlook or the file gave it; empty where none could be read (a contact list, an unreadable entry). */
  readonly address: string;
}

export const recipientFields = ['to', 'cc', 'bcc'] as const;
export type RecipientField = (typeof recipientFields)[number];

/** Outlook's own classification; the policy's domains, not this, decide what is external. */
export type RecipientType = 'user' | 'externalUser' | 'distributionList' | 'other';

export interface MessageRecipient extends Mailbox {
  readonly type?: RecipientType;
}

export interface MessageBody {
  /** Plain text, the quoted thread and the signature included; offsets in findings count its UTF-16 units. */
  readonly text: string;
  readonly html?: string;
}

export interface MessageAttachment {
  readonly name: string;
  /** Bytes. For an attached item Outlook's figure is an estimate that changes from call to call. */
  readonly size: number;
  readonly kind: 'file' | 'item' | 'cloud';
  /** Shown within the body (a pasted picture, a logo in the signature): nothing the author attached. */
  readonly inline: boolean;
  /** Base64; left out where the contents were not given. */
  readonly content?: string;
  /** Outlook's handle for the contents; that of a file being uploaded changes when it is there. */
  readonly id?: string;
}

export type ComposeType = 'new' | 'reply' | 'replyAll' | 'forward';

export interface OriginalMessage {
  /** Addresses that the answered or forwarded message had among From, To and Cc. */
  readonly recipients: readonly string[];
  readonly subject?: string;
  /** Whether others may have been on it too: what is known of it shows some people by their names alone, or not at all. */
  readonly partial?: boolean;
}

export interface OutgoingMessage {
  /** An invitation: its To are the required, its Cc the optional attendees, its sender the organizer. Left out for mail. */
  readonly kind?: 'meeting';
  readonly from: Mailbox;
  readonly to: readonly MessageRecipient[];
  readonly cc: readonly MessageRecipient[];
  readonly bcc: readonly MessageRecipient[];
  readonly subject: string;
  readonly body: MessageBody;
  readonly attachments: readonly MessageAttachment[];
  readonly composeType: ComposeType;
  readonly original?: OriginalMessage;
  /** ISO 8601 with offset. */
  readonly date?: string;
  /** Fields whose list came back exactly as long as Outlook's limit, so that more may have been cut off. */
  readonly truncated?: readonly RecipientField[];
}
