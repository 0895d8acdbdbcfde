import { parseEml } from '../files/eml';
import { UnreadableFile } from '../files/unreadable';
import type { OutgoingMessage } from '../message/message';
import type { AttachmentFacts } from './facts';
import { fromBase64 } from './base64';
import type { Contents, Draft, Inspection } from './inspection';
import { CannotInspect } from './limits';
import { addLines } from './plainText';

/** A mail in RFC 5322 form: its text and its attachments. */
export async function inspectMail(
  bytes: Uint8Array,
  draft: Draft,
  contents: Contents,
  { budget, nested }: Inspection,
): Promise<void> {
  draft.protection = 'open';
  const message = await parse(bytes);
  draft.mail = {
    from: message.from.address,
    to: [...message.to, ...message.cc, ...message.bcc].map(({ address }) => address),
    subject: message.subject,
  };
  addLines(`${message.subject}\n${message.body.text}\n`, contents);
  const found: AttachmentFacts[] = [];
  for (const { name, content = '' } of message.attachments) {
    budget.entry();
    budget.expand(content.length);
    found.push(await nested(name, fromBase64(content)));
  }
  if (found.length > 0) draft.contents = found;
}

async function parse(bytes: Uint8Array): Promise<OutgoingMessage> {
  try {
    return await parseEml(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CannotInspect('damaged');
    throw error;
  }
}
