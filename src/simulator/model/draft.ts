import type {
  ComposeType,
  Mailbox,
  MessageAttachment,
  OutgoingMessage,
  RecipientType,
} from '../../message/message';
import { textToHtml } from '../../message/textToHtml';
import { htmlToText } from './bodyText';

/** A recipient pill. An unresolved one is text that Outlook could not turn into an address. */
export interface Pill {
  readonly name: string;
  readonly address: string;
  readonly type: RecipientType;
  readonly resolved: boolean;
}

export interface Attachment extends MessageAttachment {
  readonly id: string;
}

export type NotificationType = 'informational' | 'progress' | 'error' | 'insight';

/** A line in the message's notification bar, put there by the add-in. */
export interface Notification {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  readonly persistent: boolean;
  readonly action?: { readonly text: string; readonly commandId: string };
}

/** Who wrote a value of `sessionData`: the new Outlook of one field log hides from the event handler what others wrote. */
export type Writer = 'event' | 'page';

export type RecipientFieldName = 'to' | 'cc' | 'bcc';

/** A message being composed: everything that the add-in can read or write through Office.js. */
export interface Draft {
  readonly id: string;
  /** A meeting's required attendees are kept as To, its optional ones as Cc. */
  readonly kind?: OutgoingMessage['kind'];
  /** A meeting's beginning and end. */
  readonly times?: readonly [start: Date, end: Date];
  readonly conversationId: string;
  composeType: ComposeType;
  original?: OutgoingMessage['original'];
  from: Mailbox;
  to: Pill[];
  cc: Pill[];
  bcc: Pill[];
  subject: string;
  html: string;
  /** Written as plain text; `html` shows it. */
  isPlain: boolean;
  attachments: Attachment[];
  categories: string[];
  notifications: Notification[];
  sessionData: Map<string, { value: string; writer: Writer }>;
  customProperties: Record<string, unknown>;
  internetHeaders: Record<string, string>;
  /** Milliseconds since 1970; undefined = at once. */
  deliverAt?: number;
  /** Saved to Drafts, so that it has an item id. */
  saved: boolean;
  /** What `completed({ contextData })` handed to the next task pane or function command. */
  initializationContext?: string;
  /** How often Send was stopped by the add-in (office-js 6478 begins with the second time). */
  timesBlocked: number;
}

let lastId = 0;

/** A number no other item of this page has. */
export function nextId(prefix: string): string {
  lastId += 1;
  return `${prefix}${lastId}`;
}

/** An item id such as Exchange gives out: opaque, base64. */
function itemId(): string {
  return btoa(nextId('AAMkSimulated-').padEnd(27, '0'));
}

/** Outlook proposes the next full hour. */
function nextHour(): [Date, Date] {
  const start = new Date();
  start.setHours(start.getHours() + 1, 0, 0, 0);
  return [start, new Date(start.getTime() + 3_600_000)];
}

export function emptyDraft(from: Mailbox, kind?: OutgoingMessage['kind']): Draft {
  return {
    id: itemId(),
    ...(kind && { kind, times: nextHour() }),
    conversationId: itemId(),
    composeType: 'new',
    from,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '',
    isPlain: false,
    attachments: [],
    categories: [],
    notifications: [],
    sessionData: new Map(),
    customProperties: {},
    internetHeaders: {},
    saved: false,
    timesBlocked: 0,
  };
}

/** A draft that holds `message`; `classify` names the recipient types that the message leaves open. */
export function draftOf(message: OutgoingMessage, classify: (address: string) => RecipientType): Draft {
  const pills = (field: RecipientFieldName): Pill[] =>
    message[field].map(({ name, address, type }) => ({
      name: name || address,
      address,
      type: type ?? classify(address),
      resolved: true,
    }));
  return {
    ...emptyDraft(message.from, message.kind),
    composeType: message.composeType,
    ...(message.original && { original: message.original }),
    to: pills('to'),
    cc: pills('cc'),
    bcc: pills('bcc'),
    subject: message.subject,
    html: message.body.html ?? textToHtml(message.body.text),
    attachments: message.attachments.map((attachment) => ({ ...attachment, id: nextId('attachment-') })),
  };
}

/** The draft as the plain value of contract section 1, which tests and the Sent folder keep. */
export function messageOf(draft: Draft, date: Date): OutgoingMessage {
  const resolved = (pills: readonly Pill[]) =>
    pills.filter((pill) => pill.resolved).map(({ name, address, type }) => ({ name, address, type }));
  return {
    ...(draft.kind && { kind: draft.kind }),
    from: draft.from,
    to: resolved(draft.to),
    cc: resolved(draft.cc),
    bcc: resolved(draft.bcc),
    subject: draft.subject,
    body: { text: htmlToText(draft.html), html: draft.html },
    attachments: draft.attachments.map(({ name, size, kind, inline, content }) => ({
      name,
      size,
      kind,
      inline,
      ...(content !== undefined && { content }),
    })),
    composeType: draft.composeType,
    ...(draft.original && { original: draft.original }),
    date: date.toISOString(),
  };
}
