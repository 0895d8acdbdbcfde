/** What stands around a place of a text, on its own line: enough to tell a forgotten placeholder from a mark or heading. */
export interface Surroundings {
  /** The placeholder itself. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** ○○○○ alone on a line may still be one; more of them are a rule. */
const LONGEST_PLACEHOLDER = 4;

/** Long lines are looked at only this far. */
const REACH = 80;

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return {
    text: text.slice(start, end),
    before: before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1),
    after: /^[^\r\n]*/.exec(after)![0],
  };
}

/** Whether words stand beside a place of a text. */
export function standBeside(words: RegExp, text: string, start: number, end: number): boolean {
  const { before, after } = surroundingsOf(text, start, end);
  return words.test(`${before} ${after}`);
}

/** What follows the place of a name, a number or a date: 〇〇様, 〇月, 〇〇株式会社. */
const SUFFIX =
  /^[ \u3000]?(?:様|さま|さん|殿|御中|氏|先生|株式会社|有限会社|会社|社|商事|銀行|大学|部|課|室|係|店|支店|都|府|県|市|区|町|村|丁目|番|号|円|年|月|日|時|分|名|件|回|の件|について|プロジェクト|案件)/;

const PREFIX =
  /(?:株式会社|有限会社|[(（]株[)）]|第|午前|午後|\b(?:dear|hi|hello|mr|ms|mrs|dr)\.?)[ \u3000]?$/i;

/** Whether something stands where a name, a number or a date belongs. */
export const isSlot = ({ before, after }: Surroundings): boolean => SUFFIX.test(after) || PREFIX.test(before);

/** Whether the writer explains how to write something: 例）〇〇株式会社, e.g. XXX, 「〇〇様」の部分, XXX形式. */
export const isExample = ({ before, after }: Surroundings): boolean =>
  /(?:例|e\.g\.|such as|for example)[:：)）,、えばとして]*[^。.]{0,10}$/i.test(before) ||
  /^[^\s「」]{0,4}(?:」?の(?:部分|箇所)|」のところ|形式)/.test(after);

/** Whether a run of symbols belongs to an ornament: a line without words, or the same symbols at both its ends. */
export function isOrnament({ text, before, after }: Surroundings): boolean {
  const hasWords = /[0-9A-Za-zぁ-んァ-ヶ一-龠]/;
  if (!hasWords.test(before) && !hasWords.test(after)) {
    return before.length + after.length > 0 || text.length > LONGEST_PLACEHOLDER;
  }
  return (
    (before.trim() === '' && after.trim().endsWith(text)) ||
    (after.trim() === '' && before.trim().startsWith(text))
  );
}
