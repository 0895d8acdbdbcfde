import { testCheck } from '../checkTester';

const blocked = (...patterns: unknown[]) => ({ recipients: { blocked: patterns } });
const watched = (...patterns: unknown[]) => ({ recipients: { watched: patterns } });

testCheck('blocked-recipient', {
  clean: [
    { to: 'tanaka@yamada.example' },
    { to: 'tanaka@yamada.example', policy: blocked('rival.example') },
    {
      name: 'taken away again',
      to: 'ceo@rival.example',
      policy: blocked('rival.example', '-ceo@rival.example'),
    },
    { name: 'no address to match', to: '連絡先リスト <>', policy: blocked('*') },
  ],
  flagged: [
    [
      { to: 'a@rival.example', policy: blocked('rival.example') },
      { level: 'block', at: ['a@rival.example'], says: 'a@rival.example' },
    ],
    [
      { cc: 'A@Rival.Example', to: 'b@sub.rival.example', policy: blocked('rival.example') },
      { at: ['A@Rival.Example'] },
    ],
    [{ name: 'inside too', to: 'all@example.co.jp', policy: blocked('all@example.co.jp') }],
    [{ name: 'with a tag', to: 'a+x@rival.example', policy: blocked('a@rival.example') }],
    [
      { to: 'a@rival.example', policy: blocked({ pattern: '*@rival.example', message: '取引停止中です' }) },
      { says: ['取引停止中です', 'a@rival.example'] },
    ],
  ],
});

testCheck('watched-recipient', {
  clean: [{ to: 'tanaka@yamada.example', policy: watched('rival.example') }],
  flagged: [
    [
      { to: 'a@rival.example', policy: watched('rival.example') },
      { level: 'warning', at: ['a@rival.example'] },
    ],
    [
      {
        to: '競合 <a@rival.example>',
        bcc: 'b@rival.example',
        policy: watched({ pattern: '*@rival.example', message: '競合他社です' }),
      },
      { says: ['競合他社です', '競合 <a@rival.example>'] },
      { at: ['b@rival.example'] },
    ],
  ],
});
