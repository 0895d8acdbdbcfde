import { isCardNumber, isMyNumber } from './checkDigits';
import type { PeopleKind } from './kinds';

/** One piece of people's data in a text; equal keys are the same person's. Offsets count UTF-16 units. */
export interface PeopleHit {
  readonly kind: PeopleKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Certain only in company: see {@link PeopleCounter}. A number that fails its check digit has `valid: false`. */
  readonly bare?: { readonly valid: boolean };
}

interface Pattern {
  readonly kind: PeopleKind;
  /** What every match has in it: looked for first, as most text has none of it. */
  readonly needs: RegExp;
  readonly expression: RegExp;
  /** The key of what matched, null where it is something else after all. */
  readonly key: (match: RegExpExecArray) => string | null;
}

const digits = (text: string): string => text.replace(/\D/g, '');

const DASH = '[-‐‑–—−ー－]';
const JAPANESE_NUMBER = /^0(?:[5789]0\d{8}|[1-9]\d{8})$/;
/** Free of charge, navigation and M2M numbers belong to no person. */
const NOBODYS_NUMBER = /^0(?:120|800|570|990|200|600)/;

const telephoneKey = (match: RegExpExecArray): string | null => {
  const number = digits(match[0].replace(/^\+81/, '0')).replace(/^00/, '0');
  return JAPANESE_NUMBER.test(number) && !NOBODYS_NUMBER.test(number) ? number : null;
};

const PREFECTURES =
  '北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県';

const DATE =
  '(?:(?:19|20)\\d\\d|(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:\\d{1,2}|元))\\s?[年/.-]\\s?\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}日?';

/** Characters that go on a number or an address: what touches one of them is a part of something longer. */
const patterns: readonly Pattern[] = [
  {
    kind: 'telephones',
    needs: /\d{4}/,
    expression: new RegExp(
      `(?:\\+81[- ]?(?:\\(0\\))?\\d{1,4}|\\(0\\d{1,4}\\)|0\\d{1,4})(?:\\s?${DASH}\\s?|\\(|\\s)?\\d{1,4}(?:\\s?${DASH}\\s?|\\)|\\s)\\d{4}`,
      'g',
    ),
    key: telephoneKey,
  },
  { kind: 'telephones', needs: /\d{11}/, expression: /0[789]0\d{8}/g, key: telephoneKey },
  {
    kind: 'postalAddresses',
    needs: /[都道府県]/,
    expression: new RegExp(
      `(?:${PREFECTURES})\\s?([^\\s,、。;；|]{1,12}?[市区町村郡][^\\s,、。;；|「」（）]{0,30})`,
      'g',
    ),
    key: (match) => (/\d|[一二三四五六七八九十]丁目/.test(match[0]) ? match[0].replace(/\s/g, '') : null),
  },
  {
    kind: 'birthDates',
    needs: /生|birth|DOB/i,
    expression: new RegExp(
      `(?:生年月日|誕生日|(?:date of )?birth(?:day)?|\\bDOB)\\s?[:：]?\\s{0,3}(${DATE})|(${DATE})\\s?生(?:まれ)?(?![産成])`,
      'gi',
    ),
    key: (match) => (match[1] ?? match[2]!).replace(/\s/g, ''),
  },
];

/** Groups of four with spaces or dashes are how My Numbers and cards are written; 4-6-5 is American Express. */
const GROUPED = new RegExp(
  `\\d{4}(?:[ ]?${DASH}[ ]?| )\\d{4}(?:(?:[ ]?${DASH}[ ]?| )\\d{4}){1,2}|3[47]\\d\\d[ -]\\d{6}[ -]\\d{5}`,
  'g',
);
const BARE = /\d{12}|\d{14,16}/g;

const touches = (text: string, at: number): boolean => /[0-9a-z]/i.test(text[at] ?? '');

/** Everything in a text that looks like people's data. Linear in practice: every repetition above is bounded. */
export function findPeople(text: string): PeopleHit[] {
  const hits: PeopleHit[] = [];
  findMailAddresses(text, hits);
  if (!/\d/.test(text)) return hits;
  for (const { kind, needs, expression, key } of patterns) {
    if (!needs.test(text)) continue;
    each(expression, text, (match, start, end) => {
      const found = key(match);
      if (found !== null) hits.push({ kind, key: found, start, end });
    });
  }
  each(GROUPED, text, (match, start, end) => {
    const number = digits(match[0]);
    if (isMyNumber(number)) hits.push({ kind: 'myNumbers', key: number, start, end });
    else if (isCardNumber(number)) hits.push({ kind: 'cards', key: number, start, end });
  });
  each(BARE, text, (match, start, end) => {
    const kind = match[0].length === 12 ? 'myNumbers' : 'cards';
    const named =
      kind === 'myNumbers'
        ? /(?:マイナンバー|個人番号)\D{0,12}$/
        : /(?:カード番号|card (?:number|no))\D{0,12}$/i;
    const valid = kind === 'myNumbers' ? isMyNumber(match[0]) : isCardNumber(match[0]);
    const sure = named.test(text.slice(Math.max(0, start - 30), start));
    if (sure && !valid) return;
    hits.push({ kind, key: match[0], start, end, ...(!sure && { bare: { valid } }) });
  });
  return hits;
}

const LOCAL_PART = /[a-z0-9][\w.!#$%&'*+/=?^`{|}~-]{0,63}$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}/i;

/** Looked for from the @ on: most of any text could begin an address. */
function findMailAddresses(text: string, hits: PeopleHit[]): void {
  const at = /[@＠]/g;
  for (let match = at.exec(text); match; match = at.exec(text)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, match.index - 64), match.index))?.[0];
    const domain = DOMAIN.exec(text.slice(match.index + 1, match.index + 255))?.[0];
    if (local === undefined || domain === undefined) continue;
    const key = `${local}@${domain}`.toLowerCase();
    hits.push({
      kind: 'mailAddresses',
      key,
      start: match.index - local.length,
      end: match.index + 1 + domain.length,
    });
  }
}

function each(
  expression: RegExp,
  text: string,
  found: (match: RegExpExecArray, start: number, end: number) => void,
): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    const first = match[0][0]!;
    const partOfMore =
      /[0-9a-z]/i.test(first) &&
      (touches(text, match.index - 1) ||
        (/\d/.test(match[0][match[0].length - 1]!) && /\d/.test(text[end] ?? '')));
    if (partOfMore) expression.lastIndex = match.index + 1;
    else found(match, match.index, end);
  }
}
