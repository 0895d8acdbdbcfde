import { htmlToText } from '../../files/htmlText';
import type { AttachmentFacts } from '../facts';
import type { Contents, Draft, Inspection } from '../inspection';
import { CannotInspect } from '../limits';
import { addLines } from '../plainText';
import { decode, decodeUnknown, detectEncoding } from '../text';
import type { CompoundEntry } from './compoundFile';

/** MAPI properties (MS-OXPROPS) by the first half of their tag. */
const Property = {
  messageClass: '001A',
  subject: '0037',
  senderName: '0C1A',
  senderAddress: '0C1F',
  senderSmtp: '5D01',
  body: '1000',
  html: '1013',
  recipientSmtp: '39FE',
  recipientAddress: '3003',
  displayName: '3001',
  data: '3701',
  shortName: '3704',
  longName: '3707',
} as const;

/** Windows code pages that mail is written in, by the names that TextDecoder has for them. */
const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20932: 'euc-jp',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  51932: 'euc-jp',
  65001: 'utf-8',
};

/** An Outlook message (MS-OXMSG): its text, its attachments, messages in it. */
export async function inspectMsg(
  root: CompoundEntry,
  draft: Draft,
  contents: Contents,
  inspection: Inspection,
): Promise<void> {
  draft.type = 'msg';
  draft.protection = 'open';
  const codePage = codePageOf(root);
  const value = (entry: CompoundEntry, property: string): string => textOf(entry, property, codePage);
  const storages = (prefix: string) =>
    root.children.filter(({ name, isStream }) => !isStream && name.startsWith(prefix));
  draft.mail = {
    from:
      value(root, Property.senderSmtp) ||
      value(root, Property.senderAddress) ||
      value(root, Property.senderName),
    to: storages('__recip_version1.0_')
      .map(
        (one) =>
          value(one, Property.recipientSmtp) ||
          value(one, Property.recipientAddress) ||
          value(one, Property.displayName),
      )
      .filter((address) => address !== ''),
    subject: value(root, Property.subject),
  };
  addLines(`${draft.mail.subject}\n${value(root, Property.body) || htmlBody(root)}\n`, contents);
  const attachments = storages('__attach_version1.0_');
  if (attachments.length > 0) draft.contents = await inspectAttachments(attachments, value, inspection);
  if (/^IPM\.Note\.(?:SMIME$|rpmsg)/i.test(value(root, Property.messageClass))) {
    draft.protection = 'password';
    throw new CannotInspect('encrypted');
  }
}

async function inspectAttachments(
  attachments: readonly CompoundEntry[],
  value: (entry: CompoundEntry, property: string) => string,
  inspection: Inspection,
): Promise<AttachmentFacts[]> {
  const found: AttachmentFacts[] = [];
  for (const attachment of attachments) {
    const name =
      value(attachment, Property.longName) ||
      value(attachment, Property.shortName) ||
      value(attachment, Property.displayName);
    const data = attachment.children.find((child) => child.name.startsWith(`__substg1.0_${Property.data}`));
    if (!data) continue; // A link to a file: nothing of it travels.
    found.push(
      data.isStream
        ? await inspection.nested(name, data.read())
        : await inspection.within(name, 0, 'msg', (draft, contents, inner) =>
            inspectMsg(data, draft, contents, inner),
          ),
    );
  }
  return found;
}

const streamOf = (entry: CompoundEntry, property: string, type: string): CompoundEntry | undefined =>
  entry.children.find(({ name }) => name.toUpperCase() === `__SUBSTG1.0_${property}${type}`);

/** A string property: UTF-16 (type 001F), or in the message's code page (type 001E). */
function textOf(entry: CompoundEntry, property: string, codePage: string | null): string {
  const wide = streamOf(entry, property, '001F');
  if (wide) return decode(wide.read(), 'utf-16le').replace(/\0+$/, '');
  const narrow = streamOf(entry, property, '001E')?.read();
  if (!narrow) return '';
  return (codePage ? decode(narrow, codePage) : decodeUnknown(narrow)).replace(/\0+$/, '');
}

function htmlBody(root: CompoundEntry): string {
  const html = streamOf(root, Property.html, '0102')?.read();
  return html ? htmlToText(decode(html, detectEncoding(html) ?? 'windows-1252')) : '';
}

/** PidTagMessageCodepage or PidTagInternetCodepage, among the fixed-length properties. */
function codePageOf(root: CompoundEntry): string | null {
  const bytes = root.children.find(({ name }) => name === '__properties_version1.0')?.read();
  if (!bytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The header is 32 bytes long, or 24 in an embedded message.
  for (let at = bytes.length % 16 === 0 ? 32 : 24; at + 16 <= bytes.length; at += 16) {
    const tag = view.getUint32(at, true);
    if (tag !== 0x3ffd0003 && tag !== 0x3fde0003) continue;
    const page = view.getUint32(at + 8, true);
    const known = codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined);
    if (known) return known;
  }
  return null;
}
