import { testCheck } from '../checkTester';

const four = 'a@one.example, b@two.example, c@three.example, d@four.example';

testCheck('many-external-domains', {
  clean: [
    { to: 'a@one.example, b@two.example, c@three.example' },
    {
      name: 'many people of three organizations',
      to: 'a@one.example, b@one.example, c@two.example, d@two.example, e@three.example',
    },
    { name: 'in Bcc', to: 'sato@example.co.jp', bcc: four },
    {
      name: 'three in To, one in Bcc',
      to: 'a@one.example, b@two.example, c@three.example',
      bcc: 'd@four.example',
    },
    {
      name: 'departments of one organization',
      to: 'a@x.yamada.co.jp, b@y.yamada.co.jp, c@z.yamada.co.jp, d@yamada.co.jp',
    },
    {
      name: 'colleagues',
      to: 'a@example.co.jp, b@tokyo.example.co.jp, c@osaka.example.co.jp, d@nagoya.example.co.jp',
    },
    { name: 'trusted', to: four, policy: { recipients: { trusted: ['one.example'] } } },
    {
      name: 'several domains of one party',
      to: four,
      policy: { directory: [{ name: '山田商事', domains: ['one.example', 'two.example'] }] },
    },
    { name: 'addresses that cannot be read', to: 'a@one.example, b@two.example, c@three.example, リスト <>' },
    { to: four, policy: { checks: { 'many-external-domains': ['warning', { domains: 5 }] } } },
  ],
  flagged: [
    [
      { to: four },
      {
        level: 'warning',
        says: ['4 組織', 'Bcc', 'one.example'],
        at: ['a@one.example', 'b@two.example', 'c@three.example', 'd@four.example'],
      },
    ],
    [{ to: 'a@one.example, b@two.example', cc: 'c@three.example, d@four.example' }],
    [
      {
        name: 'registered under the same suffix',
        to: 'a@one.co.jp, b@two.co.jp, c@three.or.jp, d@four.ne.jp',
      },
    ],
    [
      {
        to: 'a@one.example, b@two.example',
        policy: { checks: { 'many-external-domains': ['caution', { domains: 2 }] } },
      },
      { level: 'caution' },
    ],
    [
      { name: 'names some of many', to: Array.from({ length: 30 }, (_, i) => `a@d${i}.example`).join(', ') },
      { says: ['30 組織', 'd4.example …'] },
    ],
  ],
});
