import * as fc from 'fast-check';
import { htmlToText } from '../../src/files/htmlText';

const cases: [what: string, html: string, text: string][] = [
  ['nothing', '', ''],
  ['plain words', 'a', 'a\n'],
  ['white space', '<p>a\n  b\t c </p>', 'a b c\n'],
  ['white space between elements', '<b>a</b> <i>b</i><u>c</u>', 'a bc\n'],
  ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb\n'],
  ['paragraphs as Word writes them', '<p class="MsoNormal">a</p><p class="MsoNormal">b</p>', 'a\nb\n'],
  ['an empty line of Word', '<p class=MsoNormal>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>b', 'a\n\nb\n'],
  ['lines of the composer', '<div>a</div><div><br></div><div>b<br></div><div>c</div>', 'a\n\nb\nc\n'],
  ['a break within', 'a<br/>b', 'a\nb\n'],
  ['nested blocks', '<div><div><div>a</div></div></div><div>b</div>', 'a\nb\n'],
  ['preformatted text', '<pre>a\n  b\n</pre>c', 'a\n  b\n\nc\n'],
  ['a rule', 'a<hr>b', 'a\n________________________________\nb\n'],
  ['entities', '&lt;&amp;&gt;&quot;&#12354;&#x3042;&nbsp;&hellip;', '<&>"ああ …\n'],
  ['a bare ampersand', 'R&D &unknown;', 'R&D &unknown;\n'],
  ['what is not shown', '<style>p{}</style><script>a<b</script><!-- c --><title>d</title>e', 'e\n'],
  ['hidden text', '<div style="display: none">a<p>b</p></div><span style="mso-hide:all">c</span>d', 'd\n'],
  ['conditional comments', '<!--[if mso]><p>a</p><![endif]-->b', 'b\n'],
  ['a list', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n- b\n'],
  ['lists in lists', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><p>d</p>', '1. a\n  - b\n2. c\n\nd\n'],
  ['a table', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc\n'],
  ['a link', '<a href="https://x.example/f?a=1&amp;b=2">file</a>.', 'file <https://x.example/f?a=1&b=2>.\n'],
  [
    'a link that shows itself',
    '<a href="https://x.example/">https://x.example</a> <a href="mailto:a@b.example">a@b.example</a>',
    'https://x.example a@b.example\n',
  ],
  ['a link in the page', '<a href="#top">top</a><a name="x">here</a>', 'tophere\n'],
  [
    'a linked picture',
    '<a href="https://x.example/"><img src="a.png" alt="logo"></a>',
    '<https://x.example/>\n',
  ],
  [
    'a quotation',
    '<p>a</p><blockquote><p>b</p><p>c<br>d</p></blockquote><p>e</p>',
    'a\n\n> b\n>\n> c\n> d\n\ne\n',
  ],
  [
    'quotations in quotations',
    'a<blockquote>b<blockquote>c</blockquote>d</blockquote>',
    'a\n\n> b\n>\n> > c\n>\n> d\n',
  ],
  ['unclosed elements', '<div>a<p>b<blockquote>c', 'a\n\nb\n\n> c\n'],
  ['stray end tags', 'a</div></b></blockquote>b', 'ab\n'],
];

test.each(cases)('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('words survive any mark-up', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '<ul><li>',
    '<blockquote>',
    '<td>',
    '<a',
    '<br>',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(tags, fc.nat(9))), (parts) => {
      const html = parts.map(([tag, digit]) => `${tag === '<a' ? '<a>' : tag}w${digit}`).join(' ');
      const words = htmlToText(html).match(/w\d/g) ?? [];
      expect(words).toEqual(parts.map(([, digit]) => `w${digit}`));
    }),
  );
});
