import type { ByteSource, Span } from '../../cli/mailbox/byteSource';
import { headerDate } from '../../cli/mailbox/headerDate';
import { mboxSpans, unquoted } from '../../cli/mailbox/mbox';
import { parseEml } from '../../files/eml';
import { parseMessageJson } from '../../files/messageJson';
import { decodeUtf8 } from '../../files/utf8';
import type { OutgoingMessage } from '../../message/message';

/** What is used of a browser's `File`. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** One mail, read only when it is its turn. */
export interface MailInFile {
  readonly label: string;
  /** When it was sent, in milliseconds since 1970; null where the mail does not tell. */
  readonly time: number | null;
  /** @throws UnreadableFile */
  readonly read: () => Promise<OutgoingMessage>;
}

/** A file to read in parts: a mailbox may be larger than the memory. */
export const sourceOf = (file: GivenFile): ByteSource => ({
  size: file.size,
  read: async (start, end) => new Uint8Array(await file.slice(start, Math.min(end, file.size)).arrayBuffer()),
  close: () => Promise.resolve(),
});

/** The mails in a file: an mbox has many, a file of any other kind is one. */
export async function mailsIn(file: GivenFile): Promise<MailInFile[]> {
  const source = sourceOf(file);
  const spans = /\.(?:eml|json)$/i.test(file.name) ? [] : await mboxSpans(source);
  if (spans.length > 0) {
    return Promise.all(
      spans.map((span, index) =>
        mailAt(`${file.name}#${index + 1}`, source, span, (bytes) => parseEml(unquoted(bytes))),
      ),
    );
  }
  const read = /\.json$/i.test(file.name)
    ? (bytes: Uint8Array) => Promise.resolve(parseMessageJson(decodeUtf8(bytes)))
    : parseEml;
  return [await mailAt(file.name, source, { start: 0, end: file.size }, read)];
}

async function mailAt(
  label: string,
  source: ByteSource,
  span: Span,
  parse: (bytes: Uint8Array) => Promise<OutgoingMessage>,
): Promise<MailInFile> {
  return {
    label,
    time: await headerDate(source, span),
    read: async () => parse(await source.read(span.start, span.end)),
  };
}
