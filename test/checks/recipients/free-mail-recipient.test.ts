import { testCheck } from '../checkTester';

testCheck('free-mail-recipient', {
  clean: [
    { to: 'tanaka@yamada.example' },
    { to: 'tanaka@example.co.jp' },
    { to: 'x@gmail.com', policy: { recipients: { trusted: ['x@gmail.com'] } }, name: 'trusted' },
    {
      to: 'x@gmail.com',
      policy: { directory: [{ name: '田中工務店', people: [{ name: '田中', address: 'x@gmail.com' }] }] },
      name: 'in the directory',
    },
    { to: 'x@mygmail.example' },
    { to: 'x@rakuten.com' },
    { to: 'x@softbank.co.jp' },
    { to: 'x@sakura.example' },
    { to: '/o=EX/cn=tanaka' },
  ],
  flagged: [
    [
      { to: '田中 <tanaka@gmail.com>' },
      { level: 'notice', says: ['フリーメール', 'tanaka@gmail.com'], at: ['tanaka@gmail.com'] },
    ],
    [{ to: 'x@docomo.ne.jp' }, { level: 'notice', says: '携帯' }],
    [{ to: 'x@i.softbank.jp' }, { level: 'notice', says: '携帯' }],
    [{ to: 'x@ocn.ne.jp' }, { level: 'notice', says: 'プロバイダー' }],
    [{ to: 'tanaka@yamada.example, x@gmail.com' }, { level: 'caution', at: ['x@gmail.com'] }],
    [{ to: 'x@yahoo.co.jp', cc: 'tanaka@example.co.jp' }, { level: 'caution' }],
    [{ to: 'x@gmail.com, y@yahoo.co.jp' }, { level: 'notice' }, { level: 'notice' }],
    [{ to: 'tanaka@yamada.example, x@ocn.ne.jp' }, { level: 'notice' }],
    [{ to: '佐藤 健 <satoken@gmail.com>' }, { level: 'warning', says: '社内の方と同じ名前' }],
    [
      { to: '高橋 誠 <takahashi@example.co.jp>, Makoto Takahashi <mt@gmail.com>, 高橋誠 <mt2@gmail.com>' },
      { level: 'warning', says: '社内の方と同じ名前' },
      { level: 'caution', says: 'フリーメール' },
    ],
    ...[
      ['takahashi@example.co.jp', 'warning'],
      ['takahashi@other.example', 'notice'],
    ].map(
      ([address, level]) =>
        [
          {
            name: `a name listed as ${address}`,
            to: '高橋誠 <mt@gmail.com>',
            policy: { directory: [{ name: '名簿', people: [{ name: '高橋 誠', address }] }] },
          },
          { level: level as 'warning' | 'notice' },
        ] as const,
    ),
    [
      {
        to: 'x@gmail.com',
        cc: 'tanaka@example.co.jp',
        original: ['x@gmail.com'],
        compose: 'reply',
        name: 'he wrote from there',
      },
      { level: 'notice' },
    ],
  ],
});
