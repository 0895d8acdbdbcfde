import { testCheck } from '../checkTester';

const policy = {
  directory: [
    { name: '株式会社山田商事', aliases: ['山田商事', 'YMD'], domains: ['yamada.example'] },
    { name: '鈴木工業', aliases: ['SZK'], domains: ['suzuki.example'] },
    { name: '山田商事東北', domains: ['tohoku.example'] },
  ],
};

testCheck('attachment-party', {
  clean: [
    {
      name: 'the recipient’s company',
      facts: [{ name: '山田商事様_見積書.xlsx', text: '株式会社山田商事 御中' }],
      policy,
    },
    { name: 'no directory', facts: [{ name: '鈴木工業様_見積書.xlsx' }] },
    {
      name: 'inside the organization',
      to: 'suzuki@example.co.jp',
      facts: [{ name: '鈴木工業様_見積書.xlsx' }],
      policy,
    },
    {
      name: 'a name of one letter',
      facts: [{ name: '森.xlsx' }],
      policy: { directory: [{ name: '森', aliases: ['M'], domains: ['mori.example'] }] },
    },
    {
      name: 'the sender’s own organization',
      facts: [{ name: '鈴木工業_会社案内.pdf', type: 'pdf' }],
      policy: { ...policy, organization: { name: '株式会社鈴木工業', domains: ['example.co.jp'] } },
    },
    {
      name: 'another company within a sentence',
      text: '株式会社高橋 御中',
      facts: [{ text: '請求先は、佐々木産業株式会社 御中です。\n佐々木産業株式会社は\n佐々木様です。' }],
    },
    { name: 'letters within a word', facts: [{ name: 'gszkt.xlsx' }], policy },
    {
      name: 'addressed to the company that the mail salutes',
      text: '株式会社高橋 御中',
      facts: [{ text: '高橋株式会社 御中' }],
    },
    {
      name: 'addressed to a company, the mail to nobody',
      text: 'お世話になっております。',
      facts: [{ text: '高橋株式会社 御中' }],
    },
    { name: 'a picture in the signature', files: [{ name: '鈴木工業.png', inline: true }], policy },
  ],
  flagged: [
    [
      { facts: [{ name: '鈴木工業様_見積書.xlsx' }], policy },
      { says: '鈴木工業', at: ['鈴木工業様_見積書.xlsx'] },
    ],
    [
      { name: 'by name where nobody looked', files: ['SZK_見積書.xlsx'], policy },
      { at: ['SZK_見積書.xlsx'] },
    ],
    [{ facts: [{ text: '見積書\nＳＺＫ　御中' }], policy }, { says: '鈴木工業' }],
    [
      {
        name: 'in a sheet’s name',
        facts: [
          {
            sheets: [
              { name: '鈴木工業', state: 'visible', rows: 1, columns: 1, hiddenRows: 0, hiddenColumns: 0 },
            ],
          },
        ],
        policy,
      },
      {},
    ],
    [
      {
        name: 'a name beside the right company within',
        facts: [{ name: '鈴木工業様_見積書.xlsx', text: '山田商事' }],
        policy,
      },
      { level: 'warning' },
    ],
    ...[
      '\u3000佐々木産業株式会社\u3000御中\u3000',
      '宛先\t佐々木産業株式会社 御中\t',
      '\u3000佐々木産業株式会社 \n佐々木 様',
      '有限会社佐々木産業\n佐々木 様\u3000',
    ].map(
      (text) =>
        [
          { name: `addressed as ${JSON.stringify(text)}`, text: '株式会社高橋 御中', facts: [{ text }] },
          { says: '佐々木産業' },
        ] as const,
    ),
    [
      { name: 'both companies', facts: [{ text: '山田商事 様\n鈴木工業との比較' }], policy },
      { level: 'caution', says: '鈴木工業' },
    ],
    [
      {
        text: '株式会社高橋 御中\nお世話になっております。',
        facts: [{ name: '請求書.pdf', type: 'pdf', text: '請求書\n佐々木産業株式会社 御中' }],
      },
      { says: '佐々木産業株式会社', at: ['請求書.pdf'] },
    ],
  ],
});
