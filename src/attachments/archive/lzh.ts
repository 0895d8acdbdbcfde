import type { AttachmentFacts } from '../facts';
import type { Draft, Inspection } from '../inspection';
import { CannotInspect } from '../limits';
import { decodeUnknown, latin1 } from '../text';
import { listed } from './archive';
import { ByteReader } from './byteReader';

const FOLDER_METHOD = '-lhd-';
const NAME = 0x01;
const FOLDER = 0x02;

/** An LZH archive, header levels 0 to 2: which files are in it. The format knows no encryption. They are not unpacked. */
export function inspectLzh(bytes: Uint8Array, draft: Draft, { budget }: Inspection): void {
  draft.protection = 'open';
  const contents: AttachmentFacts[] = (draft.contents = []);
  const reader = new ByteReader(bytes);
  while (reader.left > 21 && bytes[reader.at] !== 0) {
    budget.entry();
    const entry = bytes[reader.at + 20]! >= 2 ? readLevel2(reader) : readLevel0Or1(reader);
    if (entry.method !== FOLDER_METHOD) contents.push(listed(entry.name, entry.size, 'open'));
  }
  throw new CannotInspect('unsupported');
}

interface LzhEntry {
  readonly method: string;
  readonly name: string;
  readonly size: number;
}

function readLevel0Or1(reader: ByteReader): LzhEntry {
  const start = reader.at;
  const headerSize = reader.uint8() + 2;
  reader.skip(1); // Checksum.
  const method = latin1(reader.slice(5));
  let packed = reader.uint32();
  const size = reader.uint32();
  reader.skip(5); // Time, attribute.
  const level = reader.uint8();
  let name = decodeUnknown(reader.slice(reader.uint8()));
  reader.at = start;
  reader.skip(headerSize);
  if (level === 1) {
    // The last two bytes of the header are the size of the first extension; extensions count as packed data.
    reader.at -= 2;
    const before = reader.at;
    name = readExtensions(reader) || name;
    packed -= reader.at - before - 2;
  }
  reader.skip(Math.max(0, packed));
  return { method, name: name.replace(/\\/g, '/'), size };
}

function readLevel2(reader: ByteReader): LzhEntry {
  const start = reader.at;
  const headerSize = reader.uint16();
  const method = latin1(reader.slice(5));
  const packed = reader.uint32();
  const size = reader.uint32();
  reader.skip(9); // Time, attribute, level, checksum, operating system.
  const name = readExtensions(reader);
  reader.at = start;
  reader.skip(headerSize);
  reader.skip(packed);
  return { method, name, size };
}

/** A chain of extensions, each ending in the size of the next. @returns the name with its folder, or '' */
function readExtensions(reader: ByteReader): string {
  let name = '';
  let folder = '';
  for (let size = reader.uint16(); size !== 0; size = reader.uint16()) {
    if (size < 3) throw new CannotInspect('damaged');
    const type = reader.uint8();
    const data = reader.slice(size - 3);
    if (type === NAME) name = decodeUnknown(data);
    else if (type === FOLDER) folder = decodeUnknown(data.map((byte) => (byte === 0xff ? 0x2f : byte)));
  }
  return folder + name;
}
