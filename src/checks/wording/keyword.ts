import { flatMap } from '../../collections';
import { attachedFiles } from '../../message/attachments';
import { foldText, type FoldedText } from '../../message/fold';
import { findKeyword } from '../../policy/keywords';
import type { Keyword } from '../../policy/schema';
import { defineCheck, type CheckContext, type Report, type Target } from '../check';

/** Places that one finding points at: beyond that the reader has understood. */
const SHOWN_HITS = 20;
/** Different words that one finding names. */
const NAMED_WORDS = 5;

/** A part of the message that keywords are looked for in. */
interface Place {
  readonly in: Keyword['in'][number];
  readonly text: string;
  readonly folded: FoldedText;
  targetOf(hit: { text: string; start: number; end: number }): Target;
}

/** Words of the policy (`keywords`), each with its own level and message; one finding per keyword however often it stands. */
export default defineCheck({
  id: 'keyword',
  section: 'wording',
  level: 'warning',
  options: {},
  inspect(context) {
    const { keywords } = context.policy;
    if (keywords.length === 0) return [];
    const places = placesOf(context);
    return flatMap(keywords, (keyword) => reportsOf(keyword, places));
  },
});

function placesOf({ message, ownText }: CheckContext): Place[] {
  const spot = (kind: 'subject' | 'body', text: string): Place => ({
    in: kind,
    text,
    folded: foldText(text),
    targetOf: (hit) => ({ kind, text: hit.text, start: hit.start, end: hit.end }),
  });
  return [
    spot('subject', message.subject),
    spot('body', ownText),
    ...attachedFiles(message).map(({ name }) => ({
      in: 'attachments' as const,
      text: name,
      folded: foldText(name),
      targetOf: () => ({ kind: 'attachment' as const, name }),
    })),
  ];
}

function reportsOf(keyword: Keyword, places: readonly Place[]): Report[] {
  if (keyword.level === 'off') return [];
  const words = new Set<string>();
  const targets: Target[] = [];
  for (const place of places) {
    if (!keyword.in.includes(place.in)) continue;
    const hits = flatMap(keyword.words, (word) => findKeyword(word, place.text, place.folded));
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = -1;
    for (const hit of hits) {
      if (hit.start < reached) continue; // Two of the keyword's words overlap here.
      reached = place.in === 'attachments' ? Infinity : hit.end;
      words.add(hit.text.replace(/\s+/g, ' '));
      if (targets.length < SHOWN_HITS) targets.push(place.targetOf(hit));
    }
  }
  if (targets.length === 0) return [];
  const named = Array.from(words).slice(0, NAMED_WORDS).join('」「');
  const values = { words: words.size > NAMED_WORDS ? `${named}…` : named, message: keyword.message ?? '' };
  const text = keyword.message === undefined ? 'keyword' : 'keyword.message';
  return [{ text, values, targets, level: keyword.level, key: keyword.id }];
}
