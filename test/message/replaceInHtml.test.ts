import fc from 'fast-check';
import { htmlText, withoutBlanks } from '../../src/message/htmlText';
import { replaceInHtml } from '../../src/message/replaceInHtml';

/** Replaces the `nth` place of `text` in the plain text that Outlook would give for this HTML. */
function replace(html: string, plain: string, text: string, by: string, nth = 0): string | null {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = plain.indexOf(text, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return replaceInHtml(html, plain, [{ start, text, by }]);
}

test.each<[string, string, string, string, string, string]>([
  [
    'in one element',
    '<p>11月25日(金)まで</p>',
    '11月25日(金)まで',
    '11月25日(金)',
    '11月25日(水)',
    '<p>11月25日(水)まで</p>',
  ],
  [
    'only what differs, so that its looks stay',
    '<p><b>11/25</b>(<i>金</i>)</p>',
    '11/25(金)',
    '11/25(金)',
    '11/25(水)',
    '<p><b>11/25</b>(<i>水</i>)</p>',
  ],
  [
    'across the spans that Word makes',
    '<p class=MsoNormal><span lang=JA>お世</span><span lang=EN-US>話になって</span><span>おります</span></p>',
    'お世話になっております',
    'お世話になって',
    'ご返信',
    '<p class=MsoNormal><span lang=JA>ご返信</span><span lang=EN-US></span><span>おります</span></p>',
  ],
  [
    'entities',
    '<p>A&amp;B &#12371;&#x3053; C</p>',
    'A&B ここ C',
    'ここ',
    'そこ',
    '<p>A&amp;B そ&#x3053; C</p>',
  ],
  [
    'no entities, though every object has such members',
    '<p>&valueOf;&toString;〇〇</p>',
    '&valueOf;&toString;〇〇',
    '〇〇',
    '鈴木',
    '<p>&valueOf;&toString;鈴木</p>',
  ],
  ['what must be escaped', '<p>X</p>', 'X', 'X', 'a < b & c', '<p>a &lt; b &amp; c</p>'],
  [
    'blanks written otherwise',
    '<p>11&nbsp;月\r\n 25 日（金）</p>',
    '11 月 25 日（金）',
    '11 月 25 日（金）',
    '11 月 25 日（水）',
    '<p>11&nbsp;月\r\n 25 日（水）</p>',
  ],
  ['a blank that goes', '<p>25日&nbsp;(金)</p>', '25日 (金)', '25日 (金)', '25日(水)', '<p>25日(水)</p>'],
  ['a blank that comes', '<p>1200円</p>', '1200円', '1200円', '1200 円', '<p>1200 円</p>'],
  [
    'a phrase that is deleted',
    '<p>件名の<b>〇〇</b>です</p>',
    '件名の〇〇です',
    '〇〇',
    '',
    '<p>件名の<b></b>です</p>',
  ],
  ['a lengthening', '<p>1,2000 円</p>', '1,2000 円', '1,2000', '12,000', '<p>12,000 円</p>'],
  ['characters beyond the first plane', '<p>𠮷野様</p>', '𠮷野様', '𠮷野', '𠮷田', '<p>𠮷田様</p>'],
  ['one of two such characters', '<p>𠮷様</p>', '𠮷様', '𠮷', '𠮸', '<p>𠮸様</p>'],
  [
    'below a style sheet, a comment and a conditional one',
    '<head><style>p{content:\'〇〇\'}</style><title>〇〇</title></head><!-- 〇〇 --><!--[if mso]><p>〇〇</p><![endif]--><![if !x]><p title="〇〇>">〇〇</p><![endif]>',
    '〇〇',
    '〇〇',
    '秋',
    '<head><style>p{content:\'〇〇\'}</style><title>〇〇</title></head><!-- 〇〇 --><!--[if mso]><p>〇〇</p><![endif]--><![if !x]><p title="〇〇>">秋</p><![endif]>',
  ],
  [
    'an apostrophe in a value',
    "<a title=it's href=x>〇〇</a> it's",
    "〇〇 it's",
    '〇〇',
    '秋',
    "<a title=it's href=x>秋</a> it's",
  ],
  ['a broken tag at the end', '<p>〇〇</p><p class="x', '〇〇', '〇〇', '秋', '<p>秋</p><p class="x'],
  ['a lone less-than sign', '<p>1 < 2 〇〇</p>', '1 < 2 〇〇', '〇〇', '秋', '<p>1 < 2 秋</p>'],
])('replaces %s', (_, html, plain, text, by, expected) => {
  expect(replace(html, plain, text, by)).toBe(expected);
});

test('replaces the one that is meant of several', () => {
  const html = '<p>〇〇様</p><p>〇〇の件、<b>〇〇</b>まで</p>';
  const plain = '〇〇様\r\n\r\n〇〇の件、〇〇まで';
  expect(replace(html, plain, '〇〇', '秋', 1)).toBe('<p>〇〇様</p><p>秋の件、<b>〇〇</b>まで</p>');
  expect(replace(html, plain, '〇〇', '秋', 2)).toBe('<p>〇〇様</p><p>〇〇の件、<b>秋</b>まで</p>');
});

test('replaces several at once', () => {
  const plain = '〇〇様 〇〇の件';
  const at = (start: number, by: string) => ({ start, text: '〇〇', by });
  expect(replaceInHtml('<p>〇〇様 〇〇の件</p>', plain, [at(0, '田中'), at(4, '')])).toBe(
    '<p>田中様 の件</p>',
  );
});

test('is not led astray by the addresses that Outlook writes behind links', () => {
  const html = '<p><a href="https://x.example/〇〇">資料</a>をご覧ください。〇〇の件です。</p>';
  const plain = '資料<https://x.example/〇〇>をご覧ください。〇〇の件です。';
  expect(replace(html, plain, '〇〇', '秋', 1)).toBe(
    '<p><a href="https://x.example/〇〇">資料</a>をご覧ください。秋の件です。</p>',
  );
  expect(replace(html, plain, '〇〇', '秋', 0)).toBeNull();
});

test.each<[string, string, string, string]>([
  ['the HTML has it more often, and alike', '<p>x〇〇</p><p hidden>〇〇</p><p>〇〇</p>', '〇〇', '〇〇'],
  ['the HTML does not have it', '<p>△△</p>', '〇〇', '〇〇'],
  ['nothing around it agrees', '<p>さて〇〇ですが</p>', 'また〇〇とは', '〇〇'],
  ['it is written with an unknown entity', '<p>&cir;&cir;</p>', '○○', '○○'],
])('refuses where %s', (_, html, plain, text) => {
  expect(replace(html, plain, text, '秋')).toBeNull();
});

test('refuses a place that does not hold what it should', () => {
  expect(replaceInHtml('<p>abc</p>', 'abc', [{ start: 1, text: 'abc', by: 'x' }])).toBeNull();
  expect(replaceInHtml('<p>abc</p>', 'abc', [{ start: 0, text: ' ', by: 'x' }])).toBeNull();
});

test('refuses overlapping places', () => {
  const edits = [
    { start: 0, text: 'abc', by: 'x' },
    { start: 1, text: 'bcd', by: 'y' },
  ];
  expect(replaceInHtml('<p>abcd</p>', 'abcd', edits)).toBeNull();
});

const words = fc.stringMatching(/^[〇月日1-3()a<&> ]{0,6}$/);
const tag = fc.constantFrom(
  '<b>',
  '</b>',
  '<br>',
  '<span style=\'a:"b>c"\'>',
  '</span>',
  '<!-- 〇 -->',
  '<p title="月>">',
);
const inHtml = (text: string, asEntities: boolean) =>
  Array.from(text, (character) =>
    asEntities || '<&>'.includes(character) ? `&#${character.codePointAt(0)};` : character,
  ).join('');
const pieces = fc.array(fc.tuple(words, tag, fc.boolean()), { minLength: 1, maxLength: 8 });

test('whatever the HTML: one place changes, and every tag stays', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), words, (parts, from, length, by) => {
      const plain = parts.map(([text]) => text).join('');
      const html = parts.map(([text, mark, asEntities]) => inHtml(text, asEntities) + mark).join('');
      const start = plain.length === 0 ? 0 : from % plain.length;
      const text = plain.slice(start, start + 1 + (length % 6));
      const result = replaceInHtml(html, plain, [{ start, text, by }]);
      if (result === null) return expect(withoutBlanks(text)).toBe('');
      const changed = plain.slice(0, start) + by + plain.slice(start + text.length);
      expect(htmlText(result).text).toBe(withoutBlanks(changed));
      const tags = (source: string) => source.match(/<(?:"[^"]*"|'[^']*'|[^<>"'])*>/g);
      expect(tags(result)).toEqual(tags(html));
    }),
    { numRuns: 500 },
  );
});

test('broken HTML is read in time that grows with its length', () => {
  for (const broken of ['<', '<!--', '<a "', "<a b='", '&#', '</', '<style>']) {
    expect(htmlText(broken.repeat(20_000)).text.length).toBeLessThanOrEqual(broken.length * 20_000);
  }
});
