import {
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSUPPORTED_COMPRESSION,
  Uint8ArrayReader,
  ZipReader,
  configure,
  type Entry,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { CannotInspect, type Budget } from '../limits';
import { decodeUnknown } from '../text';
import { XmlReader, type XmlHandlers } from '../xml';

configure({ useWebWorkers: false });

/** A file in a ZIP archive. */
export interface ZipPart {
  /** With its folders, `/` between them. */
  readonly name: string;
  /** Bytes, as the archive says; what really comes out is counted while reading. */
  readonly size: number;
  /** null where it is not encrypted, else `zipcrypto`, `aes-256`, `strong`. */
  readonly encryption: string | null;
  /** Hands over the contents piece by piece. @throws CannotInspect */
  read(piece: (bytes: Uint8Array) => Promise<void> | void): Promise<void>;
}

/**
 * Lists a ZIP archive by its central directory.
 * @throws CannotInspect `encrypted` where the directory itself is encrypted, `damaged` where there is none.
 */
export async function openZip(bytes: Uint8Array, budget: Budget): Promise<ZipPart[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    filenameValidation: 'tolerant', // Nothing is written anywhere.
    strictness: 'tolerant',
    decodeText: (raw, _encoding, type) => (type === 'filename' ? decodeUnknown(raw) : ''),
  });
  const parts: ZipPart[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      budget.entry();
      if (parts.length % 256 === 0) await budget.breathe();
      if (!entry.directory) parts.push(part(entry, budget));
    }
  } catch (error) {
    throw refusal(error);
  }
  return parts;
}

const part = (entry: FileEntry, budget: Budget): ZipPart => ({
  name: entry.filename.replace(/\\/g, '/'),
  size: entry.uncompressedSize,
  encryption: entry.encrypted ? encryptionOf(entry) : null,
  async read(piece) {
    let thrown: CannotInspect | undefined;
    const writable = new WritableStream<Uint8Array>({
      async write(bytes) {
        try {
          budget.expand(bytes.length);
          await budget.breathe();
          await piece(bytes);
        } catch (error) {
          if (error instanceof CannotInspect) thrown = error; // The library may wrap it.
          throw error;
        }
      },
    });
    try {
      await entry.getData(writable, { checkOverlappingEntry: true });
    } catch (error) {
      throw thrown ?? refusal(error);
    }
  },
});

/** The whole contents in one piece. @throws CannotInspect `too-large` above the limit for what is held in memory. */
export async function readWhole(part: ZipPart, { limits }: Budget): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  await part.read((bytes) => {
    size += bytes.length;
    if (size > limits.partBytes) throw new CannotInspect('too-large');
    pieces.push(bytes);
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Reads a part as XML while it is being decompressed. */
export async function readXmlPart(part: ZipPart, handlers: XmlHandlers, budget: Budget): Promise<void> {
  const reader = new XmlReader(handlers, budget);
  await part.read((bytes) => reader.write(bytes));
  reader.close();
}

/** General purpose bit 6: PKWARE strong encryption. */
const STRONG = 0x40;

/** WinZip AES has its strength (1 to 3: 128, 192, 256 bits) in the fifth byte of extra field 0x9901. */
function encryptionOf(entry: Entry): string {
  const aes = entry.extraField?.get(0x9901)?.data;
  if (aes && aes.length >= 5) return `aes-${64 + 64 * aes[4]!}`;
  return (entry.rawBitFlag ?? 0) & STRONG || entry.extraField?.has(0x0017) ? 'strong' : 'zipcrypto';
}

function refusal(error: unknown): CannotInspect {
  if (error instanceof CannotInspect) return error;
  switch (error instanceof Error ? error.message : '') {
    case ERR_ENCRYPTED_CENTRAL_DIRECTORY:
      return new CannotInspect('encrypted');
    case ERR_OVERLAPPING_ENTRY:
      return new CannotInspect('hostile');
    case ERR_UNSUPPORTED_COMPRESSION:
      return new CannotInspect('unsupported');
    default:
      return new CannotInspect('damaged');
  }
}
