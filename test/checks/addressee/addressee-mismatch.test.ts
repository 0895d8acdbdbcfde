import { testCheck } from '../checkTester';

const directory = [
  {
    name: '株式会社山田商事',
    aliases: ['山田商事', 'Yamada Trading'],
    domains: ['yamada.example'],
    people: [
      { name: '田中一郎', address: 'tanaka@yamada.example' },
      { name: '鈴木花子', address: 'h.suzuki@yamada.example' },
    ],
  },
  { name: '佐藤電機株式会社', aliases: ['佐藤電機'], domains: ['satoden.example'] },
];
const acquaintances = [
  { name: '鈴木 花子', address: 'suzuki@other.example', count: 12 },
  { name: 'Robert Smith', address: 'rsmith@contoso.example', count: 3 },
];
const sato = '例示株式会社の佐藤です。\nお世話になっております。';

testCheck('addressee-mismatch', {
  clean: [
    { name: 'no salutation', text: 'お世話になっております。佐藤です。' },
    { name: 'empty text', text: '' },
    { text: `田中様\n\n${sato}` },
    { text: `山田商事 田中様\n\n${sato}` },
    { text: `株式会社山田商事\n営業部 田中 一郎 様\n\n${sato}` },
    { text: `Dear Mr Tanaka,\n\nThank you.` },
    { text: `Tanaka-san,\n\nThank you.` },
    { text: `Hi Ichiro,\n\nThank you.`, to: 'Ichiro Tanaka <tanaka@yamada.example>' },
    { text: `鈴木様\n\n${sato}`, to: 'info@yamada.example' },
    { text: `鈴木様\n\n${sato}`, to: 'a12345@yamada.example' },
    { text: `鈴木様\n\n${sato}`, to: '営業部 <tanaka@yamada.example>' },
    { text: `鈴木様\n\n${sato}`, to: '田中 一郎 <tanaka@yamada.example>, sales@yamada.example' },
    { text: `鈴木様\n\n${sato}`, to: '田中 一郎 <tanaka@yamada.example>', cc: 'suzuki@yamada.example' },
    {
      text: `鈴木様\n\n${sato}`,
      to: [{ name: '営業ML', address: 'ml@yamada.example', type: 'distributionList' }],
    },
    { text: `鈴木様\n\n${sato}`, to: 'John Doe <john.doe@contoso.example>' },
    { text: `各位\n\n${sato}` },
    { text: `ご担当者様\n\n${sato}` },
    { text: `皆様\n\n${sato}` },
    { text: `部長\n\n${sato}` },
    { text: `森本部長\n\n${sato}`, to: '森本 一 <m@example.co.jp>' },
    { text: `森本部長\n\n${sato}`, to: '森 一 <m@example.co.jp>' },
    { text: `ヤマちゃん\n\n${sato}` },
    { text: `Hi Kiki,\n\nSee below.`, to: 'Robert Smith <rsmith@contoso.example>' },
    { text: `Hi Bob,\n\nSee below.`, to: 'Robert Smith <rsmith@contoso.example>' },
    { text: `Hi Liz,\n\nSee below.`, to: 'Elizabeth Jones <ejones@contoso.example>' },
    { text: `Hello all,\n\nSee below.` },
    { text: `斎藤様\n\n${sato}`, to: '齋藤 健 <saitoh@yamada.example>' },
    { text: `渡邊様\n\n${sato}`, to: 'watanabe@yamada.example' },
    { text: `河野様\n\n${sato}`, to: 'kawano@yamada.example' },
    { text: `安曇野様\n\n${sato}`, to: 'tanaka-ml@yamada.example' },
    { text: `山田商事の鈴木様よりご紹介いただきました佐藤です。` },
    { text: `鈴木様の件でご連絡しました。` },
    { text: `鈴木さんは本日お休みです。` },
    {
      name: 'the thread below salutes another',
      text: `田中様\n\n${sato}\n\n-----Original Message-----\nFrom: x\n\n鈴木様\n\nお世話に`,
    },
    {
      text: `田中様、鈴木様\n\n${sato}`,
      to: '田中 一郎 <tanaka@yamada.example>, 鈴木 花子 <s@yamada.example>',
    },
    { text: `田中様\n(CC: 鈴木様)\n\n${sato}`, cc: '鈴木 花子 <s@yamada.example>' },
    { name: 'truncated', text: `鈴木様\n\n${sato}`, truncated: ['to'] },
    { name: 'no recipients', text: `鈴木様\n\n${sato}`, to: '' },
    {
      name: 'directory knows the name',
      text: `鈴木様\n\n${sato}`,
      to: 'h.suzuki@yamada.example',
      policy: { directory },
    },
    {
      name: 'memory knows the name',
      text: `鈴木様\n\n${sato}`,
      to: 'a1@other.example',
      acquaintances: [{ name: '鈴木 花子', address: 'a1@other.example', count: 3 }],
    },
    { name: 'company of the directory', text: `山田商事 田中様\n\n${sato}`, policy: { directory } },
    { name: 'company without a person', text: `山田商事株式会社 御中\n\n${sato}`, policy: { directory } },
    { name: 'company not in the directory', text: `アクメ株式会社 田中様\n\n${sato}` },
    {
      name: 'two companies saluted',
      text: `山田商事 田中様、佐藤電機 高橋様\n\n${sato}`,
      to: '田中 一郎 <tanaka@yamada.example>, 高橋 誠 <t@satoden.example>',
      policy: { directory },
    },
    {
      name: 'an answer to people of two companies',
      text: `山田商事 田中様\n\n${sato}`,
      cc: '高橋 誠 <t@satoden.example>',
      original: ['t@satoden.example', 'tanaka@yamada.example'],
      compose: 'replyAll',
      policy: { directory },
    },
    {
      name: 'a colleague gets a copy',
      text: `山田商事 田中様\n\n${sato}`,
      cc: '高橋 誠 <takahashi@example.co.jp>',
      policy: { directory },
    },
    {
      name: 'own company',
      text: `例示株式会社 高橋様\n\n佐藤です。`,
      to: '高橋 誠 <takahashi@example.co.jp>',
      policy: { organization: { name: '例示株式会社', domains: ['example.co.jp'] }, directory },
    },
    {
      name: 'own company, to somebody outside',
      text: `例示株式会社 高橋様\n\n佐藤です。`,
      to: '高橋 誠 <m@satoden.example>',
      policy: { organization: { name: '例示株式会社', domains: ['example.co.jp'] }, directory },
    },
    {
      name: 'another company in the line of copies',
      text: `山田商事 田中様\n(CC: 佐藤電機 高橋様)\n\n${sato}`,
      cc: '高橋 誠 <m@satoden.example>',
      policy: { directory },
    },
    {
      name: 'a colleague gets it too',
      text: `山田商事 田中様\n\n${sato}`,
      to: '田中 一郎 <tanaka@yamada.example>, 高橋 誠 <takahashi@example.co.jp>',
      policy: { directory },
    },
    {
      name: 'among colleagues',
      text: `山田商事 田中様\n\n${sato}`,
      to: '田中 一郎 <tanaka@example.co.jp>',
      policy: { directory },
    },
    {
      name: 'one recipient may be of the company',
      text: `山田商事株式会社 御中\n\n${sato}`,
      to: 'info@satoden.example, yamada.shoji@gmail.com',
      policy: { directory },
    },
    {
      name: 'a list may be of the company',
      text: `山田商事株式会社 御中\n\n${sato}`,
      to: [{ name: '取引先', address: 'ml@satoden.example', type: 'distributionList' }],
      policy: { directory },
    },
    {
      name: 'one company of two may be that of the recipients',
      text: `山田商事 田中様、アクメ株式会社 高橋様\n\n${sato}`,
      to: '田中 一郎 <t@abc.example>, 高橋 誠 <m@abc.example>',
      policy: { directory },
    },
    {
      name: 'somebody of another company is saluted by his name',
      text: `山田商事 田中様、高橋様\n\n${sato}`,
      to: '田中 一郎 <tanaka@yamada.example>, 高橋 誠 <m@satoden.example>',
      policy: { directory },
    },
    {
      name: 'who knows of what company, in Cc',
      text: `山田商事 田中様\n\n${sato}`,
      cc: '高橋 誠 <m@abc.example>',
      policy: { directory },
    },
    {
      name: 'a private address beside the right one',
      text: `山田商事 田中様\n\n${sato}`,
      to: '田中 一郎 <tanaka@yamada.example>, 高橋 誠 <m.takahashi@gmail.com>',
      policy: { directory },
    },
    {
      name: 'a list beside the right one',
      text: `山田商事 田中様\n\n${sato}`,
      to: [
        { name: '田中 一郎', address: 'tanaka@yamada.example' },
        { name: '担当', address: 'ml@abc.example', type: 'distributionList' },
      ],
      policy: { directory },
    },
    {
      name: 'a list that bears a name',
      text: `鈴木様\n\n${sato}`,
      to: [{ name: '高橋 誠', address: 'ml@yamada.example', type: 'distributionList' }],
    },
    {
      name: 'short form of the company',
      text: `日立 田中様\n\n${sato}`,
      to: '田中 一郎(日立製作所) <t@hitachi.example>',
    },
    {
      name: 'company by its domain',
      text: `山田工業株式会社 田中様\n\n${sato}`,
      to: 'tanaka@yamada-kogyo.example',
    },
    {
      name: 'a company of two founders',
      text: `東京商事株式会社 田中様\n\n${sato}`,
      to: 'tanaka@abc.example',
    },
  ],
  flagged: [
    [{ text: `鈴木様\n\n${sato}` }, { says: '鈴木様', at: ['鈴木様', 'tanaka@yamada.example'] }],
    [{ text: `鈴木様\n\n${sato}`, to: 'tanaka@yamada.example' }, { at: ['鈴木様', 'tanaka@yamada.example'] }],
    [{ text: `鈴木様\n\n${sato}`, to: 'Ichiro Tanaka <it01@yamada.example>' }, {}],
    [{ text: `鈴木さん、お疲れ様です。\n佐藤です。`, to: '田中 一郎 <tanaka@example.co.jp>' }, {}],
    [{ text: `鈴木部長\n\nお疲れ様です。`, to: '田中 一郎 <tanaka@example.co.jp>' }, { says: '鈴木部長' }],
    [{ text: `山本部長\n\nお疲れ様です。`, to: '田中 一郎 <tanaka@example.co.jp>' }, { says: '山本部長' }],
    [{ text: `株式会社山田商事\n営業部\n鈴木 様\n\n${sato}` }, { says: '鈴木 様' }],
    [{ text: `田中 花子様\n\n${sato}` }, { says: '田中 花子様' }],
    [{ text: `高橋様\n\n${sato}`, to: '髙木 誠 <t@yamada.example>' }, {}],
    [{ text: `田中様、鈴木様\n\n${sato}` }, { at: ['鈴木様', 'tanaka@yamada.example'] }],
    [
      { text: `田中様\n(CC: 鈴木様)\n\n${sato}` },
      { level: 'caution', says: 'CC', at: ['鈴木様', 'tanaka@yamada.example'] },
    ],
    [{ text: `Dear Ms. Suzuki,\n\nThank you.` }, { says: 'Ms. Suzuki' }],
    [{ text: `Suzuki-san,\n\nThank you.` }, {}],
    [{ text: `Dear Mr. Smith,\n\nThank you.`, to: 'Mary Jones <mj@contoso.example>' }, {}],
    [{ text: `Hi Bob,\n\nSee below.`, to: 'Mary Jones <mj@contoso.example>' }, {}],
    [
      { name: 'offers the directory’s person', text: `鈴木様\n\n${sato}`, policy: { directory } },
      { meant: ['h.suzuki@yamada.example'] },
    ],
    [
      { name: 'offers the correspondent', text: `鈴木様\n\n${sato}`, acquaintances },
      { meant: ['suzuki@other.example'] },
    ],
    [
      {
        name: 'offers the one who wrote',
        text: `鈴木様\n\n${sato}`,
        original: ['suzuki@yamada.example'],
        compose: 'reply',
      },
      { meant: ['suzuki@yamada.example'] },
    ],
    [
      {
        name: 'several recipients',
        text: `鈴木様\n\n${sato}`,
        to: '田中 一郎 <t@a.example>, 高橋 誠 <m@a.example>',
      },
      { at: ['鈴木様'] },
    ],
    [
      {
        name: 'one in To, and others',
        text: `鈴木様\n\n${sato}`,
        cc: '高橋 誠 <m@yamada.example>',
      },
      { at: ['鈴木様', 'tanaka@yamada.example'] },
    ],
    [
      {
        name: 'person and company',
        text: `山田商事 鈴木様\n\n${sato}`,
        to: '高橋 誠 <m@satoden.example>',
        policy: { directory },
      },
      { says: '鈴木様' },
    ],
    [
      {
        name: 'the directory knows better than the address',
        text: `田中様\n\n${sato}`,
        to: 'a1@yamada.example',
        policy: {
          directory: [
            {
              name: '山田商事',
              domains: ['yamada.example'],
              people: [
                { name: '田中 一郎', address: 'a2@yamada.example' },
                { name: '鈴木 花子', address: 'a1@yamada.example' },
              ],
            },
          ],
        },
      },
      { meant: ['a2@yamada.example'] },
    ],
    [
      {
        name: 'the memory knows better than the address',
        text: `田中様\n\n${sato}`,
        to: 'a1@other.example',
        acquaintances: [{ name: '鈴木 花子', address: 'a1@other.example', count: 3 }],
      },
      {},
    ],
    [
      {
        name: 'offers three at most, each once',
        text: `鈴木様\n\n${sato}`,
        acquaintances: [
          { name: '鈴木 一', address: 's1@b.example', count: 3 },
          { name: '鈴木 次', address: 's2@b.example', count: 3 },
          { name: '鈴木 三', address: 's3@b.example', count: 3 },
        ],
        policy: {
          directory: [
            {
              name: 'B商事',
              domains: ['b.example'],
              people: [
                { name: '高橋 誠', address: 's0@b.example' },
                { name: '鈴木 一', address: 'S1@b.example' },
              ],
            },
          ],
        },
      },
      { meant: ['S1@b.example', 's2@b.example', 's3@b.example'] },
    ],
    [
      {
        name: 'the same name at another company',
        text: `山田商事 田中様\n\n${sato}`,
        to: '田中 二郎 <tanaka@satoden.example>',
        policy: { directory },
      },
      { says: '別の会社', at: ['山田商事 田中様', 'tanaka@satoden.example'] },
    ],
    [
      {
        name: 'the company alone',
        text: `株式会社山田商事 御中\n\n${sato}`,
        to: 'info@satoden.example',
        policy: { directory },
      },
      { says: '株式会社山田商事' },
    ],
    [
      {
        name: 'another company by its domain',
        text: `山田商事株式会社 田中様\n\n${sato}`,
        to: 'tanaka@suzuki-denki.example',
      },
      { says: '別の会社' },
    ],
    [
      {
        name: 'another company by the name shown',
        text: `山田商事株式会社 田中様\n\n${sato}`,
        to: '田中 一郎(鈴木工業株式会社) <tanaka@a.example>',
      },
      {},
    ],
    [
      {
        name: 'a stranger beside the right one',
        text: `山田商事 田中様\n\n${sato}`,
        to: '田中 一郎 <tanaka@yamada.example>, 高橋 誠 <m@satoden.example>',
        policy: { directory },
      },
      { says: '高橋 誠', at: ['m@satoden.example', '山田商事 田中様'] },
    ],
    [
      {
        name: 'a stranger of whom no company is known',
        text: `山田商事 田中様\n\n${sato}`,
        to: '田中 一郎 <tanaka@yamada.example>, 高橋 誠 <m@abc.example>',
        policy: { directory },
      },
      { level: 'caution', says: '高橋 誠' },
    ],
    [
      {
        name: 'a stranger in Cc',
        text: `山田商事 田中様\n\n${sato}`,
        cc: '高橋 誠 <m@satoden.example>',
        policy: { directory },
      },
      { level: 'caution' },
    ],
  ],
});
