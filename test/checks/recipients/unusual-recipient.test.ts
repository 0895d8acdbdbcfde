import { testCheck } from '../checkTester';

const team = 'ito@yamada.example, mori@yamada.example';
/** The same circle again and again, and another one now and then. */
const mails = [
  ...Array.from({ length: 60 }, () => `${team}, 田中 一郎 <tanaka@yamada.example>`),
  ...Array.from({ length: 12 }, () => '田中 一郎 <tanaka@suzuki.example>'),
  ...Array.from({ length: 12 }, () => 'kato@abc.example'),
];

testCheck('unusual-recipient', {
  clean: [
    { name: 'the circle as ever', to: `${team}, 田中 一郎 <tanaka@yamada.example>`, memory: mails },
    { name: 'one of the circle alone', to: 'mori@yamada.example', memory: mails },
    { name: 'one often written to alone', to: 'kato@abc.example', memory: mails },
    { name: 'somebody new, which another check tells', to: `${team}, new@stranger.example`, memory: mails },
    {
      name: 'saluted by a name that nobody else has',
      to: `${team}, kato@abc.example`,
      text: '加藤様、各位\n\nお世話になっております。',
      memory: mails,
    },
    { name: 'without a memory', to: `${team}, kato@abc.example` },
    { name: 'before there is enough to tell by', to: `${team}, kato@abc.example`, memory: mails.slice(50) },
  ],
  flagged: [
    [
      {
        name: 'the other 田中 in his place',
        to: `${team}, 田中 一郎 <tanaka@suzuki.example>`,
        memory: mails,
      },
      {
        level: 'warning',
        says: ['tanaka@yamada.example', 'いつもは'],
        at: ['tanaka@suzuki.example'],
        meant: ['tanaka@yamada.example'],
      },
    ],
    [
      { name: 'somebody of another circle', to: `${team}, kato@abc.example`, memory: mails },
      { level: 'caution', says: '一緒に送ったことのない', at: ['kato@abc.example'] },
    ],
    [
      {
        name: 'saluted by a name that another has too',
        to: `${team}, 田中 一郎 <tanaka@suzuki.example>`,
        text: '田中様、各位\n\nお世話になっております。',
        memory: mails,
      },
      { level: 'warning', meant: ['tanaka@yamada.example'] },
    ],
  ],
});
