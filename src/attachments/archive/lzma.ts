import { CannotInspect } from '../limits';

const TOP = 2 ** 24;
const HALF = 1024;
const MOVE = 5;

/** Decodes bits by their probabilities (LZMA SDK, "LZMA specification": the range coder). */
class RangeDecoder {
  private range = 0xffffffff;
  private code = 0;
  private at = 1;

  constructor(private readonly source: Uint8Array) {
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  private next(): number {
    const byte = this.source[this.at++];
    if (byte === undefined) throw new CannotInspect('damaged');
    return byte;
  }

  private normalize(): void {
    if (this.range >= TOP) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  bit(odds: Uint16Array, index: number): number {
    this.normalize();
    const odd = odds[index]!;
    const bound = (this.range >>> 11) * odd;
    if (this.code < bound) {
      this.range = bound;
      odds[index] = odd + ((2 * HALF - odd) >>> MOVE);
      return 0;
    }
    this.range -= bound;
    this.code -= bound;
    odds[index] = odd - (odd >>> MOVE);
    return 1;
  }

  direct(bits: number): number {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      this.normalize();
      this.range >>>= 1;
      const one = this.code >= this.range ? 1 : 0;
      if (one) this.code -= this.range;
      value = value * 2 + one;
    }
    return value;
  }

  tree(odds: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    for (let i = 0; i < bits; i++) node = 2 * node + this.bit(odds, offset + node);
    return node - (1 << bits);
  }

  reverseTree(odds: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(odds, offset + node);
      node = 2 * node + bit;
      value |= bit << i;
    }
    return value;
  }
}

const odds = (count: number): Uint16Array => new Uint16Array(count).fill(HALF);

class LengthDecoder {
  private readonly choice = odds(2);
  private readonly low = odds(16 << 3);
  private readonly middle = odds(16 << 3);
  private readonly high = odds(256);

  decode(range: RangeDecoder, position: number): number {
    if (range.bit(this.choice, 0) === 0) return range.tree(this.low, position << 3, 3);
    if (range.bit(this.choice, 1) === 0) return 8 + range.tree(this.middle, position << 3, 3);
    return 16 + range.tree(this.high, 0, 8);
  }
}

/**
 * Decompresses LZMA, in which 7-Zip packs the list of an archive's files. The whole outcome is held in memory, so that
 * it is its own dictionary.
 * @param properties the coder's five bytes: lc, lp and pb in one, then the dictionary's size
 * @param size bytes that come out
 * @throws CannotInspect `damaged`
 */
export function decompressLzma(source: Uint8Array, properties: Uint8Array, size: number): Uint8Array {
  return new LzmaDecoder(source, properties[0] ?? 255, size).decode();
}

const END_MARKER = 0xffffffff;

class LzmaDecoder {
  private readonly range: RangeDecoder;
  private readonly lc: number;
  private readonly lp: number;
  private readonly pb: number;
  private readonly literals: Uint16Array;
  private readonly isMatch = odds(12 << 4);
  private readonly isRep0Long = odds(12 << 4);
  private readonly isRep = odds(12);
  private readonly isRep0 = odds(12);
  private readonly isRep1 = odds(12);
  private readonly isRep2 = odds(12);
  private readonly slots = odds(4 << 6);
  private readonly special = odds(128);
  private readonly align = odds(16);
  private readonly lengths = new LengthDecoder();
  private readonly repeatedLengths = new LengthDecoder();
  private readonly out: Uint8Array;
  private reps: [number, number, number, number] = [0, 0, 0, 0];
  private at = 0;
  private state = 0;

  constructor(source: Uint8Array, packed: number, size: number) {
    if (packed >= 9 * 5 * 5) throw new CannotInspect('damaged');
    this.lc = packed % 9;
    this.lp = Math.floor(packed / 9) % 5;
    this.pb = Math.floor(packed / 45);
    this.literals = odds(0x300 << (this.lc + this.lp));
    this.range = new RangeDecoder(source);
    this.out = new Uint8Array(size);
  }

  decode(): Uint8Array {
    while (this.at < this.out.length) {
      const position = this.at & ((1 << this.pb) - 1);
      if (this.range.bit(this.isMatch, (this.state << 4) + position) === 0) {
        const literal = this.literal();
        this.out[this.at++] = literal;
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
      } else this.copy(this.matchLength(position));
      if (this.reps[0] === END_MARKER) break;
    }
    return this.out;
  }

  private literal(): number {
    const before = this.at > 0 ? this.out[this.at - 1]! : 0;
    const context = ((this.at & ((1 << this.lp) - 1)) << this.lc) + (before >>> (8 - this.lc));
    const offset = 0x300 * context;
    let symbol = 1;
    if (this.state >= 7) {
      let match = this.out[this.at - this.reps[0] - 1] ?? 0;
      while (symbol < 0x100) {
        const matchBit = (match >>> 7) & 1;
        match <<= 1;
        const bit = this.range.bit(this.literals, offset + ((1 + matchBit) << 8) + symbol);
        symbol = 2 * symbol + bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = 2 * symbol + this.range.bit(this.literals, offset + symbol);
    return symbol & 0xff;
  }

  /** Reads how far back to copy from, into `reps`, and how much. */
  private matchLength(position: number): number {
    const { range, state } = this;
    if (range.bit(this.isRep, state) === 0) {
      const length = this.lengths.decode(range, position);
      this.state = state < 7 ? 7 : 10;
      this.reps = [this.distance(length), this.reps[0], this.reps[1], this.reps[2]];
      return length + 2;
    }
    if (range.bit(this.isRep0, state) === 0) {
      if (range.bit(this.isRep0Long, (state << 4) + position) === 0) {
        this.state = state < 7 ? 9 : 11;
        return 1;
      }
    } else this.reps = this.repeatedDistance();
    this.state = state < 7 ? 8 : 11;
    return this.repeatedLengths.decode(range, position) + 2;
  }

  private repeatedDistance(): [number, number, number, number] {
    const [rep0, rep1, rep2, rep3] = this.reps;
    if (this.range.bit(this.isRep1, this.state) === 0) return [rep1, rep0, rep2, rep3];
    if (this.range.bit(this.isRep2, this.state) === 0) return [rep2, rep0, rep1, rep3];
    return [rep3, rep0, rep1, rep2];
  }

  private distance(length: number): number {
    const slot = this.range.tree(this.slots, Math.min(length, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >>> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.range.reverseTree(this.special, base - slot, bits);
    return base + this.range.direct(bits - 4) * 16 + this.range.reverseTree(this.align, 0, 4);
  }

  private copy(length: number): void {
    const back = this.reps[0] + 1;
    if (this.reps[0] === END_MARKER) return;
    if (back > this.at) throw new CannotInspect('damaged');
    const end = Math.min(this.at + length, this.out.length);
    for (; this.at < end; this.at++) this.out[this.at] = this.out[this.at - back]!;
  }
}
