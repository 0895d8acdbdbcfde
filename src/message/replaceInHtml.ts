import { htmlText, withoutBlanks, type HtmlText } from './htmlText';
import { escapeHtml } from './textToHtml';

/** What stands at a place of a plain text, and what is to stand there instead. */
export interface Replacement {
  /** UTF-16 units of the plain text before it. */
  readonly start: number;
  readonly text: string;
  readonly by: string;
}

/**
 * Replaces words in an HTML body, at places that are known in the plain text that was made of it. Nothing but those
 * words changes: every tag, entity and blank around them stays as it was, byte for byte.
 * @returns null where a place cannot be found for sure.
 */
export function replaceInHtml(
  html: string,
  plain: string,
  replacements: readonly Replacement[],
): string | null {
  const source = htmlText(html);
  const text = withoutBlanks(plain);
  const changes: Change[] = [];
  for (const replacement of replacements) {
    const phrase = withoutBlanks(replacement.text);
    const at = withoutBlanks(plain.slice(0, replacement.start)).length;
    if (phrase === '' || !text.startsWith(phrase, at)) return null;
    const found = find(source.text, text, at, phrase);
    if (found === null) return null;
    changes.push(changeAt(source, found, replacement));
  }
  changes.sort((a, b) => b.start - a.start);
  if (changes.some((change, index) => index > 0 && change.end > changes[index - 1]!.start)) return null;
  let result = html;
  for (const change of changes) result = applied(result, source, change);
  return htmlText(result).text === expected(source.text, changes) ? result : null;
}

/** How much on either side tells a place from others; more only where that is not enough. */
const NEAR = 8;
const WIDE = 24;

/**
 * Where in the HTML's text the phrase at `at` of the plain text stands. The two differ in what Outlook adds to the one
 * (addresses of links, bullets) and hides in the other.
 */
function find(html: string, plain: string, at: number, phrase: string): number | null {
  const inHtml = occurrences(html, phrase);
  const inPlain = occurrences(plain, phrase);
  const around = (place: number, other: number, most: number) => [
    compared(html.slice(Math.max(0, place - most), place), plain.slice(Math.max(0, other - most), other)),
    compared(
      html.slice(place + phrase.length, place + phrase.length + most),
      plain.slice(other + phrase.length, other + phrase.length + most),
    ),
  ];
  if (inHtml.length === inPlain.length) {
    const place = inHtml[inPlain.indexOf(at)]!;
    const sides = around(place, at, NEAR);
    return sides.includes('alike') || !sides.includes('different') ? place : null;
  }
  for (const most of [NEAR, WIDE]) {
    const isTwin = (place: number, other: number) => !around(place, other, most).includes('different');
    const places = inHtml.filter((place) => isTwin(place, at));
    const [place] = places;
    if (place === undefined) return null;
    if (places.length === 1 && inPlain.filter((other) => isTwin(place, other)).length === 1) return place;
  }
  return null;
}

function occurrences(text: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found.push(at);
  return found;
}

/** `none`: nothing stands there in either. */
const compared = (a: string, b: string): 'alike' | 'different' | 'none' =>
  a !== b ? 'different' : a === '' ? 'none' : 'alike';

/** A stretch of the source whose text is replaced. */
interface Change {
  readonly start: number;
  readonly end: number;
  /** Where the new text goes, between `start` and `end`. */
  readonly at: number;
  readonly by: string;
  /** The same in the text without blanks. */
  readonly from: number;
  readonly to: number;
}

/** Only the part in which the phrases differ changes, so that it keeps the looks of what it stands in. */
function changeAt({ starts, ends }: HtmlText, place: number, replacement: Replacement): Change {
  const text = replacement.text.trim();
  const by = replacement.by.trim().replace(/\s+/g, ' ');
  const { head, tail } = differing(text, by);
  const old = text.slice(head, text.length - tail);
  const from = place + withoutBlanks(text.slice(0, head)).length;
  const to = from + withoutBlanks(old).length;
  const end = place + withoutBlanks(text).length;
  return {
    // A blank at the edge goes too: what comes in its place brings its own.
    start: from > place && old !== old.trimStart() ? ends[from - 1]! : starts[from]!,
    end: to < end && old !== old.trimEnd() ? starts[to]! : ends[to - 1]!,
    at: starts[from]!,
    by: by.slice(head, by.length - tail),
    from,
    to,
  };
}

/** Units at either end that two texts share, such that what is between them in `text` is not blank. */
function differing(text: string, by: string): { head: number; tail: number } {
  const most = Math.min(text.length, by.length);
  let head = 0;
  while (head < most && text[head] === by[head]) head++;
  let tail = 0;
  while (tail < most - head && text[text.length - 1 - tail] === by[by.length - 1 - tail]) tail++;
  while (head + tail > 0 && isBlankOrHalf(text, head, tail)) {
    if (head > 0) head--;
    else tail--;
  }
  return { head, tail };
}

/** Blank, or cut within a surrogate pair. */
function isBlankOrHalf(text: string, head: number, tail: number): boolean {
  const isLow = (at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');
  return (
    withoutBlanks(text.slice(head, text.length - tail)) === '' || isLow(head) || isLow(text.length - tail)
  );
}

/** The source with the words of one stretch replaced, and the tags in it kept. */
function applied(html: string, { runs }: HtmlText, { start, end, at, by }: Change): string {
  const tags = (from: number, to: number): string => {
    let kept = '';
    let reached = from;
    for (const run of runs) {
      if (run.end <= from || run.start >= to) continue;
      kept += html.slice(reached, Math.max(reached, run.start));
      reached = Math.min(to, run.end);
    }
    return kept + html.slice(reached, to);
  };
  return html.slice(0, start) + tags(start, at) + escapeHtml(by) + tags(at, end) + html.slice(end);
}

/** The text that must come out. `changes` go from the last to the first. */
function expected(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { from, to, by } of changes)
    result = result.slice(0, from) + withoutBlanks(by) + result.slice(to);
  return result;
}
