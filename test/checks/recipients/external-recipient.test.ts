import { testCheck } from '../checkTester';

testCheck('external-recipient', {
  clean: [
    { to: '鈴木 <suzuki@example.co.jp>' },
    { name: 'a subdomain that the policy lists', to: 'suzuki@tokyo.example.co.jp' },
    { name: 'another case', to: 'Suzuki@EXAMPLE.CO.JP' },
    { name: 'trusted', to: 'tanaka@yamada.example', policy: { recipients: { trusted: ['yamada.example'] } } },
    {
      name: 'no domain in the policy: the sender’s',
      to: 'b@yamada.example',
      from: 'a@yamada.example',
      policy: { organization: {} },
    },
    {
      name: 'no domain in the policy: the sender’s own mailbox at a provider',
      to: 'Sato.Ken+memo@gmail.com',
      from: 'sato.ken@gmail.com',
      policy: { organization: {} },
    },
    { name: 'an address that cannot be read is neither', to: '連絡先リスト <>' },
    {
      name: 'a colleague whom Exchange gives as an X.500 name',
      to: [{ name: '鈴木', address: '/o=ExchangeLabs/cn=suzuki', type: 'user' }],
    },
    {
      name: 'switched off',
      to: 'tanaka@yamada.example',
      policy: { checks: { 'external-recipient': 'off' } },
    },
  ],
  flagged: [
    [
      {
        name: 'a provider’s domain is nobody’s organization',
        to: 'tanaka@gmail.com',
        from: 'sato.ken@gmail.com',
        policy: { organization: {} },
      },
    ],
    [
      { to: '田中 一郎 <tanaka@yamada.example>' },
      { says: '社外の宛先です: 田中 一郎 <tanaka@yamada.example>', at: ['tanaka@yamada.example'] },
    ],
    [
      { to: 'a@yamada.example, suzuki@example.co.jp', cc: 'b@yamada.example', bcc: 'c@suzuki.example' },
      { at: ['a@yamada.example'] },
      { at: ['b@yamada.example'] },
      { at: ['c@suzuki.example'] },
    ],
    [{ name: 'only looks like the organization', to: 'sato@example.co.jp.evil.example' }],
    [
      {
        name: 'a subdomain that the policy does not list',
        to: 'a@sub.example.co.jp',
        policy: { organization: { domains: ['example.co.jp'] } },
      },
    ],
    [
      {
        name: 'names the party',
        to: 'tanaka@yamada.example',
        policy: { directory: [{ name: '株式会社山田商事', domains: ['yamada.example'] }] },
      },
      { says: '（株式会社山田商事）' },
    ],
    [
      {
        name: 'level of the policy',
        to: 'tanaka@yamada.example',
        policy: { checks: { 'external-recipient': 'warning' } },
      },
      { level: 'warning' },
    ],
  ],
});
