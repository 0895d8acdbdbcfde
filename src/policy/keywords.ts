import { wordsExpression } from '../collections';
import { fold, foldText, originalSpan, type FoldedText } from '../message/fold';

export interface KeywordHit {
  /** The words as they stand in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a policy's keyword can be used: words, or `/expression/flags` that compiles everywhere. What ECMAScript 2016
 * does not know would make the whole policy unusable in the engine of classic Outlook, and only there.
 */
export function isKeyword(word: string): boolean {
  if (fold(word).trim() === '') return false;
  const [, pattern = '', flags = ''] = FORM.exec(word) ?? [];
  if (NEWER_SYNTAX.test(pattern) || /[^gimu]/.test(flags)) return false;
  try {
    regularExpression(word);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every place where `word` stands in `text`.
 * Words are found whatever the width and case of either; a Latin word only as a word ("NDA" is not in "agenda").
 * An expression is tried on the text as written, and, if that finds nothing, on the text with width and case folded.
 * @param folded `foldText(text)`, where many words are looked for in one text.
 */
export function findKeyword(word: string, text: string, folded: FoldedText = foldText(text)): KeywordHit[] {
  const expression = regularExpression(word);
  const asWritten = expression ? spans(expression, text) : [];
  if (asWritten.length > 0) return asWritten.map(([start, end]) => hit(text, start, end));
  const inFolded = expression ? spans(expression, folded.text) : literalSpans(word, folded.text);
  return inFolded.map(([start, end]) => hit(text, ...originalSpan(folded, start, end)));
}

const hit = (text: string, start: number, end: number): KeywordHit => ({
  text: text.slice(start, end),
  start,
  end,
});

/** A keyword that is a regular expression. */
const FORM = /^\/([^]+)\/([a-z]*)$/;

/** Look-behind, named groups, inline flags, Unicode properties (ECMAScript 2018 and later). */
const NEWER_SYNTAX = /\(\?[<a-z-]|\\[pPk][{<]/;

/** @returns null for plain words. @throws SyntaxError where a `/…/` form does not compile. */
function regularExpression(word: string): RegExp | null {
  const form = FORM.exec(word);
  return form && new RegExp(form[1]!, `${form[2]!.replace(/[gi]/g, '')}gi`);
}

/** Spans of plain words in folded text. ECMAScript 2016 has no look-behind, so the character before is looked at apart. */
function literalSpans(word: string, text: string): Span[] {
  const found = spans(new RegExp(wordsExpression(fold(word).trim()), 'g'), text);
  const latin = (at: number) => /[a-z]/.test(text[at] ?? '');
  const cutsWord = (at: number) => latin(at - 1) && latin(at);
  return found.filter(([start, end]) => !cutsWord(start) && !cutsWord(end));
}

type Span = readonly [start: number, end: number];

function spans(pattern: RegExp, text: string): Span[] {
  const found: Span[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else found.push([match.index, match.index + match[0].length]);
  }
  return found;
}
