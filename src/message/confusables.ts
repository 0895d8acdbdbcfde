import { fold } from './fold';

/** Letters that look alike, each group under the one they are all read as (after Unicode UTS 39, the common part of it). */
const LOOK_ALIKES =
  'aаαɑ bЬьƅ cсϲᴄ dԁɗ eеҽє gɡց hһհ iіιɩı jјϳ kкκ lӏ1ǀ| mм nոп oоοօσ0 pрρ qԛզ rг sѕ tтτ uυս vνѵ wѡԝω xхχ yуγү zᴢ' +
  ' -‐‑‒–—―−ー一 ヘへ 口ロ 力カ 工エ 二ニ 夕タ 卜ト 八ハ リり ベべ';

const canonical = new Map<string, string>();
for (const group of LOOK_ALIKES.split(' ')) {
  for (const letter of group.slice(1)) canonical.set(letter, group[0]!);
}

/** Pairs that run together in most fonts. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/**
 * What the eye makes of a text: two texts with one skeleton can hardly be told apart.
 * Width, case, accents and invisible characters are left out of account.
 */
export function skeleton(text: string): string {
  let read = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(read)) read = read.replace(/0/g, 'o').replace(/[1|]/g, 'l');
  else read = withoutAccents(fold(text)).replace(/[^a-km-z.@]/g, (letter) => canonical.get(letter) ?? letter);
  for (const [pair, single] of RUN_TOGETHER) read = read.replace(pair, single);
  return read;
}

/** Of a domain, where upper-case I, small l and the digit 1 are one stroke and people type any case. */
export const domainSkeleton = (domain: string): string => skeleton(domain).replace(/i/g, 'l');

/** Accents are told apart by few readers who do not write them. Kana keep their voicing marks. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/**
 * What a text in disguise is made to be read as: Greek, Cyrillic or Armenian letters among or instead of Latin ones.
 * @returns null where nothing is disguised.
 */
export function disguisedAs(text: string): string | null {
  if (!/[\u0370-\u058f]/.test(text)) return null;
  const read = Array.from(fold(text), (letter) => canonical.get(letter) ?? letter).join('');
  return /^[\x20-\x7e]*$/.test(read) ? read : null;
}
