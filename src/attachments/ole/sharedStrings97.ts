import type { Budget } from '../limits';

/**
 * Reads the shared string table (MS-XLS 2.4.265), which goes on over several records: a string cut by a record's end
 * goes on in the next with a byte that says anew whether its characters are wide.
 * @param bodies the table's record and its continuations
 */
export async function readSharedStrings(bodies: readonly Uint8Array[], budget: Budget): Promise<string[]> {
  const source = new Segments(bodies);
  const strings: string[] = [];
  source.skip(4);
  const count = source.uint32();
  while (strings.length < count && !source.atEnd) {
    budget.cell();
    if (strings.length % 2000 === 0) await budget.breathe();
    strings.push(readString(source));
  }
  return strings;
}

function readString(source: Segments): string {
  const length = source.uint16();
  const flags = source.byte();
  const runs = flags & 8 ? source.uint16() : 0;
  const phonetic = flags & 4 ? source.uint32() : 0;
  let text = '';
  let wide = (flags & 1) === 1;
  for (let read = 0; read < length && !source.atEnd; read++) {
    if (source.crossed) wide = (source.byte() & 1) === 1;
    text += String.fromCharCode(wide ? source.uint16() : source.byte());
  }
  source.skip(4 * runs + phonetic);
  return text;
}

/** Several byte arrays read as one. Past the end there are zeros. */
class Segments {
  private segment = 0;
  private at = 0;

  constructor(private readonly bodies: readonly Uint8Array[]) {}

  get atEnd(): boolean {
    this.advance();
    return this.segment >= this.bodies.length;
  }

  /** Whether the next byte is the first of a continuation. */
  get crossed(): boolean {
    this.advance();
    return this.segment > 0 && this.at === 0;
  }

  byte(): number {
    this.advance();
    return this.bodies[this.segment]?.[this.at++] ?? 0;
  }

  uint16(): number {
    return this.byte() + 256 * this.byte();
  }

  uint32(): number {
    return this.uint16() + 65_536 * this.uint16();
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0 && !this.atEnd;) {
      const step = Math.min(left, this.bodies[this.segment]!.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  private advance(): void {
    while (this.segment < this.bodies.length && this.at >= this.bodies[this.segment]!.length) {
      this.segment++;
      this.at = 0;
    }
  }
}
