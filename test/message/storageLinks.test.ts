import { ownHtml, storageLinksIn } from '../../src/message/storageLinks';

test.each([
  'https://example.sharepoint.com/:x:/g/abc?e=1',
  'https://example-my.sharepoint.com/personal/a',
  'https://1drv.ms/x/s!abc',
  'https://onedrive.live.com/?id=1',
  'https://drive.google.com/file/d/1/view',
  'https://docs.google.com/document/d/1',
  'https://www.dropbox.com/s/a/b.pdf',
  'https://app.box.com/s/abc',
  'https://12.gigafile.nu/abc',
  'https://firestorage.jp/download/abc',
  'https://we.tl/t-abc',
])('%s leads to a stored file', (link) => {
  expect(storageLinksIn(`資料です（${link} ）。`)).toEqual([link]);
});

test.each([
  'https://www.example.com/sharepoint.com',
  'https://notsharepoint.com/a',
  'https://inbox.com/a',
  'https://sharepoint.com.evil.example/a',
])('%s does not', (link) => {
  expect(storageLinksIn(link)).toEqual([]);
});

test.each([
  ['<p>a</p><div id="divRplyFwdMsg">b</div>', '<p>a</p><div '],
  ['<p>a</p><div class="gmail_quote">b</div>', '<p>a</p><div '],
  ['<p>a</p><blockquote>b</blockquote>', '<p>a</p>'],
  ['<p>a</p>', '<p>a</p>'],
  ['', ''],
])('of %s the author’s part is %s', (html, own) => {
  expect(ownHtml(html)).toBe(own);
});
