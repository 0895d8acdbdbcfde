import { deflateRawSync } from 'node:zlib';

export interface ZipEntrySketch {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the archive says, where that is not true. */
  readonly claimedSize?: number;
  /** Points at the data of the entry of this index instead of its own. */
  readonly sharesDataOf?: number;
}

const EMPTY = deflateRawSync('');

/** Writes a ZIP archive by hand, so that it can be wrong where a test wants it to be. */
export function zipFile(entries: readonly ZipEntrySketch[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, sharesDataOf } of entries) {
    const raw = Buffer.from(content);
    const data = raw.length === 0 ? EMPTY : deflateRawSync(raw);
    const label = Buffer.from(name);
    // Version, UTF-8 flag, deflate, time, date, checksum, sizes, length of the name, no extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claimedSize ?? raw.length, 18);
    common.writeUInt16LE(label.length, 22);
    offsets.push(sharesDataOf === undefined ? offset : offsets[sharesDataOf]!);
    if (sharesDataOf === undefined) {
      const whole = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, label, data]);
      local.push(whole);
      offset += whole.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offsets[offsets.length - 1]!, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, label]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** The least that makes a Word document. */
export const wordDocument = (xml: string): Uint8Array =>
  zipFile([
    { name: '[Content_Types].xml', content: TYPES },
    { name: 'word/document.xml', content: xml },
  ]);
