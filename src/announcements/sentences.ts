/** A stretch of text that is judged by itself. */
export interface Sentence {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
}

/** Ends of sentences, and of lines that do not run on into the next: a blank line follows, or a list's next entry. */
const END =
  /[。！？!?]+|\.(?=\s)|\r?\n\s*\r?\n|\r?\n(?=\s*(?:[-*・●○■□◆◇※>＞①-⑳]|\d{1,2}[.)．）]))|\r\n?|\n/g;

/** A line this long was wrapped by the mail program; a shorter one that ends like a sentence is one. */
const WRAPPED_AT = 25;

/** Cuts a text into sentences in Japanese and English alike. Lines that a mail program wrapped are joined. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  const cut = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ text: text.slice(start, end), start });
    start = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    const isLineBreak = /^(?:\r\n?|\n)$/.test(match[0]);
    if (!isLineBreak || !runsOn(text.slice(lineStart, match.index), text[end] ?? '')) cut(end);
    if (/[\r\n]$/.test(match[0])) lineStart = end;
  }
  cut(text.length);
  return sentences;
}

function runsOn(line: string, next: string): boolean {
  const words = line.slice(-60).trim();
  if (words === '' || /[:：]$/.test(words)) return false;
  const isJapanese = /[ぁ-んァ-ヶ一-龠]/.test(words);
  if (!isJapanese) return /[a-z(]/.test(next) || (/\w/.test(next) && line.trim().length > 2 * WRAPPED_AT);
  return (
    /[、，をにはがのでとへや・]$/.test(words) ||
    (line.trim().length >= WRAPPED_AT && !/(?:す|た|ん|い)$/.test(words))
  );
}
