import { testCheck } from '../checkTester';

const tanaka = 'tanaka@yamada.example';
const sato = 'sato@example.co.jp';
const original = [tanaka, sato];
const directory = [{ name: '山田商事', domains: ['yamada.example', 'yamada-logistics.example'] }];

testCheck('added-domain', {
  clean: [
    { name: 'a new mail', to: 'x@stranger.example', original },
    { name: 'nothing known of the original', compose: 'reply', to: 'x@stranger.example' },
    { name: 'known in part', compose: 'reply', to: `${tanaka}, x@stranger.example`, original, partial: true },
    { name: 'the same people', compose: 'replyAll', to: tanaka, original },
    {
      name: 'another of the same organization',
      compose: 'reply',
      to: tanaka,
      cc: 'mori@osaka.yamada.example',
      original,
    },
    { name: 'a colleague', compose: 'reply', to: tanaka, cc: 'kato@tokyo.example.co.jp', original },
    {
      name: 'a trusted partner',
      compose: 'reply',
      to: tanaka,
      cc: 'x@partner.example',
      original,
      policy: { recipients: { trusted: ['partner.example'] } },
    },
    {
      name: 'the other domain of the same party',
      compose: 'reply',
      to: tanaka,
      cc: 'mori@yamada-logistics.example',
      original,
      policy: { directory },
    },
    { name: 'an address that cannot be read', compose: 'reply', to: tanaka, cc: 'リスト <>', original },
    { name: 'a forward within the organization', compose: 'forward', to: 'kato@example.co.jp', original },
    {
      name: 'a forward back to the same organization',
      compose: 'forward',
      to: 'mori@yamada.example',
      original,
    },
  ],
  flagged: [
    [
      { compose: 'reply', to: tanaka, cc: '森 <x@stranger.example>', original },
      { level: 'warning', says: ['stranger.example', '返信'], at: ['x@stranger.example'] },
    ],
    [{ name: 'in Bcc', compose: 'replyAll', to: tanaka, bcc: 'x@stranger.example', original }],
    [{ name: 'instead of the one answered', compose: 'reply', to: 'tanaka@yarnada.example', original }],
    [
      {
        name: 'once for each organization',
        compose: 'reply',
        to: `${tanaka}, a@one.example, b@one.example, c@two.example`,
        original,
      },
      { at: ['a@one.example', 'b@one.example'] },
      { at: ['c@two.example'] },
    ],
    [
      {
        name: 'named as in the directory',
        compose: 'reply',
        to: 'kato@example.co.jp, mori@yamada.example',
        original: ['kato@example.co.jp', sato],
        policy: { directory },
      },
      { says: '山田商事' },
    ],
    [
      {
        name: 'a forward of an internal mail',
        compose: 'forward',
        to: tanaka,
        original: ['kato@example.co.jp', sato],
      },
      { level: 'warning', says: '転送' },
    ],
    [
      {
        name: 'a forward to one seldom written to',
        compose: 'forward',
        to: tanaka,
        original: ['x@one.example'],
        memory: Array<string>(4).fill(tanaka),
      },
      { level: 'warning' },
    ],
    [
      {
        name: 'a forward to one often written to',
        compose: 'forward',
        to: tanaka,
        original: ['x@one.example'],
        memory: Array<string>(5).fill(tanaka),
      },
      { level: 'caution' },
    ],
    [
      {
        name: 'an answer that one often written to has no part in',
        compose: 'reply',
        to: `x@one.example, ${tanaka}`,
        original: ['x@one.example'],
        memory: Array<string>(9).fill(tanaka),
      },
      { level: 'warning', at: [tanaka] },
    ],
  ],
});
