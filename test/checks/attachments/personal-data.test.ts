import { testCheck } from '../checkTester';

const addresses = (count: number): string =>
  Array.from({ length: count }, (_, i) => `user${i}@customer.example`).join('\n');

testCheck('personal-data', {
  clean: [
    { text: '担当は佐藤（03-1234-5678、sato@example.co.jp）です。' },
    { name: 'nine addresses', text: addresses(9) },
    { name: 'inside the organization', to: 'suzuki@example.co.jp', text: addresses(50) },
    { name: 'the recipients themselves', text: addresses(12), cc: addresses(12).split('\n').join(',') },
    { name: 'a few people in a file', facts: [{ people: { names: 3, telephones: 3 } }] },
    { name: 'nobody looked into the files', files: ['名簿.xlsx'] },
  ],
  flagged: [
    [{ name: 'ten addresses', text: addresses(10) }, { says: 'メールアドレス 10' }],
    [{ text: 'マイナンバーは 1234 5678 9018 です。' }, { says: 'マイナンバー 1', at: ['1234 5678 9018'] }],
    [
      { facts: [{ name: '名簿.xlsx', people: { names: 2000, telephones: 1980, birthDates: 4 } }] },
      { says: ['名簿.xlsx', '氏名 2,000', '電話番号 1,980'], at: ['名簿.xlsx'] },
    ],
    [{ facts: [{ people: { cards: 1 } }] }, { says: 'カード番号 1' }],
    [
      {
        name: 'in an archive',
        facts: [
          {
            name: '資料.zip',
            type: 'zip',
            contents: [
              { name: '会員.csv', type: 'csv', size: 1, protection: 'open', people: { mailAddresses: 500 } },
            ],
          },
        ],
      },
      { says: '資料.zip › 会員.csv', at: ['資料.zip'] },
    ],
    [
      {
        name: 'thresholds of the policy',
        facts: [{ people: { names: 3 } }],
        policy: { checks: { 'personal-data': ['caution', { people: 3 }] } },
      },
      { level: 'caution' },
    ],
    [
      {
        name: 'inside the organization where the policy wants it',
        to: 'suzuki@example.co.jp',
        text: addresses(10),
        policy: { checks: { 'personal-data': ['warning', { internal: true }] } },
      },
      {},
    ],
  ],
});
