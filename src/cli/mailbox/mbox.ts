import { binaryString, bytesOf } from '../../files/charset';
import { occurrences, type ByteSource, type Span } from './byteSource';

/** The line that begins each mail, as most programs write it: From tanaka@yamada.example Fri Nov 20 10:00:00 2026 */
const DATED = /^From \S.*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\d{4}/;
/** Thunderbird and others write less. */
const FROM_LINE = /^From\b[^\r\n]*\r?\n(?:[!-9;-~]+:|>From )/;

/** Room for the line and the name of the first field behind it. */
const BEGINNING = 400;

/** The mails of an mbox file (RFC 4155, mboxrd and its relatives), each with its From_ line. */
export async function mboxSpans(source: ByteSource): Promise<Span[]> {
  const starts: number[] = [];
  for await (const start of lineStarts(source)) if (await beginsMail(source, start)) starts.push(start);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.size }));
}

/** Lines that begin with `From `. */
async function* lineStarts(source: ByteSource): AsyncGenerator<number> {
  if (binaryString(await source.read(0, 5)) === 'From ') yield 0;
  for await (const at of occurrences(source, '\nFrom ')) yield at + 1;
}

/**
 * Text of a mail may have such a line too, where the program that wrote the file did not quote it: a mail begins behind a
 * blank line, with a header. Where the line has the usual date, the blank line may be missing.
 */
async function beginsMail(source: ByteSource, start: number): Promise<boolean> {
  const beginning = binaryString(await source.read(start, start + BEGINNING));
  if (!FROM_LINE.test(beginning)) return false;
  if (start === 0 || DATED.test(beginning)) return true;
  return /\n\r?\n$/.test(binaryString(await source.read(Math.max(0, start - 3), start)));
}

/** The mail itself: without the From_ line, and with one `>` less before lines that were quoted to look like none. */
export function unquoted(bytes: Uint8Array): Uint8Array {
  const mail = bytes.subarray(bytes.indexOf(LINE_FEED) + 1);
  const text = binaryString(mail);
  const plain = text.replace(/(^|\n)>(?=>*From )/g, '$1');
  return plain.length === text.length ? mail : bytesOf(plain);
}

const LINE_FEED = 10;
