import { CannotInspect } from '../limits';
import { decode } from '../text';
import type { ByteReader } from './byteReader';

/** Property ids of the 7z format (7-Zip's own documentation, `7zFormat.txt`). */
export const Id = {
  end: 0,
  header: 1,
  archiveProperties: 2,
  additionalStreams: 3,
  mainStreams: 4,
  files: 5,
  packInfo: 6,
  unpackInfo: 7,
  subStreams: 8,
  size: 9,
  digests: 10,
  folder: 11,
  unpackSizes: 12,
  counts: 13,
  names: 17,
  encodedHeader: 23,
} as const;

const MOST_CODERS = 32;

export interface Coder {
  readonly method: string;
  readonly properties: Uint8Array;
}

export interface Folder {
  readonly coders: readonly Coder[];
  /** Bytes that come out at the end. */
  size: number;
  hasDigest: boolean;
}

export interface Streams {
  packOffset: number;
  packSizes: number[];
  folders: Folder[];
}

/** @param perFile called for every file that is listed */
export function readHeader(reader: ByteReader, perFile: () => void): { names: string[]; folders: Folder[] } {
  let folders: Folder[] = [];
  let names: string[] = [];
  for (let id = number(reader); id !== Id.end; id = number(reader)) {
    if (id === Id.archiveProperties) skipProperties(reader);
    else if (id === Id.mainStreams) folders = readStreams(reader).folders;
    else if (id === Id.additionalStreams) readStreams(reader);
    else if (id === Id.files) names = readNames(reader, perFile);
    else throw new CannotInspect('damaged');
    if (id === Id.files) break; // The last part of a header; what may follow is padding.
  }
  return { names, folders };
}

export function readStreams(reader: ByteReader): Streams {
  const streams: Streams = { packOffset: 0, packSizes: [], folders: [] };
  for (let id = number(reader); id !== Id.end; id = number(reader)) {
    if (id === Id.packInfo) readPackInfo(reader, streams);
    else if (id === Id.unpackInfo) readFolders(reader, streams);
    else if (id === Id.subStreams) {
      skipSubStreams(reader, streams.folders);
    } else throw new CannotInspect('damaged');
  }
  return streams;
}

function readPackInfo(reader: ByteReader, streams: Streams): void {
  streams.packOffset = number(reader);
  const count = bounded(number(reader), reader);
  for (let id = number(reader); id !== Id.end; id = number(reader)) {
    if (id === Id.size) streams.packSizes = Array.from({ length: count }, () => number(reader));
    else skipDigests(reader, count);
  }
}

function readFolders(reader: ByteReader, streams: Streams): void {
  if (number(reader) !== Id.folder) throw new CannotInspect('damaged');
  const count = bounded(number(reader), reader);
  if (reader.uint8() !== 0) throw new CannotInspect('unsupported'); // Folders described elsewhere; no writer does it.
  const outputs: number[] = [];
  for (let i = 0; i < count; i++)
    streams.folders.push({ coders: readCoders(reader, outputs), size: 0, hasDigest: false });
  if (number(reader) !== Id.unpackSizes) throw new CannotInspect('damaged');
  streams.folders.forEach((folder, index) => {
    const sizes = Array.from({ length: outputs[index]! }, () => number(reader));
    folder.size = sizes[sizes.length - 1] ?? 0;
    // Of a chain of coders the first listed is the outermost.
    if (sizes.length > 1) folder.size = sizes[0]!;
  });
  for (let id = number(reader); id !== Id.end; id = number(reader)) {
    const defined = skipDigests(reader, count);
    streams.folders.forEach((folder, index) => (folder.hasDigest = defined[index] ?? false));
  }
}

function readCoders(reader: ByteReader, outputs: number[]): Coder[] {
  const count = number(reader);
  if (count > MOST_CODERS) throw new CannotInspect('damaged');
  let [ins, outs] = [0, 0];
  const coders = Array.from({ length: count }, (): Coder => {
    const flags = reader.uint8();
    const method = hex(reader.slice(flags & 0x0f));
    const complex = (flags & 0x10) !== 0;
    ins += complex ? number(reader) : 1;
    outs += complex ? number(reader) : 1;
    return { method, properties: flags & 0x20 ? reader.slice(number(reader)) : new Uint8Array() };
  });
  if (ins > 64 || outs > 64 || outs < 1) throw new CannotInspect('damaged');
  for (let bind = 0; bind < outs - 1; bind++) {
    number(reader);
    number(reader);
  }
  const packed = ins - (outs - 1);
  if (packed > 1) for (let i = 0; i < packed; i++) number(reader);
  outputs.push(outs);
  return coders;
}

/** How the outcome of each folder is divided into files. Only what comes after it is of interest. */
function skipSubStreams(reader: ByteReader, folders: readonly Folder[]): void {
  let counts = folders.map(() => 1);
  for (let id = number(reader); id !== Id.end; id = number(reader)) {
    if (id === Id.counts) counts = folders.map(() => bounded(number(reader), reader));
    else if (id === Id.size) counts.forEach((count) => times(count - 1, () => number(reader)));
    else if (id === Id.digests) {
      const known = (index: number) => counts[index] === 1 && folders[index]!.hasDigest;
      skipDigests(
        reader,
        counts.reduce((sum, count, index) => sum + (known(index) ? 0 : count), 0),
      );
    } else throw new CannotInspect('damaged');
  }
}

/** @returns for which of `count` streams there is a checksum */
function skipDigests(reader: ByteReader, count: number): boolean[] {
  const defined = Array.from({ length: bounded(count, reader) }, () => true);
  if (reader.uint8() === 0) {
    let byte = 0;
    defined.forEach((_, index) => {
      if (index % 8 === 0) byte = reader.uint8();
      defined[index] = (byte & (0x80 >> (index % 8))) !== 0;
    });
  }
  reader.skip(4 * defined.filter(Boolean).length);
  return defined;
}

function skipProperties(reader: ByteReader): void {
  while (number(reader) !== Id.end) reader.skip(number(reader));
}

function readNames(reader: ByteReader, perFile: () => void): string[] {
  const count = bounded(number(reader), reader);
  times(count, perFile);
  for (let id = number(reader); id !== Id.end; id = number(reader)) {
    const property = reader.slice(number(reader));
    if (id !== Id.names) continue;
    if (property[0] !== 0) throw new CannotInspect('unsupported');
    return decode(property.subarray(1), 'utf-16le').replace(/\0$/, '').split('\0');
  }
  return [];
}

/** A number in one to nine bytes; the ones leading in the first say how many follow. */
function number(reader: ByteReader): number {
  const first = reader.uint8();
  let value = 0;
  let mask = 0x80;
  for (let i = 0; i < 8; i++, mask >>= 1) {
    if ((first & mask) === 0) return value + (first & (mask - 1)) * 256 ** i;
    value += reader.uint8() * 256 ** i;
  }
  return value;
}

/** A count of things that each take at least a part of what is left to read. */
function bounded(count: number, reader: ByteReader): number {
  if (count > 8 * (reader.left + 1)) throw new CannotInspect('damaged');
  return count;
}

function times(count: number, each: () => void): void {
  for (let i = 0; i < count; i++) each();
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
