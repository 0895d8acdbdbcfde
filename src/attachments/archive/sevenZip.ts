import type { Draft, Inspection } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { listed, protectionOf } from './archive';
import { ByteReader } from './byteReader';
import { decompressLzma } from './lzma';
import { Id, readHeader, readStreams } from './sevenZipHeader';

const LZMA = '030101';
const AES = '06f10701';
const COPY = '00';

/** A list of files larger than this is no list. */
const MOST_HEADER = 16 * 1024 * 1024;

/** A 7z archive: which files are in it and whether they, or even their names, are encrypted. They are not unpacked. */
export function inspectSevenZip(bytes: Uint8Array, draft: Draft, { budget }: Inspection): void {
  const start = new ByteReader(bytes, 12);
  const offset = start.uint64();
  const size = start.uint64();
  if (size > MOST_HEADER || 32 + offset + size > bytes.length) throw new CannotInspect('damaged');
  if (size === 0) {
    draft.protection = 'open';
    return;
  }
  const header = unpackHeader(bytes, bytes.subarray(32 + offset, 32 + offset + size), budget);
  if (header === 'encrypted') {
    draft.protection = 'password';
    draft.protectionMethod = '7z-header';
    throw new CannotInspect('encrypted');
  }
  const { names, folders } = readHeader(header, () => budget.entry());
  const encrypted = folders.map(({ coders }) => coders.some(({ method }) => method === AES));
  draft.protection = protectionOf(encrypted);
  if (encrypted.includes(true)) draft.protectionMethod = '7z-content';
  draft.contents = names.map((name) => listed(name, 0, draft.protection));
  throw new CannotInspect(draft.protection === 'password' ? 'encrypted' : 'unsupported');
}

/** The header may itself be packed, several times over, and encrypted. */
function unpackHeader(archive: Uint8Array, first: Uint8Array, budget: Budget): ByteReader | 'encrypted' {
  let header = first;
  for (let depth = 0; depth < 4; depth++) {
    const reader = new ByteReader(header);
    const kind = reader.uint8();
    if (kind === Id.header) return reader;
    if (kind !== Id.encodedHeader) throw new CannotInspect('damaged');
    const { packOffset, packSizes, folders } = readStreams(reader);
    const folder = folders[0];
    if (!folder || folder.size > MOST_HEADER) throw new CannotInspect('damaged');
    if (folder.coders.some(({ method }) => method === AES)) return 'encrypted';
    const packed = archive.subarray(32 + packOffset, 32 + packOffset + (packSizes[0] ?? 0));
    const [coder] = folder.coders;
    budget.expand(folder.size);
    if (coder?.method === LZMA) header = decompressLzma(packed, coder.properties, folder.size);
    else if (coder?.method === COPY) header = packed;
    else throw new CannotInspect('unsupported');
  }
  throw new CannotInspect('too-deep');
}
