import { isExample, type Surroundings } from './surroundings';
import type { PlaceholderRule } from './symbols';

/** Fields of mail merge and templates that are placeholders wherever they stand. */
const mergeField: PlaceholderRule = {
  pattern:
    /\{\{[^{}\r\n]{1,60}\}\}|\$\{[^{}\r\n]{1,60}\}|<%[^%\r\n]{1,60}%>|«[\wぁ-んァ-ヶー一-龠々]{2,40}»|<<[ ]?[\wぁ-んァ-ヶー一-龠々]{2,30}[ ]?>>|(?:%%|##)[A-Za-z]\w{1,28}(?:%%|##)|%[A-Z][A-Z_]{2,30}%/g,
  isLeftIn: ({ text, before }) =>
    !before.endsWith('`') && // code that is spoken of
    !/^%(?:(?:LOCAL)?APPDATA|USER\w+|TE?MP|PATH|WINDIR|PROGRAM\w+|SYSTEM\w+|HOME\w+|PUBLIC)%$/.test(text),
};

/** {name}, ｛お名前｝; not a path's part (/users/{id}) or a formula's (x^{n}). */
const braces: PlaceholderRule = {
  pattern: /[{｛](?:[A-Za-z][\w .-]{1,30}|[ぁ-んァ-ヶー一-龠々]{1,15})[}｝]/g,
  isLeftIn: ({ before, after }) => !/[\w\\$/^_{}=)>\]"'`]$/.test(before) && !/^[}/"'`]/.test(after),
};

/** What is to be done yet, in brackets of any kind. */
const UNFINISHED =
  /^(?:要(?:確認|修正|記入|入力|調整|追記|差し?替え?)(?:[:：].*)?|T\.?B\.?[DC]\.?|TODO(?:[:：].*)?|FIXME|ここ(?:に|へ).*|placeholder)$/i;

/** What is to be written there. In 【】 these are headings. */
const INSTRUCTION =
  /^(?:.{1,15}を(?:入力|記入|挿入|記載)(?:してください|する)?|(?:insert|enter|add|fill in|type)\s.{1,30}|your\s\S+(?:\s\S+){0,2})$/i;

const SLOT_JA =
  /^(?:.{0,8}名前?|宛先|部署|役職|ご?担当者様?|日[付時]|期日|年月日|金額|数量|住所|電話番号|URL)$/i;

const SLOT_EN =
  /^(?:surname|salutation|recipient|client|customer|(?:[a-z]+(?:['’]s)? ){0,2}(?:name|company|date|amount)|(?:[a-z]+(?:['’]s)? ){1,2}(?:time|title|address|number|position))(?: here)?$/i;

/** [氏名]様, <お名前>, 【要確認】, Dear [Name], [insert date]. */
const brackets: PlaceholderRule = {
  pattern: /([[［〔<＜【〈])[^[\]［］〔〕<>＜＞【】〈〉\r\n]{1,40}[\]］〕>＞】〉]/g,
  isLeftIn(place) {
    const inner = place.text.slice(1, -1).trim();
    if (UNFINISHED.test(inner)) return true;
    if (place.text[0] === '【') return SLOT_JA.test(inner) && /^[ \u3000]?(?:様|御中)/.test(place.after);
    if (INSTRUCTION.test(inner)) return true;
    if (SLOT_JA.test(inner)) return isSlotInSentence(place);
    return SLOT_EN.test(inner) && !/^\s?[:：(]/.test(place.after);
  },
};

/** Such words in brackets are headings too (＜日時＞ 11月25日): what tells is that a sentence goes on behind them. */
function isSlotInSentence({ before, after }: Surroundings): boolean {
  if (
    /^[ \u3000]?(?:様|さま|さん|殿|御中|先生|部長|課長|の|です|と|に|へ|を|は|が|から|より|まで|[、。[［<＜〔])/.test(
      after,
    )
  ) {
    return true;
  }
  return after.trim() === '' && before.trim() !== '';
}

/** YYYY/MM/DD left as it was; not where a form of dates is spoken of. */
const datePattern: PlaceholderRule = {
  pattern:
    /(?:YYYY|yyyy|ＹＹＹＹ)[-/.年](?:MM|mm|ＭＭ)[-/.月](?:DD|dd|ＤＤ)日?|(?:MM\/DD|mm\/dd|DD\/MM)(?:\/(?:YYYY|yyyy))?|MM月DD日/g,
  isLeftIn: (place) =>
    !/[\w%/'"`-]$/.test(place.before) &&
    !/^[ \u3000]?(?:[\w%/-]|HH|hh)/.test(place.after) &&
    !/^[)）」』"'’”]{0,2}[ \u3000]?の?(?:形式|フォーマット|書式|表記|型|順|format|で(?:ご|お)?(?:入力|記入|記載|指定|願い|統一))/i.test(
      place.after,
    ) &&
    !/(?:形式|フォーマット|書式|表記|format|pattern)[^\n]{0,6}$/i.test(place.before) &&
    !isExample(place),
};

const dummyText: PlaceholderRule = { pattern: /lorem ipsum|ダミーテキスト/gi, isLeftIn: () => true };

export const templateRules: readonly PlaceholderRule[] = [
  mergeField,
  braces,
  brackets,
  datePattern,
  dummyText,
];
