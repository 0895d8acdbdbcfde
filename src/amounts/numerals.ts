/** 二〇 and the forms of contracts: 壱, 弐, 参. */
const DIGITS = '〇一二三四五六七八九';
const FORMAL: Readonly<Record<string, string>> = {
  零: '〇',
  壱: '一',
  弐: '二',
  参: '三',
  伍: '五',
  拾: '十',
  萬: '万',
};

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** Characters of a number in figures, in words, or in both: 1,500,000, 150万, 1億2,000万, 百五十万, 壱百五拾万. */
export const NUMERAL = '[\\d〇零一二三四五六七八九壱弐参伍十拾百千]';
export const NUMERAL_GOES_ON = '[\\d,.〇零一二三四五六七八九壱弐参伍十拾百千万萬億兆]';

/** A number that was read. */
export interface Numeral {
  readonly value: number;
  /** What its last figure counts: 1 for 1,500, 1000 for 150.5万, 0.01 for 12.50. */
  readonly precision: number;
  /** Written with 百, 千, 万, 億 or in words. */
  readonly inWords: boolean;
}

/** @returns null where the characters make no number: 1.2.3, 万, 千二万三億. */
export function readNumeral(written: string): Numeral | null {
  const text = written.replace(/[零壱弐参伍拾萬]/g, (formal) => FORMAL[formal]!);
  let total = 0;
  let section = 0;
  let lastLarge = Infinity;
  let lastSmall = Infinity;
  let pending: number | null = null;
  let precision = 1;
  for (const part of text.match(/[\d,.]+|[〇一二三四五六七八九]+|[十百千]|[万億兆]/g) ?? []) {
    const large = LARGE[part];
    const small = SMALL[part];
    if (large !== undefined) {
      if (large >= lastLarge || (pending === null && section === 0)) return null;
      precision *= large;
      total += (section + (pending ?? 0)) * large;
      [section, pending, lastLarge, lastSmall] = [0, null, large, Infinity];
    } else if (small !== undefined) {
      if (small >= lastSmall) return null;
      precision = pending === null ? small : precision * small;
      section += (pending ?? 1) * small;
      [pending, lastSmall] = [null, small];
    } else {
      const figures = figuresOf(part);
      if (figures === null || pending !== null) return null;
      [pending, precision] = [figures.value, figures.precision];
    }
  }
  const value = total + section + (pending ?? 0);
  // The forms of contracts round nothing.
  return { value, precision: text === written ? precision : 1, inWords: /[^\d,.]/.test(text) };
}

function figuresOf(part: string): { value: number; precision: number } | null {
  const figures = part
    .replace(/,/g, '')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));
  const match = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(figures);
  return match && { value: Number(figures), precision: 10 ** -(match[2]?.length ?? 0) };
}
