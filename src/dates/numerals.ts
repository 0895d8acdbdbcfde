const DIGITS = '〇一二三四五六七八九';

/** The value of 25, 二十五, 二〇二六 or 元 (the first year of an era). */
export function numberOf(text: string): number {
  if (text === '元') return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.split('十');
  if (ones === undefined) return Number(Array.from(text, (digit) => DIGITS.indexOf(digit)).join(''));
  return (tens === '' ? 1 : DIGITS.indexOf(tens!)) * 10 + Math.max(0, DIGITS.indexOf(ones || '〇'));
}
