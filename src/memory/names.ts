/**
 * How a name may follow from the local part of the address, `first.last@`: remembering the number of the pattern takes
 * one character in place of the name.
 */
const patterns: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.map(capitalized).join(' '),
  (words) => [...words].reverse().map(capitalized).join(' '),
  (words) => `${capitalized(words[words.length - 1]!)}, ${words.slice(0, -1).map(capitalized).join(' ')}`,
  (words) => `${capitalized(words[0]!)}, ${words.slice(1).map(capitalized).join(' ')}`,
];

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const wordsOf = (local: string): string[] => local.split(/[._-]/).filter((word) => word !== '');

/** A name that begins with the mark stands for itself without it. */
const MARK = '=';

/** The name, shorter where it follows from the address. */
export function encodeName(name: string, local: string): string {
  const words = wordsOf(local);
  const index = words.length > 1 ? patterns.findIndex((pattern) => pattern(words) === name) : -1;
  if (index >= 0) return MARK + index;
  return name.startsWith(MARK) ? MARK + name : name;
}

export function decodeName(text: string, local: string): string {
  if (!text.startsWith(MARK)) return text;
  const pattern = /^\d$/.test(text.slice(1)) ? patterns[Number(text.slice(1))] : undefined;
  return pattern ? pattern(wordsOf(local)) : text.slice(1);
}
