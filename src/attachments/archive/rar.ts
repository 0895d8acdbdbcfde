import type { AttachmentFacts } from '../facts';
import type { Draft, Inspection } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { decode, decodeUnknown } from '../text';
import { listed, protectionOf } from './archive';
import { ByteReader } from './byteReader';

/** RAR, versions 1.5 to 4 and 5 (RARLAB's technote): which files are in it, and whether they or their names are encrypted. */
export function inspectRar(bytes: Uint8Array, draft: Draft, { budget }: Inspection): void {
  const isRar5 = bytes[6] === 1;
  const entries = isRar5 ? listRar5(bytes, budget) : listRar4(bytes, budget);
  if (entries === 'encrypted') {
    draft.protection = 'password';
    draft.protectionMethod = isRar5 ? 'rar5-header' : 'rar-header';
    throw new CannotInspect('encrypted');
  }
  draft.protection = protectionOf(entries.map(({ protection }) => protection === 'password'));
  if (draft.protection !== 'open') draft.protectionMethod = isRar5 ? 'rar5' : 'rar';
  draft.contents = entries;
  throw new CannotInspect(draft.protection === 'password' ? 'encrypted' : 'unsupported');
}

const Block5 = { file: 2, encryption: 4, end: 5 } as const;

function listRar5(bytes: Uint8Array, budget: Budget): AttachmentFacts[] | 'encrypted' {
  const reader = new ByteReader(bytes, 8);
  const entries: AttachmentFacts[] = [];
  while (reader.left > 7) {
    reader.skip(4); // Checksum.
    const size = variable(reader);
    const start = reader.at;
    const type = variable(reader);
    const flags = variable(reader);
    const extraSize = flags & 1 ? variable(reader) : 0;
    const dataSize = flags & 2 ? variable(reader) : 0;
    if (type === Block5.encryption) return 'encrypted';
    if (type === Block5.end) break;
    if (type === Block5.file) {
      budget.entry();
      const entry = fileOf5(reader, start + size - extraSize, start + size);
      if (entry) entries.push(entry);
    }
    reader.at = start;
    reader.skip(size);
    reader.skip(Math.min(dataSize, reader.left));
  }
  return entries;
}

/** @returns null for a folder */
function fileOf5(reader: ByteReader, extra: number, end: number): AttachmentFacts | null {
  const flags = variable(reader);
  const size = variable(reader);
  variable(reader); // Attributes.
  if (flags & 2) reader.skip(4);
  if (flags & 4) reader.skip(4);
  variable(reader); // Compression.
  variable(reader); // Operating system.
  const name = decode(reader.slice(variable(reader)), 'utf-8');
  if (flags & 1) return null;
  return listed(name, size, hasEncryptionRecord(reader, extra, end) ? 'password' : 'open');
}

function hasEncryptionRecord(reader: ByteReader, from: number, end: number): boolean {
  reader.at = from;
  while (reader.at < end) {
    const size = variable(reader);
    const start = reader.at;
    if (variable(reader) === 1) return true;
    reader.at = start;
    reader.skip(size);
  }
  return false;
}

/** Seven bits a byte, least significant first. */
function variable(reader: ByteReader): number {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = reader.uint8();
    value += (byte & 0x7f) * 128 ** i;
    if (byte < 0x80) return value;
  }
  throw new CannotInspect('damaged');
}

const Block4 = { archive: 0x73, file: 0x74, end: 0x7b } as const;

function listRar4(bytes: Uint8Array, budget: Budget): AttachmentFacts[] | 'encrypted' {
  const reader = new ByteReader(bytes, 7);
  const entries: AttachmentFacts[] = [];
  while (reader.left >= 7) {
    const start = reader.at;
    reader.skip(2); // Checksum.
    const type = reader.uint8();
    const flags = reader.uint16();
    const size = reader.uint16();
    if (size < 7) throw new CannotInspect('damaged');
    if (type === Block4.archive && flags & 0x80) return 'encrypted';
    if (type === Block4.end) break;
    let dataSize = flags & 0x8000 || type === Block4.file ? reader.uint32() : 0;
    if (type === Block4.file) {
      budget.entry();
      const expanded = reader.uint32();
      reader.skip(11); // Operating system, checksum, time, version, method.
      const nameSize = reader.uint16();
      reader.skip(4); // Attributes.
      if (flags & 0x100) {
        dataSize += reader.uint32() * 2 ** 32;
        reader.skip(4);
      }
      const name = decodeUnknown(new ByteReader(reader.slice(nameSize)).untilZero());
      if ((flags & 0xe0) !== 0xe0) entries.push(listed(name, expanded, flags & 4 ? 'password' : 'open'));
    }
    reader.at = start;
    reader.skip(size);
    reader.skip(Math.min(dataSize, reader.left));
  }
  return entries;
}
