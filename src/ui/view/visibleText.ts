/** A stretch of a name, an address or a file name; `hidden` ones stand for a character that nobody would see. */
export interface TextPart {
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * What shows nothing, or turns the direction of reading so that `exe.pdf` may be `fdp.exe`: control characters, soft
 * hyphen, Hangul fillers, zero-width and bidirectional controls, tags. Variation selectors stay: some
 * names are written with them.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;

const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const ZERO_WIDTH_JOINER = '\u200d';

/** Splits text so that unseen characters can be shown by their code point (`U+202E`). */
export function visibleParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match[0] === ZERO_WIDTH_JOINER && joinsPictographs(text, match.index)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), hidden: false });
    parts.push({ text: codePointName(match[0]), hidden: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), hidden: false });
  return parts;
}

/** As {@link visibleParts}, in one string, for places that hold text only. */
export const visibleText = (text: string): string =>
  visibleParts(text)
    .map((part) => (part.hidden ? `[${part.text}]` : part.text))
    .join('');

/** 👨‍👩‍👧 is one picture; the joiner within it deceives nobody. */
const joinsPictographs = (text: string, at: number): boolean =>
  PICTOGRAPH.test(lastCharacter(text.slice(Math.max(0, at - 2), at))) &&
  PICTOGRAPH.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0));

const lastCharacter = (text: string): string => Array.from(text).pop() ?? '';

const codePointName = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
