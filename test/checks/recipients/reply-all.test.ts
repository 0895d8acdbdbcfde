import { testCheck } from '../checkTester';

const tanaka = 'tanaka@yamada.example';
const suzuki = 'suzuki@yamada.example';
const sato = 'sato@example.co.jp';
const colleagues = Array.from({ length: 10 }, (_, i) => `p${i}@example.co.jp`).join(', ');

testCheck('reply-all', {
  clean: [
    { name: 'a new mail', to: `${tanaka}, ${suzuki}` },
    { name: 'a forward', compose: 'forward', to: `${tanaka}, ${suzuki}`, original: [tanaka, suzuki] },
    { name: 'an answer to one', compose: 'replyAll', to: tanaka },
    {
      name: 'an answer to one and to oneself',
      compose: 'replyAll',
      to: tanaka,
      cc: 'Sato+work@example.co.jp',
    },
    { name: 'one person twice', compose: 'replyAll', to: tanaka, cc: 'Tanaka@Yamada.example' },
    {
      name: 'only one person was on the original; a colleague was added',
      compose: 'replyAll',
      to: tanaka,
      cc: 'kato@example.co.jp',
      original: [tanaka, sato],
    },
    { name: 'a few colleagues', compose: 'replyAll', to: 'kato@example.co.jp, ito@example.co.jp' },
    { name: 'to the sender of many', compose: 'reply', to: tanaka, original: [tanaka, suzuki, sato] },
    {
      name: 'to the sender, a colleague added',
      compose: 'reply',
      to: tanaka,
      cc: 'kato@example.co.jp',
      original: [tanaka, suzuki, sato],
    },
    {
      name: 'a reply to a conversation of two',
      compose: 'reply',
      to: tanaka,
      cc: 'kato@example.co.jp',
      original: [tanaka, sato],
    },
    { name: 'a reply of which nothing is known', compose: 'reply', to: `${tanaka}, ${suzuki}` },
  ],
  flagged: [
    [
      { compose: 'replyAll', to: tanaka, cc: `${suzuki}, kato@example.co.jp` },
      { level: 'caution', says: ['3 件', '社外 2 件'], at: [] },
    ],
    [
      { name: 'oneself is not counted', compose: 'replyAll', to: tanaka, cc: `${suzuki}, ${sato}` },
      { says: ['2 件', '社外 2 件'] },
    ],
    [
      {
        name: 'Outlook’s reply that reaches all',
        compose: 'reply',
        to: tanaka,
        cc: suzuki,
        original: [tanaka, suzuki, sato],
      },
      { says: '2 件' },
    ],
    [
      {
        name: 'some of the original may be unknown',
        compose: 'replyAll',
        to: tanaka,
        cc: suzuki,
        original: [tanaka],
        partial: true,
      },
      { says: '2 件' },
    ],
    [
      { name: 'many colleagues', compose: 'replyAll', to: colleagues },
      { says: '10 件', at: [] },
    ],
    [
      {
        name: 'a list counts',
        compose: 'replyAll',
        to: tanaka,
        cc: [{ name: '営業部', address: '', type: 'distributionList' }],
      },
      { says: '2 件' },
    ],
    [
      {
        name: 'a circle often written to',
        compose: 'replyAll',
        to: tanaka,
        cc: `${suzuki}, ${sato}`,
        memory: [`${tanaka}, ${suzuki}`, `${tanaka}, ${suzuki}`, `${suzuki}, ${tanaka}`],
      },
      { level: 'notice' },
    ],
  ],
});
