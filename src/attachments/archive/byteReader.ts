import { CannotInspect } from '../limits';

/** Reads little-endian numbers one after the other. Every read past the end is `damaged`. */
export class ByteReader {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  private take(count: number): number {
    if (!(count >= 0 && count <= this.left)) throw new CannotInspect('damaged');
    this.at += count;
    return this.at - count;
  }

  uint8(): number {
    return this.view.getUint8(this.take(1));
  }

  uint16(): number {
    return this.view.getUint16(this.take(2), true);
  }

  uint32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  uint64(): number {
    const low = this.uint32();
    return low + this.uint32() * 0x1_0000_0000;
  }

  slice(count: number): Uint8Array {
    const start = this.take(count);
    return this.bytes.subarray(start, start + count);
  }

  skip(count: number): void {
    this.take(count);
  }

  /** Bytes up to a zero, which is passed over. */
  untilZero(): Uint8Array {
    const end = this.bytes.indexOf(0, this.at);
    const text = this.slice((end < 0 ? this.bytes.length : end) - this.at);
    if (end >= 0) this.at++;
    return text;
  }
}
