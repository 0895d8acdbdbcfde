import type { Amount } from './amounts';

/**
 * Whether the thousands of an amount are parted in a way that nobody means: 1,0000円, 12,34円, 1,,000円, $1,0000. A list
 * (10,20,30円), a decimal comma (12,34 €) and numbers without a currency are left alone.
 */
export function isWronglyGrouped({ figures, currency }: Amount): boolean {
  const [whole = ''] = figures.split('.');
  if (currency === null || !whole.includes(',') || /[^\d,.]/.test(whole.replace(/[万億兆千百]+$/, '')))
    return false;
  const isYen = currency === 'yen' && !/[^\d,.]$/.test(figures);
  const [first = '', ...rest] = whole.replace(/[^\d,]/g, '').split(',');
  if (rest.includes('')) return true;
  if (rest.every(({ length }) => length === 3)) {
    // 1000,000円, not 1000,500円, which may be two.
    return first.length > 3 && rest.some((group) => group.startsWith('0'));
  }
  if (first.length > 3) return false;
  const lengths = rest.map(({ length }) => length);
  if (lengths.every((length) => length >= 3)) return true;
  const isList = rest.length > 1 && [first, ...rest].every(({ length }) => length < 3);
  return isYen && !isList && lengths.every((length) => length === 2 || length === 3);
}
