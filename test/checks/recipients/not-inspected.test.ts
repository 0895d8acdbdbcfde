import { testCheck } from '../checkTester';

testCheck('could-not-inspect', {
  clean: [
    { to: 'tanaka@yamada.example' },
    {
      name: 'a colleague as an X.500 name',
      to: [{ name: '鈴木', address: '/o=ExchangeLabs/cn=suzuki', type: 'user' }],
    },
  ],
  flagged: [
    [{ to: '営業リスト <>' }, { level: 'caution', says: ['営業リスト', 'To'], at: [''] }],
    [{ name: 'blank', cc: [{ name: '', address: ' ' }] }, { says: ['Cc', '読み取れない'] }],
    [
      { name: 'no address but text', bcc: 'undisclosed-recipients' },
      { says: ['undisclosed-recipients', 'Bcc'] },
    ],
    [{ name: 'not a colleague', to: [{ name: 'X', address: '/o=Other/cn=x', type: 'externalUser' }] }],
  ],
});

testCheck('unverified-recipients', {
  clean: [{ to: 'tanaka@yamada.example' }, { to: 'tanaka@yamada.example', truncated: [] }],
  flagged: [
    [
      { to: 'a@x.example, b@x.example', truncated: ['to'] },
      { level: 'warning', says: 'To 2' },
    ],
    [{ to: 'a@x.example', cc: 'b@x.example', truncated: ['to', 'cc'] }, { says: ['To 1', 'Cc 1'] }],
  ],
});
