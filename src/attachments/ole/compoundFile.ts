import { CannotInspect, type Budget } from '../limits';

/** A stream or storage of a compound file. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStream: boolean;
  /** Bytes of a stream. */
  readonly size: number;
  readonly children: readonly CompoundEntry[];
  /** A stream's bytes, `most` at most. @throws CannotInspect where its chain of sectors is broken */
  read(most?: number): Uint8Array;
}

const END_OF_CHAIN = 0xfffffffe;
const NO_STREAM = 0xffffffff;
const ENTRY_SIZE = 128;
/** Folders within folders; Outlook nests mail in mail, each two levels deep. */
const DEEPEST = 64;

/**
 * Opens an OLE2 compound file (MS-CFB), the container of Office 97-2003, of encrypted OOXML and of Outlook's .msg.
 * Every chain and the tree are followed with a bound, and every length is held against the file's own: readers that do
 * without it run forever or fill the memory on a file whose chains bite their tail.
 * @throws CannotInspect `damaged`
 */
export function openCompoundFile(bytes: Uint8Array, budget: Budget): CompoundEntry {
  if (bytes.length < 512) throw new CannotInspect('damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  if ((sectorSize !== 512 && sectorSize !== 4096) || miniSize !== 64) throw new CannotInspect('damaged');
  const table = readTable(view, sectorSize);
  const chain = (start: number): number[] => followChain(table, start);
  const directory = concatSectors(bytes, chain(view.getUint32(48, true)), sectorSize);
  const miniTable = words(concatSectors(bytes, chain(view.getUint32(60, true)), sectorSize));
  const cutoff = view.getUint32(56, true);
  let miniStream: Uint8Array | null = null;

  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / ENTRY_SIZE);
  if (count === 0) throw new CannotInspect('damaged');
  const seen = new Set<number>();
  return entry(0, 0);

  function entry(index: number, depth: number): CompoundEntry {
    seen.add(index);
    budget.entry();
    const at = index * ENTRY_SIZE;
    const isStream = directory[at + 66] === 2;
    const start = entries.getUint32(at + 116, true);
    const size = Math.min(entries.getUint32(at + 120, true), bytes.length);
    return {
      name: nameAt(at),
      isStream,
      size: isStream ? size : 0,
      children: isStream ? [] : children(entries.getUint32(at + 76, true), depth),
      read: (most = Infinity) => readStream(start, size, most),
    };
  }

  function nameAt(at: number): string {
    const length = Math.min(64, entries.getUint16(at + 64, true));
    return new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)));
  }

  /** A storage's entries form a binary tree, walked without recursion. */
  function children(root: number, depth: number): CompoundEntry[] {
    if (depth > DEEPEST) throw new CannotInspect('too-deep');
    const found: CompoundEntry[] = [];
    const open = [root];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (index === NO_STREAM) continue;
      if (index >= count || seen.has(index)) throw new CannotInspect('damaged');
      open.push(
        entries.getUint32(index * ENTRY_SIZE + 68, true),
        entries.getUint32(index * ENTRY_SIZE + 72, true),
      );
      found.push(entry(index, depth + 1));
    }
    return found;
  }

  function readStream(start: number, size: number, most: number): Uint8Array {
    const wanted = Math.min(size, most);
    if (wanted === 0) return new Uint8Array();
    budget.expand(wanted);
    if (size >= cutoff)
      return concatSectors(bytes, followChain(table, start, wanted / sectorSize), sectorSize).subarray(
        0,
        wanted,
      );
    miniStream ??= concatSectors(bytes, chain(entries.getUint32(116, true)), sectorSize);
    const parts = followChain(miniTable, start, wanted / miniSize);
    return concatSectors(miniStream, parts, miniSize, 0).subarray(0, wanted);
  }
}

/** The allocation table: for each sector the next one of its chain. */
function readTable(view: DataView, sectorSize: number): Uint32Array {
  const sectors: number[] = [];
  for (let i = 0; i < 109; i++) sectors.push(view.getUint32(76 + 4 * i, true));
  const perSector = sectorSize / 4 - 1;
  const most = view.byteLength / sectorSize;
  let next = view.getUint32(68, true);
  for (let guard = 0; next < END_OF_CHAIN && guard < most; guard++) {
    const at = (next + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) break;
    for (let i = 0; i < perSector; i++) sectors.push(view.getUint32(at + 4 * i, true));
    next = view.getUint32(at + 4 * perSector, true);
  }
  const used = sectors.filter(
    (sector) => (sector + 2) * sectorSize <= view.byteLength + sectorSize - 1 && sector < 0xfffffffa,
  );
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return words(concatSectors(bytes, used.slice(0, most), sectorSize));
}

function followChain(table: Uint32Array, start: number, most = table.length): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < 0xfffffffa && sectors.length < most; sector = table[sector]!) {
    if (sector >= table.length || sectors.length > table.length) throw new CannotInspect('damaged');
    sectors.push(sector);
  }
  // A chain longer than there are sectors runs in a circle.
  if (sectors.length === table.length && table.length > 0 && new Set(sectors).size < sectors.length) {
    throw new CannotInspect('damaged');
  }
  return sectors;
}

/** @param first offset of sector 0 in units of a sector: the header comes before it, except in the mini stream */
function concatSectors(bytes: Uint8Array, sectors: readonly number[], size: number, first = 1): Uint8Array {
  const all = new Uint8Array(sectors.length * size);
  sectors.forEach((sector, index) => {
    const at = (sector + first) * size;
    if (at >= bytes.length) throw new CannotInspect('damaged');
    all.set(bytes.subarray(at, at + size), index * size);
  });
  return all;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(4 * i, true));
}
