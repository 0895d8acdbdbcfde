import type { Draft, Inspection } from '../inspection';
import { CannotInspect } from '../limits';
import { decode, decodeUnknown } from '../text';
import { listed } from './archive';
import { ByteReader } from './byteReader';

const NAME_IS_UTF8 = 0x80;

/** A cabinet (MS-CAB): which files are in it. The format knows no encryption. They are not unpacked. */
export function inspectCabinet(bytes: Uint8Array, draft: Draft, { budget }: Inspection): void {
  draft.protection = 'open';
  const reader = new ByteReader(bytes, 16);
  const filesAt = reader.uint32();
  reader.skip(8); // Reserved, version, number of folders.
  const count = reader.uint16();
  reader.at = filesAt;
  draft.contents = Array.from({ length: count }, () => {
    budget.entry();
    const size = reader.uint32();
    reader.skip(10); // Place in its folder, date, time.
    const attributes = reader.uint16();
    const raw = reader.untilZero();
    const name = attributes & NAME_IS_UTF8 ? decode(raw, 'utf-8') : decodeUnknown(raw);
    return listed(name.replace(/\\/g, '/'), size, 'open');
  });
  throw new CannotInspect('unsupported');
}
