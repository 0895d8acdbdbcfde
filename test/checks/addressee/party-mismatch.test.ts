import { testCheck, type Clean } from '../checkTester';

const directory = [
  { name: '株式会社山田商事', aliases: ['山田商事', 'YMD'], domains: ['yamada.example'] },
  {
    name: '佐藤電機株式会社',
    aliases: ['佐藤電機', 'サトデン'],
    domains: ['satoden.example'],
    people: [{ name: '高橋 誠', address: 'm@satoden.example' }],
  },
  { name: '日立', domains: ['hitachi.example'] },
  { name: '森', domains: ['mori.example'] },
  { name: 'アクメ', domains: ['acme.example'] },
  { name: '山本', aliases: ['Yama'], domains: ['yamamoto.example'] },
  { name: '例示株式会社', aliases: ['例示'], domains: ['example.co.jp'] },
];
const policy = { directory };
const of = (sketch: Exclude<Clean, string>): Clean => ({ policy, ...sketch });

testCheck('party-mismatch', {
  clean: [
    of({ subject: '山田商事様 お見積りの件' }),
    of({ subject: '【山田商事】御見積書', files: ['山田商事_見積書.xlsx'] }),
    of({ text: '山田商事 田中様\n\n例示株式会社の佐藤です。' }),
    of({ name: 'within the organization', subject: '佐藤電機様の件', to: '高橋 <takahashi@example.co.jp>' }),
    of({ name: 'nobody', subject: '佐藤電機様の件', to: '' }),
    of({ subject: '日立造船の件' }),
    of({ subject: '東日立の件' }),
    of({ subject: '森様の件' }),
    of({ subject: '森林の件' }),
    of({ text: '山本様にもお伝えください。' }),
    of({ text: '山本部長にもお伝えください。' }),
    of({ subject: 'アクメル製品の件' }),
    of({ subject: 'Fujiyama tour' }),
    of({ subject: 'YMDX-100 の件' }),
    of({ subject: '佐藤電機工業の件' }),
    of({ name: 'own name', subject: '例示株式会社 会社案内', files: ['例示_会社案内.pdf'] }),
    of({ name: 'spoken of beside the right one', text: '山田商事 田中様\n\n佐藤電機とも調整中です。' }),
    of({ name: 'both get it', text: '山田商事様、佐藤電機様', to: 't@yamada.example, m@satoden.example' }),
    of({ name: 'inline picture', files: [{ name: '佐藤電機.png', inline: true }] }),
    of({ name: 'the domain says so', subject: '山田商事様', to: 'tanaka@mail.yamada-shoji.example' }),
    of({ name: 'beside the one who gets it', subject: '山田商事様・佐藤電機様の件' }),
    of({
      name: 'an answer to those who talk of another',
      subject: 'Re: 佐藤電機様との商談について',
      text: '佐藤電機様との商談、同席します。',
      compose: 'reply',
      original: ['tanaka@yamada.example'],
    }),
    of({
      name: 'an answer to what was written of another',
      subject: 'Re: 商談について',
      text: '佐藤電機様へは当方から連絡します。\n\n差出人: 田中 <tanaka@yamada.example>\n送信日時: 2026年11月20日 10:00\n宛先: 佐藤 <sato@example.co.jp>\n件名: 商談について\n\n佐藤電機様との商談ですが',
      compose: 'reply',
      original: ['tanaka@yamada.example'],
    }),
    ...[
      { name: '例示', domains: ['reiji.example'] },
      { name: 'Reiji', aliases: ['株式会社例示'], domains: ['reiji.example'] },
    ].map((own) => ({
      name: `own name, as the directory has it: ${own.name}`,
      subject: '例示 会社案内',
      policy: { directory: [own], organization: { name: '例示株式会社', domains: ['example.co.jp'] } },
    })),
    { name: 'no directory', subject: '佐藤電機様の件' },
  ],
  flagged: [
    [
      of({ subject: '佐藤電機様 お見積りの件' }),
      { says: '佐藤電機株式会社', at: ['佐藤電機'], meant: ['m@satoden.example'] },
    ],
    [of({ subject: '【佐藤電機】お見積りの件' }), {}],
    [
      of({
        name: 'an answer that names another of its own accord',
        subject: 'Re: 商談について',
        text: '佐藤電機様の単価は次のとおりです。\n\n差出人: 田中 <tanaka@yamada.example>\n送信日時: 2026年11月20日 10:00\n宛先: 佐藤 <sato@example.co.jp>\n件名: 商談について\n\n商談ですが',
        compose: 'reply',
        original: ['tanaka@yamada.example'],
      }),
      { level: 'caution', at: ['佐藤電機'] },
    ],
    [
      of({
        name: 'an answer under a subject of its own',
        subject: '佐藤電機様 お見積りの件',
        compose: 'reply',
        original: ['tanaka@yamada.example'],
      }),
      {},
    ],
    [
      of({
        name: 'an answer to somebody else as well',
        subject: 'Re: 佐藤電機様との商談について',
        compose: 'replyAll',
        original: ['suzuki@yamada.example'],
      }),
      {},
    ],
    [
      of({
        name: 'an answer with a file',
        subject: 'Re: ご請求',
        files: ['佐藤電機_請求書.pdf'],
        compose: 'reply',
        original: ['tanaka@yamada.example'],
      }),
      { at: ['佐藤電機_請求書.pdf'] },
    ],
    [of({ subject: '株式会社佐藤電機 ご請求' }), {}],
    [of({ subject: '佐藤電機(株)ご請求' }), {}],
    [of({ subject: 'ｻﾄﾃﾞﾝ様 お見積り' }), { at: ['ｻﾄﾃﾞﾝ'] }],
    [of({ subject: '日立様向けお見積り' }), {}],
    [of({ subject: 'YMD 見積', to: 'm@satoden.example' }), { says: '山田商事' }],
    [of({ subject: 'ymd_quote', to: 'm@satoden.example' }), {}],
    [of({ files: ['佐藤電機_見積書.xlsx'] }), { at: ['佐藤電機_見積書.xlsx'] }],
    [of({ files: ['20261121佐藤電機見積書.xlsx'] }), {}],
    [of({ files: ['見積書(アクメ様).pdf'] }), { says: 'アクメ' }],
    [
      of({ text: 'お世話になっております。\n佐藤電機様の案件についてご連絡します。' }),
      { level: 'caution', at: ['佐藤電機'] },
    ],
    [
      of({ subject: '佐藤電機様の件', files: ['佐藤電機.pdf'], text: '佐藤電機の件です。' }),
      { at: ['佐藤電機', '佐藤電機', '佐藤電機.pdf'] },
    ],
    [
      of({
        name: 'not the organization itself',
        subject: '佐藤電機様の件',
        policy: { directory, organization: { name: '例示株式会社', domains: ['example.co.jp'] } },
      }),
      {},
    ],
    [
      {
        name: 'the recipient is of another party, whatever his domain',
        subject: 'Yamada 見積',
        policy: {
          directory: [
            { name: '山田商事', domains: ['yamada.example'] },
            { name: 'ヤマダ', aliases: ['Yamada'], domains: ['ymd.example'] },
          ],
        },
      },
      { says: 'ヤマダ' },
    ],
    [
      {
        name: 'a colleague’s domain says nothing',
        subject: 'Example 見積',
        cc: 'takahashi@example.co.jp',
        policy: { directory: [{ name: 'Example', domains: ['ex.example'] }] },
      },
      { says: 'Example' },
    ],
    [
      of({ name: 'one file of two', files: ['佐藤電機_見積書.xlsx', '山田商事_見積書.xlsx'] }),
      { level: 'caution', at: ['佐藤電機_見積書.xlsx'] },
    ],
    [
      of({
        name: 'the subject, beside the right file',
        subject: '佐藤電機様の件',
        files: ['山田商事_見積書.xlsx'],
      }),
      { level: 'caution', at: ['佐藤電機'] },
    ],
    [
      {
        name: 'offers three at most',
        subject: '佐藤電機様の件',
        policy: {
          directory: [
            {
              name: '佐藤電機',
              domains: ['satoden.example'],
              people: ['a', 'b', 'c', 'd'].map((name) => ({ name, address: `${name}@satoden.example` })),
            },
          ],
        },
      },
      { meant: ['a@satoden.example', 'b@satoden.example', 'c@satoden.example'] },
    ],
    [of({ name: 'unknown recipient', subject: '佐藤電機様の件', to: 'someone@unknown.example' }), {}],
    [
      of({
        name: 'a file of another party',
        text: '山田商事 田中様\n\nお送りします。',
        files: ['佐藤電機_見積書.xlsx'],
      }),
      { level: 'caution', at: ['佐藤電機_見積書.xlsx'] },
    ],
  ],
});
