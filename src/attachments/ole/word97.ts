import type { Contents, Draft } from '../inspection';
import { CannotInspect } from '../limits';
import { addLines } from '../plainText';
import { decode } from '../text';
import type { CompoundEntry } from './compoundFile';

/** File information block of Word 97 and later (MS-DOC 2.5): offsets of what is read of it. */
const FIB = {
  ident: 0,
  version: 2,
  flags: 10,
  ccpText: 0x4c,
  fcClx: 0x1a2,
  fcRevisionAuthors: 0x232,
  size: 0x23a,
};
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const WORD_97 = 0x00c1;

/** Stands in the text where a comment is attached. */
const COMMENT = '\x05';

/** Word 97-2003: text by its piece table, comments, authors of tracked changes. */
export function inspectWord97(
  main: CompoundEntry,
  stream: (name: string) => CompoundEntry | undefined,
  draft: Draft,
  contents: Contents,
): void {
  draft.type = 'doc';
  const fib = main.read(FIB.size);
  const view = new DataView(fib.buffer, fib.byteOffset, fib.byteLength);
  if (fib.length < FIB.size) throw new CannotInspect('damaged');
  const flags = view.getUint16(FIB.flags, true);
  if (flags & ENCRYPTED) {
    draft.protection = 'password';
    draft.protectionMethod = flags & 0x8000 ? 'doc-xor' : 'doc-rc4';
    throw new CannotInspect('encrypted');
  }
  draft.protection = 'open';
  if (view.getUint16(FIB.version, true) < WORD_97) throw new CannotInspect('unsupported');
  const table = stream(flags & TABLE_1 ? '1Table' : '0Table')?.read();
  if (!table) throw new CannotInspect('damaged');
  const at = (offset: number) => slice(table, view.getUint32(offset, true), view.getUint32(offset + 4, true));
  const authors = stringCount(at(FIB.fcRevisionAuthors));
  if (authors > 1) draft.trackedChanges = authors - 1; // The first is always "Unknown"; changes themselves are not counted.
  const text = readPieces(main.read(), at(FIB.fcClx));
  const comments = text.slice(0, view.getUint32(FIB.ccpText, true)).split(COMMENT).length - 1;
  if (comments > 0) draft.comments = comments;
  addLines(`${readable(text)}\n`, contents);
}

const slice = (bytes: Uint8Array, start: number, length: number): Uint8Array =>
  bytes.subarray(start, start + length);

/** How many strings a string table (STTB, extended) has. */
function stringCount(table: Uint8Array): number {
  if (table.length < 6) return 0;
  const extended = table[0] === 0xff && table[1] === 0xff;
  return extended ? table[2]! + 256 * table[3]! : table[0]! + 256 * table[1]!;
}

/** The text in document order; each piece lies somewhere in the main stream, in code page 1252 or UTF-16 (MS-DOC 2.4.1). */
function readPieces(main: Uint8Array, clx: Uint8Array): string {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || clx[at] !== 2) throw new CannotInspect('damaged');
  const pieces = Math.floor((Math.min(view.getUint32(at + 1, true), clx.length - at - 5) - 4) / 12);
  const position = (index: number) => view.getUint32(at + 5 + 4 * index, true);
  let text = '';
  for (let i = 0; i < pieces; i++) {
    const length = position(i + 1) - position(i);
    const where = view.getUint32(at + 5 + 4 * (pieces + 1) + 8 * i + 2, true);
    if (length < 0 || text.length > main.length) throw new CannotInspect('damaged');
    const narrow = (where & 0x40000000) !== 0;
    const start = narrow ? (where & 0x3fffffff) >>> 1 : where;
    text += decode(slice(main, start, narrow ? length : 2 * length), narrow ? 'windows-1252' : 'utf-16le');
  }
  return text;
}

/** Without the instructions of fields (between 0x13 and 0x14), with line breaks for paragraphs and tabs for cells. */
const readable = (text: string): string =>
  text
    .replace(/\x13[^\x13-\x15]*\x14?/g, '')
    .replace(/\x07/g, '\t')
    .replace(/[\x0b\x0c\r]/g, '\n')
    .replace(/[\x01-\x06\x08\x0e-\x1f]/g, '');
