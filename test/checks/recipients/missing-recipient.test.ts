import { testCheck } from '../checkTester';

const tanaka = 'tanaka@yamada.example';
const suzuki = '鈴木 花子 <suzuki@yamada.example>';
const boss = '部長 <bucho@example.co.jp>';
const sato = 'sato@example.co.jp';

const times = (count: number, to: string): string[] => Array<string>(count).fill(to);
/** So many mails to others that enough is remembered. */
const others = times(50, 'kato@example.co.jp');
const together = [...others, ...times(8, `${tanaka}, ${suzuki}`)];

testCheck('missing-recipient', {
  clean: [
    { name: 'nothing is remembered', to: tanaka },
    { name: 'not enough is remembered', to: tanaka, memory: times(8, `${tanaka}, ${suzuki}`) },
    { name: 'both are there', to: tanaka, cc: suzuki, memory: together },
    { name: 'he is in Bcc', to: tanaka, bcc: suzuki, memory: together },
    {
      name: 'not always together',
      to: tanaka,
      memory: [...together, ...times(3, tanaka), `${tanaka}, ${suzuki}`],
    },
    { name: 'left out last time', to: tanaka, memory: [...together, tanaka] },
    { name: 'only a few mails', to: tanaka, memory: [...others, ...times(4, `${tanaka}, ${suzuki}`)] },
    {
      name: 'the missing one is the sender',
      to: tanaka,
      memory: [...others, ...times(8, `${tanaka}, sato+copy@example.co.jp`)],
    },
    { name: 'never written to', to: 'mori@stranger.example', memory: together },
    { name: 'a forward', compose: 'forward', to: tanaka, memory: together },
    {
      name: 'was not in the conversation',
      compose: 'reply',
      to: tanaka,
      original: [tanaka, sato],
      memory: together,
    },
    {
      name: 'a whole circle',
      to: tanaka,
      memory: [...others, ...times(8, `${tanaka}, a@x.example, b@x.example, c@x.example, d@x.example`)],
    },
    { name: 'an address that cannot be read', to: `${tanaka}, リスト <>`, memory: together },
    { name: 'to oneself', to: sato, memory: [...others, ...times(8, `${sato}, ${suzuki}`)] },
  ],
  flagged: [
    [
      { to: tanaka, memory: together },
      {
        level: 'notice',
        says: ['鈴木 花子 <suzuki@yamada.example>', '8 通のうち 8 通'],
        at: [],
        meant: ['suzuki@yamada.example'],
      },
    ],
    [
      { name: 'an answer to nobody knows whom', compose: 'reply', to: tanaka, memory: together },
      { meant: ['suzuki@yamada.example'] },
    ],
    [
      {
        name: 'of two, one of whom got another mail since',
        to: `${tanaka}, mori@yamada.example`,
        memory: [...others, ...times(8, `${tanaka}, mori@yamada.example, ${suzuki}`), tanaka],
      },
      { meant: ['suzuki@yamada.example'] },
    ],
    [
      { name: 'almost always', to: tanaka, memory: [...others, tanaka, ...times(8, `${tanaka}, ${suzuki}`)] },
      { says: '9 通のうち 8 通' },
    ],
    [
      {
        name: 'who was in the conversation',
        compose: 'replyAll',
        to: tanaka,
        original: [tanaka, 'suzuki@yamada.example', sato],
        memory: together,
      },
    ],
    [{ name: 'with the sender among the recipients', to: tanaka, cc: sato, memory: together }],
    [
      {
        name: 'two are missing',
        to: tanaka,
        memory: [...others, ...times(8, `${tanaka}, ${suzuki}, ${boss}`)],
      },
      { meant: ['suzuki@yamada.example'] },
      { meant: ['bucho@example.co.jp'] },
    ],
  ],
});
