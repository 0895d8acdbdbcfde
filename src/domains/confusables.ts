import { displayDomain } from '../message/address';

/** Letters of other scripts that look like Latin ones (from Unicode's confusables, those that IDN domains may hold). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аɑαạàáâãäåāăą',
  b: 'ЬƄḅ',
  c: 'сϲçćĉċč',
  d: 'ԁɗđďḍ',
  e: 'еєҽèéêëēĕėęěẹ',
  g: 'ɡցĝğġģ',
  h: 'һհḥĥħ',
  i: 'іıɩìíîïĩīĭįị',
  j: 'јϳĵ',
  k: 'κкḳķ',
  l: 'ӏⅼłļľĺḷ',
  m: 'мṃ',
  n: 'ոπпñńņňṇ',
  o: 'оοօσòóôõöøōŏőọ〇ㅇ',
  p: 'рρṗ',
  q: 'ԛզ',
  r: 'гŕŗřṛ',
  s: 'ѕśŝşšṣș',
  t: 'тţťŧṭț',
  u: 'υսùúûüũūŭůűųụц',
  v: 'νѵ',
  w: 'ԝшωŵẁẃẅ',
  x: 'хχ',
  y: 'уүγýÿŷỵ',
  z: 'ᴢźżžẓ',
};

const latin = new Map<string, string>();
for (const letter of Object.keys(LOOKALIKES))
  for (const other of LOOKALIKES[letter]!) latin.set(other, letter);

/** What a domain looks like: two domains with the same skeleton cannot be told apart at a glance. */
export const skeleton = (domain: string): string =>
  (domain.includes('xn--') ? inLatin(displayDomain(domain)) : domain)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/0/g, 'o')
    .replace(/1/g, 'l');

const inLatin = (text: string): string =>
  Array.from(text, (character) => latin.get(character) ?? character).join('');
