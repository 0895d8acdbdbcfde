import { testCheck } from '../checkTester';

const tanaka = 'tanaka@yamada.example';
const policy = { organization: { domains: ['example.co.jp', '*.example.co.jp', 'example-group.example'] } };

testCheck('sender-account', {
  clean: [
    { name: 'an account of the organization' },
    { name: 'of a department', from: 'sato@tokyo.example.co.jp' },
    {
      name: 'the policy names no domains',
      from: 'sato@gmail.com',
      policy: { organization: { domains: [] } },
    },
    {
      name: 'trusted',
      from: 'sato@partner.example',
      policy: { recipients: { trusted: ['partner.example'] } },
    },
    { name: 'an address that cannot be read', from: '佐藤 <>' },
    { name: 'the conversation’s account', compose: 'reply', original: [tanaka, 'Sato@example.co.jp'] },
    { name: 'a tag of it', compose: 'reply', original: [tanaka, 'sato+x@example.co.jp'] },
    {
      name: 'another address at the same organization',
      compose: 'reply',
      original: [tanaka, 'sato@tokyo.example.co.jp'],
    },
    {
      name: 'a namesake who is answered',
      compose: 'reply',
      to: 'sato@yamada.example',
      original: ['sato@yamada.example'],
    },
    {
      name: 'a namesake who receives a copy',
      compose: 'reply',
      cc: 'sato@yamada.example',
      original: [tanaka, 'sato@yamada.example'],
    },
    {
      name: 'a desk that every company has',
      from: 'info@example.co.jp',
      compose: 'reply',
      original: [tanaka, 'info@yamada.example'],
    },
    {
      name: 'the conversation’s account beside a namesake',
      compose: 'reply',
      original: [tanaka, 'sato@example.co.jp', 'sato@gmail.com'],
    },
    { name: 'known in part', compose: 'reply', original: [tanaka, 'sato@gmail.com'], partial: true },
    { name: 'a forward', compose: 'forward', original: [tanaka, 'sato@gmail.com'] },
    { name: 'nothing known of the conversation', compose: 'reply' },
  ],
  flagged: [
    [{ from: 'sato@gmail.com' }, { level: 'warning', says: 'sato@gmail.com', at: [] }],
    [{ name: 'to colleagues too', from: 'sato@gmail.com', to: 'kato@example.co.jp' }],
    [
      { compose: 'reply', original: [tanaka, 'sato@gmail.com'] },
      { level: 'caution', says: ['sato@gmail.com', 'sato@example.co.jp'] },
    ],
    [
      {
        name: 'another account of the organization',
        compose: 'replyAll',
        original: [tanaka, 'sato@example-group.example'],
        policy,
      },
      { level: 'caution' },
    ],
  ],
});
