import type { Line } from './ownText';

/** What phones and programs put under mail. */
const SENT_FROM =
  /^(?:sent (?:from (?:my|the|mail|outlook|yahoo)\b|via |using |with )|get outlook for\b|[^。、]{1,40}から送信$|.{0,12}outlook.{0,18}(?:入手|取得)|virus-free\.|ウイルス フリー)/i;

/** What companies put under mail. Words of the law alone do not make it: a lawyer writes them too. */
const DISCLAIMER =
  /\b(?:confidentiality (?:notice|statement)|intended recipient|intended (?:solely|only|exclusively) for (?:the|its)\b|named addressee|(?:this|the preceding|foregoing) (?:e-?mail|message|communication|transmission)\b[^.]{0,120}(?:confidential|privileged)|received this (?:e-?mail|message|communication|transmission)[^.]{0,20} in error)\b|(?:本|この|当該?)(?:電子)?メール[^。]{0,80}(?:機密情報|秘密情報|意図(?:しない|された|する)|名宛人|(?:宛先|受信者)以外|誤[^。]{0,30}場合)|(?:誤って|誤送信|お心当たり)[^。]{0,60}(?:場合|際|方)[^。]{0,60}(?:破棄|削除)/i;

/** Words that the further paragraphs of a disclaimer go on with, two of them at least. */
const LEGAL =
  /\b(?:e-?mail|message|transmission|recipient|addressee|attachments?|delete|destroy|notify|liabl|virus|copies|disclos)|破棄|削除|転送|複製|開示|使用/gi;

const PARAGRAPHS = 5;
const LINES = 14;

/**
 * Where the disclaimers begin that end at line `bottom`, or a phone's `Sent from …`.
 * @returns null where the last paragraph is none.
 */
export function disclaimerStart(lines: readonly Line[], bottom: number): number | null {
  let below = bottom;
  for (let i = 0; i < PARAGRAPHS; i++) {
    const { first, last } = paragraphAbove(lines, below);
    if (last < 0) return null;
    if (i === 0 && SENT_FROM.test(lines[last]!.head)) return last;
    const heads = lines.slice(first, Math.min(last + 1, first + LINES)).map(({ head }) => head);
    const start = DISCLAIMER.exec(heads.join('\n'))?.index;
    if (start !== undefined) return first + lineOfSentence(heads, start);
    if (new Set(heads.join(' ').toLowerCase().match(LEGAL)).size < 2) return null;
    below = first;
  }
  return null;
}

/** Behind the end of a sentence, or a line of ornament. */
const BOUNDARY = /[.!?。！？:]["”’]?\s+|[-=_*＿＝─━]{3,}\s*/g;

/** The line on which the sentence at `offset` begins; the next one where it begins behind words of the author's. */
function lineOfSentence(heads: readonly string[], offset: number): number {
  const words = heads.join('\n');
  let start = 0;
  BOUNDARY.lastIndex = 0;
  for (let match = BOUNDARY.exec(words); match; match = BOUNDARY.exec(words)) {
    const end = match.index + match[0].length;
    if (end > offset) break;
    start = end;
  }
  const line = words.slice(0, start).split('\n').length - 1;
  const isAtLineStart = start === 0 || words[start - 1] === '\n';
  return isAtLineStart ? line : Math.min(line + 1, heads.length - 1);
}

/** Lines with text that follow each other, not quoted, nearest above `below`; `last` is -1 where there are none. */
function paragraphAbove(lines: readonly Line[], below: number): { first: number; last: number } {
  let last = below - 1;
  while (last >= 0 && lines[last]!.head === '') last--;
  if (last >= 0 && lines[last]!.masked) return { first: -1, last: -1 };
  let first = last;
  while (first > 0 && lines[first - 1]!.head !== '' && !lines[first - 1]!.masked) first--;
  return { first, last };
}
