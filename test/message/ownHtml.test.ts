import { ownHtml } from '../../src/message/ownHtml';

test.each([
  ['<p>a</p><div id="divRplyFwdMsg">b</div>', '<p>a</p><div '],
  ['<p>a</p><div class="gmail_quote">b</div>', '<p>a</p><div '],
  ['<p>a</p><blockquote>b</blockquote>', '<p>a</p>'],
  ['<p>a</p>', '<p>a</p>'],
  ['', ''],
])('of %s the author’s part is %s', (html, own) => {
  expect(ownHtml(html)).toBe(own);
});
