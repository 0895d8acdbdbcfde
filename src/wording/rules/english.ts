import { misspellings } from '../data/misspellings';
import { scan, type Pattern } from '../scan';
import type { Slip } from '../slip';

/** Never twice in a row; `had had`, `that that`, `log in in` and `is is` may be. */
const DOUBLED: Pattern = {
  pattern:
    /(^|[^\w'’-])((?:the|an?|to|of|for|and|are|was|were|be|with|this|these|we|at|from|our|your|will|would|have|has|please|can|should|I)\b)[ \n\r]+\2(?![\w'’-])/gi,
  kind: 'doubled',
  replacement: (slip) =>
    /^[A-Z]+$/.test(slip.replace(/[^A-Za-z]/g, '')) && slip.length > 3 ? null : slip.split(/\s/)[0]!,
};

const WORD = /[A-Za-z][a-z]{3,}(?!\w)/g;

let meant: ReadonlyMap<string, string> | undefined;

/** English words that are misspelt in a way that is common, and little words that stand there twice. */
export function englishSlips(text: string): Slip[] {
  meant ??= new Map(misspellings.split(' ').map((entry) => entry.split('→') as [string, string]));
  const slips = scan(text, DOUBLED);
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const before = text[start - 1] ?? '';
    const right = /[\w'’@./-]/.test(before) ? undefined : meant.get(word.toLowerCase());
    if (right === undefined) continue;
    const replacement = /^[A-Z]/.test(word) ? right[0]!.toUpperCase() + right.slice(1) : right;
    slips.push({ start, end: start + word.length, kind: 'mistyped', replacement });
  }
  return slips;
}
