import { wholeKnowledge } from '../../src/knowledge/whole';
import { smallKnowledge } from '../../src/knowledge/small/small';
import { storageServiceOf } from '../../src/message/storageServices';

const stored = [
  ['https://example.sharepoint.com/:x:/g/abc?e=1', 'SharePoint'],
  ['https://example-my.sharepoint.com/personal/a', 'OneDrive'],
  ['https://1drv.ms/x/s!abc', 'OneDrive'],
  ['https://onedrive.live.com/?id=1', 'OneDrive'],
  ['https://drive.google.com/file/d/1/view', 'Google Drive'],
  ['https://docs.google.com/document/d/1', 'Google Drive'],
  ['https://photos.app.goo.gl/abc', 'Google Photos'],
  ['https://www.dropbox.com/s/a/b.pdf', 'Dropbox'],
  ['https://db.tt/abc', 'Dropbox'],
  ['https://app.box.com/s/abc', 'Box'],
  ['https://www.icloud.com/iclouddrive/abc', 'iCloud'],
  ['https://acrobat.adobe.com/link/review?uri=urn:aaid:1', 'Adobe'],
  ['https://12.gigafile.nu/abc', 'ギガファイル便'],
  ['https://xgf.nu/abc', 'ギガファイル便'],
  ['https://firestorage.jp/download/abc', 'firestorage'],
  ['https://filestorage.jp/download/abc', 'filestorage'],
  ['https://dtbn.jp/abc', 'データ便'],
  ['https://we.tl/t-abc', 'WeTransfer'],
  ['https://mega.nz/file/abc', 'MEGA'],
  ['https://www.mediafire.com/file/abc', 'MediaFire'],
  ['https://bitsend.jp/download/abc', 'BitSend'],
  ['https://okurin.bitpark.co.jp/d/abc', 'おくりん坊'],
  ['https://a.directcloud.jp/abc', 'DirectCloud'],
  ['https://a.fleekdrive.com/abc', 'Fleekdrive'],
  ['https://transfer.hennge.com/abc', 'HENNGE'],
  ['https://www.cryptobin.jp/abc', 'クリプト便'],
  ['https://a.fileforce.jp/abc', 'Fileforce'],
  ['https://www.securesamba.com/abc', 'セキュアSAMBA'],
  ['https://drive.worksmobile.com/abc', 'LINE WORKS Drive'],
  ['https://a.sharefile.com/d/abc', 'ShareFile'],
  ['https://a.egnyte.com/dl/abc', 'Egnyte'],
  ['https://a.kiteworks.com/abc', 'Kiteworks'],
  ['https://bucket.s3.amazonaws.com/a.pdf', 'Amazon S3'],
  ['https://a.blob.core.windows.net/c/a.pdf', 'Azure Storage'],
  ['https://storage.googleapis.com/b/a.pdf', 'Google Cloud Storage'],
] as const;

test.each(stored)('%s leads to a file stored with %s', (link, name) => {
  expect(storageServiceOf(link)?.name).toBe(name);
  expect(wholeKnowledge.leadsToFile(link)).toBe(true);
});

test.each(stored)('that %s may be a file the event handler knows too', (link) => {
  expect(smallKnowledge.leadsToFile(link)).toBe(true);
});

test.each([
  'https://www.example.com/sharepoint.com',
  'https://notsharepoint.com/a',
  'https://inbox.com/a',
  'https://sharepoint.com.evil.example/a',
])('%s leads to none', (link) => {
  expect(storageServiceOf(link)).toBeNull();
});

test.each(['https://www.example.co.jp/company', 'https://www.example.com/drive'])(
  '%s is a page to the event handler',
  (link) => expect(smallKnowledge.leadsToFile(link)).toBe(false),
);
