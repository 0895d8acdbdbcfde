/** Numbers in few characters, of an alphabet that JSON, XML and HTML leave alone. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A whole number from 0 in base 32, most significant digit first; every character but the last has 32 added, so that
 * numbers need no separator. Below 32 one character, below 1,024 two.
 */
export function digits(value: number): string {
  let text = ALPHABET[value % 32]!;
  for (let rest = Math.floor(value / 32); rest > 0; rest = Math.floor(rest / 32)) {
    text = ALPHABET[32 + (rest % 32)]! + text;
  }
  return text;
}

/** A number below 64 in one character. */
export const digit = (value: number): string => ALPHABET[value]!;

/** Reads numbers one after another. @throws Error where the text ends within one, or holds another character. */
export class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  digit(): number {
    const value = this.done ? -1 : ALPHABET.indexOf(this.text[this.at++]!);
    if (value < 0) throw new Error('damaged');
    return value;
  }

  number(): number {
    let value = 0;
    let next = this.digit();
    for (; next >= 32; next = this.digit()) value = value * 32 + (next - 32);
    return value * 32 + next;
  }
}
