import { findingsOf, testCheck } from '../checkTester';

const directory = [
  {
    name: '株式会社山田商事',
    domains: ['yamada.example'],
    people: [
      { name: '田中一郎', address: 'tanaka@yamada.example' },
      { name: 'John Smith', address: 'john.smith@yamada.example' },
    ],
  },
  {
    name: '鈴木工業株式会社',
    domains: ['suzuki.example'],
    people: [{ name: '田中一郎', address: 'i-tanaka@suzuki.example' }],
  },
];
const policy = { directory };
/** What mistyped-domain would tell in its place. */
const alone = { checks: { 'mistyped-domain': 'off' } };
const usual = [
  { name: '田中 一郎', address: 'tanaka@yamada.example', count: 9 },
  { name: '森 花子', address: 'mori@yamada.example', count: 6 },
  { name: '', address: 'info@yamada.example', count: 8 },
];

testCheck('similar-recipient', {
  clean: [
    { to: 'tanaka@yamada.example' },
    // Within the mail
    {
      name: 'colleagues with one surname',
      to: '田中 一郎 <tanaka.i@yamada.example>, 田中 花子 <tanaka.h@yamada.example>',
    },
    {
      name: 'the same without names',
      to: 'tanaka.i@yamada.example, tanaka.k@yamada.example, tanaka2@yamada.example',
    },
    { name: 'initials before the name', to: 'itanaka@yamada.example, ktanaka@yamada.example' },
    {
      name: 'colleagues with surnames near to each other',
      to: '佐藤 健 <sato@yamada.example>, 斎藤 健 <saito@yamada.example>',
    },
    {
      name: 'desks of several companies',
      to: 'info@yamada.example, info@suzuki.example, sales-tokyo@a.example, sales-tokyo@b.example',
    },
    {
      name: 'one person in To and Cc',
      to: '田中 <tanaka@yamada.example>',
      cc: '田中 <Tanaka@Yamada.Example>',
    },
    { name: 'one mailbox with a tag', to: 'tanaka@yamada.example, tanaka+ml@yamada.example' },
    {
      name: 'different people with the same part before the @',
      to: '木村 健 <ken@yamada.example>, 森 健一 <ken@suzuki.example>',
    },
    { name: 'departments of one name', to: '営業部 <a@yamada.example>, 営業部 <b@suzuki.example>' },
    { name: 'a letter before the @', to: 'k@yamada.example, k@suzuki.example' },
    { name: 'departments of one company', to: 'tanaka@x.yamada.co.jp, tanaka@y.yamada.co.jp' },
    // The address in the name
    { to: '"tanaka@yamada.example" <tanaka@yamada.example>' },
    { to: '"Tanaka@Yamada.example (営業)" <tanaka+x@yamada.example>' },
    { name: 'a colleague’s other address', to: '"taro@example.co.jp" <t.yamada@example.co.jp>' },
    // Against the directory
    {
      name: 'the person himself',
      to: '田中 一郎 <tanaka@yamada.example>',
      policy: { directory: directory.slice(0, 1) },
    },
    { name: 'the person without a name', to: 'tanaka@yamada.example', policy },
    {
      name: 'one of two of a name, with his colleague',
      to: '田中一郎 <i-tanaka@suzuki.example>',
      cc: 'mori@suzuki.example',
      policy,
    },
    { name: 'a colleague with a customer’s name', to: '田中 一郎 <tanaka@example.co.jp>', policy },
    { name: 'somebody else of a known company', to: '木村 <tanaka@suzuki.example>', policy },
    { name: 'somebody else of the person’s company', to: '中田 花子 <tanaka.h@yamada.example>', policy },
    {
      name: 'other letters that are no disguise',
      to: 'müller@yamada.example, taro@日本語.example, a@пример.example',
    },
    { name: 'the genuine domain', to: 'a@yamada.example', cc: 'b@example.co.jp', policy },
    { name: 'no address', to: '田中一郎 <>', policy },
    // Against those the sender writes to
    {
      name: 'the one who is usual',
      to: '田中 一郎 <tanaka@yamada.example>',
      acquaintances: [
        { name: '田中 一郎', address: 'tanaka@yamada.example', count: 9 },
        { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 2 },
      ],
    },
    {
      name: 'two of a name, both usual',
      to: '田中 一郎 <i-tanaka@suzuki.example>',
      acquaintances: [
        { name: '田中 一郎', address: 'tanaka@yamada.example', count: 30 },
        { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 3 },
      ],
    },
    {
      name: 'somebody who was written to once is not usual',
      to: '田中 一郎 <i-tanaka@suzuki.example>',
      acquaintances: [{ name: '田中 一郎', address: 'tanaka@yamada.example', count: 1 }],
    },
    {
      name: 'an answer goes to whoever wrote',
      to: '田中 一郎 <i-tanaka@suzuki.example>',
      original: ['i-tanaka@suzuki.example'],
      compose: 'reply',
      acquaintances: usual,
    },
    {
      name: 'a new one of a name with his own colleague',
      to: '田中 一郎 <i-tanaka@suzuki.example>, mori@suzuki.example',
      acquaintances: usual,
    },
    {
      name: 'a new colleague with a customer’s surname',
      to: '田中 健 <k-tanaka@example.co.jp>',
      acquaintances: usual,
    },
    {
      name: 'a new customer with another surname',
      to: '田村 健 <tamura@suzuki.example>',
      acquaintances: usual,
    },
    {
      name: 'a surname that the sender writes to now and then',
      to: '田中 健 <ken@suzuki.example>',
      acquaintances: [{ name: '田中 一郎', address: 'tanaka@yamada.example', count: 4 }],
    },
    { name: 'a desk that every company has', to: 'info@suzuki.example', acquaintances: usual },
    {
      name: 'the same before the @ with another name',
      to: '田代 健 <tanaka@suzuki.example>',
      acquaintances: usual,
    },
    {
      name: 'namesakes who always get mail together',
      to: '田中 一郎 <tanaka@yamada.example>, 田中 一郎 <i-tanaka@suzuki.example>',
      together: [
        ['tanaka@yamada.example', 'i-tanaka@suzuki.example'],
        ['tanaka@yamada.example', 'i-tanaka@suzuki.example'],
      ],
    },
    {
      name: 'one of two who get mail together, alone',
      to: '田中 一郎 <i-tanaka@suzuki.example>',
      acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 2 }],
      together: [['tanaka@yamada.example', 'i-tanaka@suzuki.example']],
    },
    {
      name: 'two of a name, of whom the other is hardly more usual',
      to: '田中 一郎 <i-tanaka@suzuki.example>',
      acquaintances: [
        { name: '田中 一郎', address: 'tanaka@yamada.example', count: 7 },
        { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 2 },
      ],
    },
    {
      name: 'a namesake who was written to before',
      to: '田中 健 <ken@suzuki.example>',
      acquaintances: [...usual, { name: '田中 健', address: 'ken@suzuki.example', count: 1 }],
    },
    {
      name: 'the usual one of two of a name, with companions of both',
      to: '田中 一郎 <i-tanaka@suzuki.example>, 酒井 <sakai@outside.example>, mori@suzuki.example',
      acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 7 }],
      together: [['tanaka@yamada.example', 'sakai@outside.example']],
    },
    {
      name: 'one of two who get mail together every other time, alone',
      to: '田中 一郎 <i-tanaka@suzuki.example>',
      acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 1 }],
      together: [['tanaka@yamada.example', 'i-tanaka@suzuki.example']],
    },
    {
      name: 'one of two usual ones who get mail together every other time, with the other’s companion',
      to: '田中 一郎 <i-tanaka@suzuki.example>, 酒井 <sakai@outside.example>',
      acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 4 }],
      together: [
        ['tanaka@yamada.example', 'sakai@outside.example'],
        ...Array<string[]>(4).fill(['tanaka@yamada.example', 'i-tanaka@suzuki.example']),
      ],
    },
    {
      name: 'a namesake of somebody listed, who is usual',
      to: 'John Smith <john.smith@other.example>',
      policy,
      acquaintances: [{ name: 'John Smith', address: 'john.smith@other.example', count: 3 }],
    },
    {
      name: 'a slip of somebody usual who is usual himself',
      to: 'tnaaka@yamada.example',
      acquaintances: [...usual, { name: '', address: 'tnaaka@yamada.example', count: 3 }],
    },
  ],
  flagged: [
    // Within the mail
    [
      {
        name: 'one name at two companies',
        to: '田中 一郎 <tanaka@yamada.example>, 田中一郎 <i.tanaka@suzuki.example>',
      },
      {
        level: 'warning',
        at: ['i.tanaka@suzuki.example', 'tanaka@yamada.example'],
        meant: ['tanaka@yamada.example'],
        says: '同じ名前',
      },
    ],
    [
      {
        name: 'the one with colleagues in the mail is not the odd one',
        to: '田中 一郎 <i.tanaka@suzuki.example>, 森 <mori@suzuki.example>',
        cc: '田中　一郎 様（山田商事） <tanaka@yamada.example>',
      },
      { at: ['tanaka@yamada.example', 'i.tanaka@suzuki.example'] },
    ],
    [
      {
        name: 'a colleague is not the odd one',
        to: '田中 一郎 <i.tanaka@suzuki.example>, 田中 一郎 <tanaka@example.co.jp>',
      },
      { at: ['i.tanaka@suzuki.example', 'tanaka@example.co.jp'], meant: ['tanaka@example.co.jp'] },
    ],
    [
      {
        name: 'Latin names in any order',
        to: '"Tanaka, Ichiro" <a@yamada.example>, Ichiro Tanaka <b@suzuki.example>',
      },
    ],
    [
      {
        name: 'two of one name in one company',
        to: '田中 一郎 <tanaka@yamada.example>, 田中 一郎 <tanaka.i@yamada.example>',
      },
      { level: 'caution' },
    ],
    [
      { name: 'the same before the @', to: 'tanaka@yamada.example, tanaka@suzuki.example' },
      { says: '@ の前が同じ' },
    ],
    [
      {
        name: 'the same before the @, one surname',
        to: '田中 一郎 <tanaka@yamada.example>, 田中 花子 <tanaka@suzuki.example>',
      },
    ],
    [
      { name: 'a colleague and an outsider', to: 'ito@example.co.jp, ito@suzuki.example' },
      { meant: ['ito@example.co.jp'] },
    ],
    [{ name: 'a domain misspelt', to: 'tanaka@yamada.example, tanaka@yamda.example', policy: alone }],
    [
      { name: 'three of a kind are one finding', to: 'tanaka@a.example, tanaka@b.example, tanaka@c.example' },
      { at: ['tanaka@c.example', 'tanaka@a.example', 'tanaka@b.example'] },
    ],
    [
      { name: 'neighbours swapped', to: 'tanaka@yamada.example, tnaaka@yamada.example' },
      { says: '打ち間違い' },
    ],
    [{ name: 'a letter doubled', to: 'watanabe@yamada.example, wattanabe@yamada.example' }],
    [{ name: 'a letter left out', to: 'watanabe@yamada.example, watnabe@yamada.example' }],
    [{ name: 'a letter hit wrong', to: '渡辺 <watanabe@yamada.example>, watamabe@yamada.example' }],
    // Letters that look alike
    [
      { name: 'Cyrillic in the domain', to: 'tanaka@yаmada.example' },
      { says: 'tanaka@yamada.example に見えます', at: ['tanaka@yаmada.example'] },
    ],
    [{ name: 'Cyrillic before the @', to: 'tаnaka@yamada.example' }, { says: '別の文字' }],
    [{ name: 'the same as an A-label', to: 'tanaka@xn--ymada-3ve.example' }, { says: '別の文字' }],
    [
      { name: 'the organization’s domain with a digit', to: 'suzuki@examp1e.co.jp', policy: alone },
      { says: 'example.co.jp', meant: ['suzuki@example.co.jp'] },
    ],
    [
      { name: 'rn for m', to: 'tanaka@yarnada.example', policy: { ...policy, ...alone } },
      { meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'several at a domain in disguise are one finding',
        to: 'a@yarnada.example, b@yarnada.example',
        policy: { ...policy, ...alone },
      },
      { at: ['a@yarnada.example', 'b@yarnada.example'] },
    ],
    [
      { name: 'two recipients’ domains', to: 'a@modern.example, b@modem.example', policy: alone },
      { at: ['b@modem.example'], meant: ['b@modern.example'] },
    ],
    [{ name: 'a zero', to: 'tanaka0@yamada.example, tanakao@yamada.example' }, { says: '見分け' }],
    // The address in the name
    [
      { to: '"tanaka@yamada.example" <tanaka@evil.example>' },
      {
        says: ['表示名', 'tanaka@yamada.example'],
        at: ['tanaka@evil.example'],
        meant: ['tanaka@yamada.example'],
      },
    ],
    [{ to: '"田中（tanaka＠yamada.example）" <x@evil.example>' }],
    [
      { name: 'another person of the same company', to: '"tanaka@yamada.example" <suzuki@yamada.example>' },
      { level: 'caution' },
    ],
    // Against the directory
    [
      { name: 'a name of the directory at another company', to: 'John Smith <jsmith@other.example>', policy },
      { meant: ['john.smith@yamada.example'], says: '同じ名前' },
    ],
    [
      { name: 'a name that two have', to: '田中 一郎 <tanaka.ichiro@other.example>', policy },
      { meant: ['tanaka@yamada.example', 'i-tanaka@suzuki.example'] },
    ],
    [
      { name: 'the other of two, without his colleagues', to: '田中一郎 <i-tanaka@suzuki.example>', policy },
      { level: 'caution', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'the other of two, among the first one’s colleagues',
        to: '田中一郎 <i-tanaka@suzuki.example>',
        cc: 'mori@yamada.example',
        policy,
      },
      { level: 'warning', meant: ['tanaka@yamada.example'] },
    ],
    [
      { name: 'another address of a known person', to: '田中一郎 <ichiro@yamada.example>', policy },
      { level: 'caution' },
    ],
    [
      { name: 'a slip for a known address', to: 'tnaaka@yamada.example', policy },
      { meant: ['tanaka@yamada.example'], says: '打ち間違い' },
    ],
    [
      { name: 'known before the @, at another company', to: 'tanaka@gmail.com', policy },
      { meant: ['tanaka@yamada.example'] },
    ],
    [
      { name: 'the same with another given name', to: '田中 花子 <tanaka@gmail.com>', policy },
      { level: 'caution' },
    ],
    [
      {
        name: 'told once',
        to: '"John Smith" <john.smith@other.example>, John Smith <john.smith@yamada.example>',
        policy,
      },
      { at: ['john.smith@other.example', 'john.smith@yamada.example'] },
    ],
    [
      {
        name: 'two of a name whom the directory lists are one finding',
        to: '田中一郎 <i-tanaka@suzuki.example>, 田中一郎 <tanaka@yamada.example>',
        policy,
      },
      { level: 'caution', at: ['tanaka@yamada.example', 'i-tanaka@suzuki.example'] },
    ],
    // Against those the sender writes to
    [
      {
        name: 'a new one of a name',
        to: '田中 一郎 <i-tanaka@suzuki.example>',
        acquaintances: usual,
      },
      { says: ['同じ名前', '田中 一郎 <tanaka@yamada.example>'], meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'a new one of the name of somebody who was written to twice',
        to: '田中 一郎 <i-tanaka@suzuki.example>',
        acquaintances: [{ name: '田中 一郎', address: 'tanaka@yamada.example', count: 2 }],
      },
      { says: '同じ名前', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'one of a name who was written to twice, the other far more often',
        to: '田中 一郎 <i-tanaka@suzuki.example>',
        acquaintances: [
          { name: '田中 一郎', address: 'tanaka@yamada.example', count: 8 },
          { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 2 },
        ],
      },
      { says: '同じ名前', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'one of two of a name who seldom got mail together',
        to: '田中 一郎 <i-tanaka@suzuki.example>',
        acquaintances: [
          { name: '田中 一郎', address: 'tanaka@yamada.example', count: 30 },
          { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 2 },
        ],
        together: [['tanaka@yamada.example', 'sakai@outside.example']],
      },
      { says: '同じ名前', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'a new namesake of somebody written to five times',
        to: '田中 健 <ken@suzuki.example>',
        acquaintances: [{ name: '田中 一郎', address: 'tanaka@yamada.example', count: 5 }],
      },
      { level: 'caution', says: '同じ姓', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'one of a listed name who was written to twice',
        to: 'John Smith <john.smith@other.example>',
        policy,
        acquaintances: [{ name: 'John Smith', address: 'john.smith@other.example', count: 2 }],
      },
      { meant: ['john.smith@yamada.example'] },
    ],
    [
      {
        name: 'the wrong one of two who are just usual, by the other’s companion',
        to: '田中 一郎 <i-tanaka@suzuki.example>, 酒井 <sakai@outside.example>',
        acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 3 }],
        together: [['tanaka@yamada.example', 'sakai@outside.example']],
      },
      { meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'the wrong one of two who are usual and got mail together once',
        to: '田中 一郎 <i-tanaka@suzuki.example>, 酒井 <sakai@outside.example>',
        acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 7 }],
        together: [
          ['tanaka@yamada.example', 'sakai@outside.example'],
          ['tanaka@yamada.example', 'i-tanaka@suzuki.example'],
        ],
      },
      { meant: ['tanaka@yamada.example'] },
    ],
    ...[0, 1].map(
      (first) =>
        [
          {
            name: `of two reasons the stronger one, whoever is known first (${first})`,
            to: '田中 一郎 <tanaka@other.example>',
            acquaintances: [
              { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 4 + first },
              { name: '', address: 'tanaka@yamada.example', count: 5 - first },
            ].sort((a, b) => b.count - a.count),
          },
          { says: '同じ名前', meant: ['i-tanaka@suzuki.example'] },
        ] as const,
    ),
    [
      {
        name: 'two of a name in one mail, the one without a colleague in it',
        to: '田中 一郎 <tanaka@yamada.example>, 田中一郎 <i.tanaka@suzuki.example>, mori@suzuki.example',
      },
      { at: ['tanaka@yamada.example', 'i.tanaka@suzuki.example'], meant: ['i.tanaka@suzuki.example'] },
    ],
    [
      {
        name: 'two of a name in one mail, the one who was not written to before',
        to: '田中 一郎 <tanaka@yamada.example>, 田中一郎 <i.tanaka@suzuki.example>',
        acquaintances: [{ name: '田中一郎', address: 'i.tanaka@suzuki.example', count: 2 }],
      },
      { at: ['tanaka@yamada.example', 'i.tanaka@suzuki.example'], meant: ['i.tanaka@suzuki.example'] },
    ],
    [
      {
        name: 'the same in Latin letters',
        to: 'Ichiro Tanaka <i-tanaka@suzuki.example>',
        acquaintances: usual,
      },
      { level: 'caution', says: '同じ姓', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'one person at a new address',
        to: '田中 一郎 <i.tanaka@yamada.example>',
        acquaintances: usual,
      },
      { level: 'caution', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'several of a name, the more usual one first',
        to: '田中 一郎 <ichiro@other.example>',
        acquaintances: [{ name: '田中　一郎', address: 'i-tanaka@suzuki.example', count: 4 }, ...usual],
      },
      { meant: ['tanaka@yamada.example', 'i-tanaka@suzuki.example'] },
    ],
    [
      { name: 'a slip', to: 'tnaaka@yamada.example', acquaintances: usual },
      { says: '打ち間違い', meant: ['tanaka@yamada.example'] },
    ],
    [
      { name: 'the same before the @', to: 'tanaka@suzuki.example', acquaintances: usual },
      { says: '@ の前が同じ', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'the same before the @, namesakes',
        to: '田中 健 <tanaka@suzuki.example>',
        acquaintances: usual,
      },
      { level: 'caution' },
    ],
    [
      { name: 'a look-alike', to: 'tanaka@yarnada.example', acquaintances: usual, policy: alone },
      { says: '見分け', meant: ['tanaka@yamada.example'] },
    ],
    [
      { name: 'a new namesake at another company', to: '田中 健 <ken@suzuki.example>', acquaintances: usual },
      { level: 'caution', says: '同じ姓', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'a new namesake among the other’s colleagues',
        to: '田中 健 <ken@suzuki.example>, mori@yamada.example',
        acquaintances: usual,
      },
      { level: 'warning', says: '同じ姓', meant: ['tanaka@yamada.example'] },
    ],
    [
      {
        name: 'the wrong one of two who are usual, by the other’s companions',
        to: '田中 一郎 <i-tanaka@suzuki.example>, 酒井 <sakai@outside.example>',
        acquaintances: [...usual, { name: '田中 一郎', address: 'i-tanaka@suzuki.example', count: 7 }],
        together: [['tanaka@yamada.example', 'sakai@outside.example']],
      },
      { level: 'warning', meant: ['tanaka@yamada.example'] },
    ],
  ],
});

test('hundreds of recipients are looked at, each finding on its own pair', () => {
  const people = Array.from({ length: 248 }, (_, i) => `社員${i} <user${i}x@yamada.example>`);
  const customers = Array.from({ length: 248 }, (_, i) => `顧客${i} <customer${i}@c${i}.example>`);
  const pair = ['木村 <kimura@yamada.example>', 'kimrua@yamada.example'];
  const findings = findingsOf('similar-recipient', { to: [...people, ...customers, ...pair].join(', ') });
  expect(findings.map(({ suggestions }) => suggestions[0]!.address)).toEqual(['kimura@yamada.example']);
});
