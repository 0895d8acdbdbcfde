import { testCheck } from '../checkTester';

testCheck('shared-link', {
  clean: [
    { text: '弊社サイトは https://www.example.co.jp/ です。' },
    { text: 'Dropbox のトップページ https://www.dropbox.com/ をご覧ください。' },
    { text: 'アンケート https://docs.google.com/forms/d/e/1FAIpQ/viewform にご回答ください。' },
    { text: 'https://contoso.sharepoint.com/:x:/s/sales/Eabc', to: 'suzuki@example.co.jp' },
    { text: 'drive.google.com にアップロードします' },
    {
      name: 'a link without other words',
      text: 'こちら',
      html: '<a href="https://www.example.co.jp/a">こちら</a>',
    },
    {
      name: 'the same site',
      text: 'www.example.co.jp',
      html: '<a href="https://example.co.jp/x">www.example.co.jp</a>',
    },
    {
      name: 'a file name as words',
      text: 'report.pdf',
      html: '<a href="https://files.example.net/r">report.pdf</a>',
    },
    {
      name: 'not in the author’s words',
      text: 'ご確認ください',
      html: '<a href="https://1drv.ms/x/abc">以前の資料</a>',
    },
  ],
  flagged: [
    [
      { text: '資料は https://contoso.sharepoint.com/:x:/s/sales/Eabc123?e=4 です。' },
      { says: 'SharePoint', at: ['https://contoso.sharepoint.com/:x:/s/sales/Eabc123?e=4'] },
    ],
    [{ text: 'https://contoso-my.sharepoint.com/:f:/g/personal/a/Ex' }, { says: 'OneDrive' }],
    [{ text: 'https://1drv.ms/x/s!abc' }, { says: ['誰でも', 'OneDrive'] }],
    [{ text: 'https://drive.google.com/file/d/1AbC/view?usp=sharing' }, { says: 'Google Drive' }],
    [{ text: 'https://www.dropbox.com/scl/fi/abc/a.xlsx?rlkey=x&dl=0' }, { says: ['誰でも', 'Dropbox'] }],
    [{ text: 'https://app.box.com/s/abc123' }, { says: ['誰でも', 'Box'] }],
    [
      { text: '（https://66.gigafile.nu/1125-abc）' },
      { says: 'ギガファイル便', at: ['https://66.gigafile.nu/1125-abc'] },
    ],
    [{ text: 'https://xfs.jp.firestorage.jp/download/abc' }, { says: 'firestorage' }],
    [{ text: 'https://acme.directcloud.jp/link/abc' }, { says: 'DirectCloud' }],
    [{ text: 'https://acme.fleekdrive.com/s/abc' }, { says: 'Fleekdrive' }],
    [{ text: 'https://acme.transfer.hennge.com/abc' }, { says: 'HENNGE' }],
    [{ text: 'https://acme.cryptobin.jp/crypto/usr_index.action' }, { says: 'クリプト便' }],
    [
      {
        name: 'behind other words',
        text: 'こちらからどうぞ',
        html: '<p><a href="https://1drv.ms/x/abc&amp;d=1">こちら</a>からどうぞ</p>',
      },
      { at: ['こちら'] },
    ],
    [
      {
        name: 'wrapped by Safe Links',
        text: 'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwe.tl%2Ft-abc&data=05',
      },
      { says: 'WeTransfer' },
    ],
    [
      {
        name: 'leads elsewhere',
        text: 'www.yamada.example',
        html: '<a href="https://evil.example.net/x">www.yamada.example</a>',
      },
      { says: ['「www.yamada.example」', 'evil.example.net'], at: ['www.yamada.example'] },
    ],
    [
      {
        name: 'leads elsewhere, in Outlook’s text',
        text: 'https://www.yamada.example/a<https://evil.example.net/x>',
      },
      { says: 'evil.example.net' },
    ],
    [
      {
        name: 'the same link twice',
        text: '資料は https://1drv.ms/x/abc です。再掲: https://1drv.ms/x/abc をご覧ください。',
      },
      {},
    ],
  ],
});
