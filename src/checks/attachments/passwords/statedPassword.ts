/** A password that the author tells in the text. Offsets count UTF-16 units. */
export interface StatedPassword {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Words for a password, then whatever leads to its value: a particle, a colon, brackets, a line break. */
const STATED = new RegExp(
  [
    '(?:パスワード|ﾊﾟｽﾜｰﾄﾞ|パスコード|パスフレーズ|暗証番号|解凍キー|解凍[PpＰｐ][WwＷｗ]|(?:^|[^A-Za-z])(?:pass(?:word|code|phrase|wd)|PW|ＰＷ|P/W))',
    '(?:は|が|を)?(?:、)?(?:以下|下記|次)?(?:の)?(?:通り|とおり|もの)?(?:です|となります|になります|になっております)?[。.]?',
    '(?: (?:for|to|of) [^\\r\\n:]{1,60}(?=:))?',
    "(?:[ \\t\u3000]*(?:[:：=＝→⇒]|is\\b|'s\\b))?",
    '[ \\t\\u3000]*(?:\\r?\\n[ \\t\u3000]*){0,3}',
    '[「『【《〈\\["\'“”（(<＜*＊・■●◆]*[ \\t\u3000]*',
    '([!-~]{4,64})',
  ].join(''),
  'gi',
);

/** 下記のパスワードにて…ください, then a line that is nothing but the value. */
const BELOW =
  /(?:以下|下記|次)の?[^\r\n]{0,20}パスワード[^\r\n]{0,40}(?:\r?\n[ \t\u3000]*){1,3}([!-~]{4,64})(?=[ \t\u3000]*(?:[\r\n]|$))/g;

/** パスワードは生年月日（19850503）です: a hint with the value behind it in brackets. */
const HINTED = /(?:パスワード|PW)は[^\r\n。（(]{1,20}[（(]((?=[!-~]{0,63}\d)[!-~]{4,64})(?=[）)])/gi;

/** What may follow the word in running English or Japanese without being a password. */
const ORDINARY =
  /^(?:https?:|www\.|(?:is|was|will|be|been|has|have|had|can|for|the|this|that|your|our|my|to|in|on|of|by|and|or|with|from|protected|protection|required|needed|separately|separate|same|unchanged|incorrect|wrong|expired|reset|change[ds]?|manager|policy|policies|please|sent|send|shared|below|above|attached|following|follows|must|should|may|not|zip|pdf|file[s]?|excel|word|mail|e-?mail|sms|phone|later|next|another|other|one|it|you|we|via|under|when|if|as|at|id|only|case|sensitive|invalid|valid|unknown|correct|management|less|word)(?:[^A-Za-z0-9]|$))/i;

/** Closing brackets and punctuation around a value. */
const trimmed = (value: string): string => value.replace(/^[<("'[]+/, '').replace(/[>)"'\].,;:]+$/, '');

/** Digits, symbols or mixed case make a password; a plain word is one only where nothing else follows on its line. */
function isPassword(value: string, rest: string): boolean {
  if (value.length < 4 || ORDINARY.test(value) || /^[\w.+-]+@[\w.-]+\.\w+$/.test(value)) return false;
  if (/^[-=*_#~.+/<>|]+$/.test(value)) return false;
  if (/^\d{1,4}(?:[/-]\d{1,2}){1,2}$/.test(value)) return false;
  if (/[a-z][A-Z0-9]|\d/i.test(value.slice(1)) && /[0-9]|[a-z][A-Z]|[^A-Za-z0-9]/.test(value)) return true;
  return /^[\s\u3000」』】》〉"'”）)>＞]*(?:(?:です|となります|になります|でございます)?[。.]?[\s\u3000]*)(?:$|[\r\n])/.test(
    rest,
  );
}

/** Passwords told in a text, in their order. */
export const findStatedPasswords = (text: string): StatedPassword[] =>
  [...matches(STATED, text), ...matches(BELOW, text), ...matches(HINTED, text)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= all[index - 1]!.end);

function matches(expression: RegExp, text: string): StatedPassword[] {
  const found: StatedPassword[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const raw = match[1]!;
    const end = match.index + match[0].length;
    const value = trimmed(raw);
    const start = end - raw.length + raw.indexOf(value);
    if (isPassword(value, text.slice(end, end + 40))) found.push({ value, start, end: start + value.length });
    else expression.lastIndex = Math.max(match.index + 1, end - raw.length);
  }
  return found;
}
