/** Bytes that can be read in parts. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from `start` up to before `end`, fewer where the source ends earlier. */
  read(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A part of a source: the bytes from `start` up to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Bytes that are in memory already. */
export const bytesInMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  close: () => Promise.resolve(),
});

const CHUNK = 1 << 20;

/** A character for each byte, the same one for ASCII; far quicker than building the string. */
const oneToOne = new TextDecoder('windows-1252');

/** Where a few bytes occur, first to last. */
export async function* occurrences(source: ByteSource, wanted: string): AsyncGenerator<number> {
  const overlap = wanted.length - 1;
  for (let from = 0; from < source.size; from += CHUNK) {
    const chunk = oneToOne.decode(await source.read(from, from + CHUNK + overlap));
    for (let at = chunk.indexOf(wanted); at >= 0; at = chunk.indexOf(wanted, at + 1)) yield from + at;
  }
}
