import * as z from 'zod/mini';
import { recipientFields, type OutgoingMessage } from '../message/message';
import { faultText, parseJson, type ValueFault } from '../validation/faults';
import { base64Size, isBase64 } from './base64';
import { UnreadableFile } from './unreadable';

// A message as JSON (contract section 1). Keys that it does not name are let be, so that exports may carry their own.

const text = z._default(z.string(), '');
const fault = (name: ValueFault) => ({ params: { fault: name } });

const mailbox = z.object({ name: text, address: text });
const recipient = z.object({
  name: text,
  address: text,
  type: z.exactOptional(z.enum(['user', 'externalUser', 'distributionList', 'other'])),
});
const recipients = z._default(z.array(recipient), []);

const attachment = z.object({
  name: z.string(),
  size: z.exactOptional(z.number().check(z.minimum(0))),
  kind: z._default(z.enum(['file', 'item', 'cloud']), 'file'),
  inline: z._default(z.boolean(), false),
  content: z.exactOptional(z.string().check(z.refine(isBase64, fault('base64')))),
});

const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const isDate = (date: string): boolean => ISO_DATE.test(date) && !Number.isNaN(Date.parse(date));

const message = z.object({
  kind: z.exactOptional(z.literal('meeting')),
  from: z._default(mailbox, { name: '', address: '' }),
  to: recipients,
  cc: recipients,
  bcc: recipients,
  subject: text,
  body: z._default(z.object({ text, html: z.exactOptional(z.string()) }), { text: '' }),
  attachments: z._default(z.array(attachment), []),
  composeType: z._default(z.enum(['new', 'reply', 'replyAll', 'forward']), 'new'),
  original: z.exactOptional(
    z.object({
      recipients: z._default(z.array(z.string()), []),
      subject: z.exactOptional(z.string()),
      partial: z.exactOptional(z.boolean()),
    }),
  ),
  date: z.exactOptional(z.string().check(z.refine(isDate, fault('date')))),
  truncated: z.exactOptional(z.array(z.enum(recipientFields))),
});

/** An object with nothing of a message in it is some other file, not a message with everything left out. */
const isMessage = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  ['from', ...recipientFields, 'subject', 'body', 'attachments'].some((key) => Object.hasOwn(value, key));

const messageSchema = z.pipe(z.unknown().check(z.refine(isMessage, fault('message'))), message);

/**
 * Reads a message from JSON text. What is left out is empty; an attachment's size that of its content.
 * @throws UnreadableFile naming every fault by its path.
 */
export function parseMessageJson(json: string): OutgoingMessage {
  const result = parseJson(messageSchema, json, 'en');
  if (!result.ok) {
    throw new UnreadableFile((language) => {
      const inLanguage = parseJson(messageSchema, json, language);
      return inLanguage.ok ? [] : inLanguage.faults.map(faultText);
    });
  }
  const { attachments, ...rest } = result.value;
  return {
    ...rest,
    attachments: attachments.map((entry) => ({ ...entry, size: entry.size ?? base64Size(entry.content) })),
  };
}
