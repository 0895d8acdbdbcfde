import type { ChecklistContent } from '../../../src/inspection/checklistContent';
import type { Mend, Mending } from '../../../src/inspection/mend';
import type { SessionState } from '../../../src/ui/session';
import { unmended } from '../../outlook/support/mending';
import {
  at,
  contentOf,
  file,
  typicalMessage,
  typicalPolicy,
  type ContentInput,
  type Found,
} from '../content';

/** Every state that the page can be in, by name. */
export const stories: Readonly<Record<string, (language: ChecklistContent['language']) => SessionState>> = {
  typical: (language) => ready({ language }),
  'all-ticked': (language) =>
    ready({ language, ticked: contentOf().inspection.checklist.map(({ id }) => id) }),
  warnings: (language) => ready({ ...warned, language }),
  block: (language) => ready({ ...blocked, language }),
  changed: (language) => ready({ ...changed, language }, { notice: 'changed', closesAt: 0 }),
  cautions: (language) => ready({ ...cautions, language }),
  'internal-only': (language) => ready({ ...internalOnly, language }),
  nothing: (language) => ready({ ...internalOnly, language, found: [] }, { action: 'confirm' }),
  'tick-all': (language) => ready({ language, policy: { ...typicalPolicy, checklist: { tickEach: 'all' } } }),
  'tick-none': (language) =>
    ready({ language, policy: { ...typicalPolicy, checklist: { tickEach: 'none' } } }),
  light: (language) => ready({ language, policy: withChecklist({ light: true }) }),
  folded: (language) => ready({ language, policy: withChecklist({ foldMinutes: 10 }), justTicked: true }),
  familiar: (language) => ready({ ...familiar, language }),
  needless: (language) => ready({ ...needless, language }, { mending: unmended }),
  retype: (language) =>
    ready({ ...warned, language, policy: { ...typicalPolicy, attention: { retypeDomain: true } } }),
  'in-view': (language) =>
    ready({
      ...manyRecipients,
      language,
      found: [],
      policy: { ...typicalPolicy, attention: { inView: true } },
    }),
  'press-send-after': (language) => ready({ language }, { action: 'confirm' }),
  'many-recipients': (language) => ready({ ...manyRecipients, language }),
  deceptive: (language) => ready({ ...deceptive, language }),
  empty: (language) => ready({ ...empty, language }),
  'long-text': (language) => ready({ ...longText, language }),
  files: (language) => ready({ ...files, language }),
  looking: (language) => ready({ ...looking, language }),
  'looking-ticked': (language) =>
    ready({ ...looking, language, ticked: contentOf(looking).inspection.checklist.map(({ id }) => id) }),
  reading: (language) => ready({ language, reading: { awaited: false } }),
  slips: (language) => ready({ ...slips, language }),
  channel: (language) => ready({ ...internalOnly, language, found: [], more: { channels } }),
  added: (language) => ready({ language, more: { ...added, hold: { minutes: 5, inDrafts: true } } }),
  'held-on-server': (language) => ready({ language, more: { hold: { minutes: 5, inDrafts: false } } }),
  /** To be pressed. */
  counting: (language) =>
    ready({
      language,
      more: { countdown: { seconds: 10, skippable: true }, hold: { minutes: 5, inDrafts: true } },
      ticked: contentOf().inspection.checklist.map(({ id }) => id),
    }),
  mends: (language) => ready({ ...toMend, language }),
  mended: (language) => ready({ ...toMend, language }, { mending: mended }),
  'mend-refused': (language) => ready({ ...toMend, language }, { mending: refused }),
  'mend-for-good': (language) => ready({ ...cautions, language }, { mending: forGood }),
  'mend-by-hand': (language) => ready({ ...toMend, language }, { mending: byHand }),
  sending: () => ({ status: 'sending' }),
  loading: () => ({ status: 'loading' }),
  sent: () => ({ status: 'sent' }),
  'press-send': () => ({ status: 'press-send' }),
  failed: () => ({
    status: 'failed',
    failure: 'not-stored',
    detail: '5001 InternalError: session data quota',
  }),
};

const channels = [
  { name: 'Teams', url: 'https://teams.microsoft.com/l/chat/0/0?users=takahashi%40example.co.jp' },
  { name: 'LINE WORKS', url: 'https://line.worksmobile.com/message/send?version=26' },
];

const withChecklist = (checklist: object) => ({ ...typicalPolicy, checklist });
const added = {
  additions: {
    recipients: [
      { field: 'cc', address: 'boss@example.co.jp', removable: true },
      { field: 'bcc', address: 'mail-archive@records.example.co.jp', removable: false },
    ],
    start: '',
    end: '本メールには機密情報が含まれることがあります。宛先に心当たりのない場合は、ご一報のうえ破棄してください。',
  },
} as const;

type Ready = Extract<SessionState, { status: 'ready' }>;

const ready = (input: ContentInput, more: Partial<Ready> = {}): SessionState => ({
  status: 'ready',
  content: contentOf(input),
  action: 'send',
  mending: unmended,
  ...more,
});

const body = [
  '株式会社山田商事',
  '営業部 田中様',
  '',
  'いつもお世話になっております。例示株式会社の佐藤です。',
  '〇〇の件につきまして、お見積書を添付いたします。',
  '11月25日(金)までにご返信ください。金額は 1,2000 円 (税別) です。',
  '',
  'なお本件は社外秘につき、お取り扱いにご注意ください。',
].join('\n');

const subject = '【要確認】お見積書送付の件 (社外秘)';

const warnings: Found[] = [
  {
    check: 'similar-recipient',
    level: 'warning',
    section: 'recipients',
    message: '名前の似た別の宛先があります。お間違いではありませんか',
    targets: [{ kind: 'recipient', field: 'to', address: 'tanaka.jiro@yamano.example' }],
    suggestions: [{ name: '田中 一郎', address: 'tanaka.ichiro@yamano.example' }],
  },
  {
    check: 'mistyped-domain',
    level: 'warning',
    section: 'recipients',
    message: 'ドメインの打ち間違いかもしれません: suzuki@yamda.example',
    targets: [{ kind: 'recipient', field: 'cc', address: 'suzuki@yamda.example' }],
    suggestions: [{ name: '鈴木 花子', address: 'suzuki@yamada.example' }],
  },
  {
    check: 'placeholder',
    level: 'warning',
    section: 'wording',
    message: '書きかけの箇所が残っています',
    targets: [at('subject', subject, '【要確認】'), at('body', body, '〇〇')],
  },
  {
    check: 'missing-attachment',
    level: 'warning',
    section: 'attachments',
    message: '添付すると書いてありますが、添付がありません',
    targets: [at('body', body, 'お見積書を添付いたします')],
  },
  {
    check: 'keyword',
    level: 'caution',
    section: 'wording',
    message: '社外秘という語句があります',
    targets: [at('subject', subject, '社外秘'), at('body', body, '社外秘')],
  },
  {
    check: 'amount-mismatch',
    level: 'caution',
    section: 'wording',
    message: '金額の区切りがおかしい箇所があります',
    targets: [at('body', body, '1,2000 円')],
  },
  {
    check: 'wording',
    level: 'notice',
    section: 'wording',
    message: '二重の敬語かもしれません',
    targets: [at('body', body, 'ご返信ください')],
  },
];

const warned: ContentInput = {
  message: {
    to: [
      { name: '田中 次郎', address: 'tanaka.jiro@yamano.example' },
      { name: '山田商事 購買部', address: 'kobai@yamada.example', type: 'distributionList' },
    ],
    cc: [
      { name: '鈴木 花子', address: 'suzuki@yamda.example' },
      { name: '高橋 直樹', address: 'takahashi@example.co.jp' },
      { name: '伊藤 さくら', address: 'ito@example.co.jp' },
    ],
    bcc: [{ name: '', address: 'archive@partner.example' }],
    subject,
    body: { text: body },
    attachments: [],
  },
  policy: {
    ...typicalPolicy,
    checklist: {
      custom: [
        {
          id: 'boss',
          label: { ja: '社外メールは上長の確認を得た', en: 'My manager has approved this external mail' },
        },
      ],
    },
  },
  found: warnings,
};

const blocked: ContentInput = {
  found: [
    {
      check: 'blocked-recipient',
      level: 'block',
      section: 'recipients',
      message: '送信が禁止されている宛先です: 競合他社のため、法務部を通してください',
      targets: [{ kind: 'recipient', field: 'to', address: 'suzuki@yamada.example' }],
    },
    {
      check: 'blocked-attachment',
      level: 'block',
      section: 'attachments',
      message: '添付が禁止されている種類のファイルです: setup.exe',
      targets: [{ kind: 'attachment', name: 'setup.exe' }],
    },
    {
      check: 'large-attachment',
      level: 'caution',
      section: 'attachments',
      message: '添付の合計が 10 MB を超えています',
      targets: [],
    },
  ],
  message: { attachments: [...typicalMessage.attachments, file('setup.exe', 12_400_000)] },
};

const changed: ContentInput = {
  message: { to: [...typicalMessage.to, { name: '加藤 誠', address: 'kato@kawakami.example' }] },
  changes: [
    { part: 'from' },
    { part: 'subject' },
    { part: 'body' },
    { part: 'recipient', field: 'to', address: 'kato@kawakami.example' },
    { part: 'attachment', name: 'お見積書_山田商事様.xlsx' },
    { part: 'removed-recipient' },
  ],
  ticked: ['recipient:to:tanaka@yamada.example', 'recipient:to:suzuki@yamada.example'],
};

const cautions: ContentInput = {
  message: {
    to: [...typicalMessage.to, { name: '小川', address: 'ogawa.private@freemail.example' }],
    attachments: [
      file('お見積書_山田商事様.xlsx', 18_233),
      file('図面一式.zip', 11_873_220),
      file('打ち合わせの議事録', 48_000, { kind: 'item' }),
      file('共有資料.pptx', 0, { kind: 'cloud' }),
      file('image001.png', 4_000, { inline: true }),
    ],
  },
  found: [
    {
      check: 'free-mail-recipient',
      level: 'caution',
      section: 'recipients',
      message: '個人向けのフリーメールです',
      targets: [{ kind: 'recipient', field: 'to', address: 'ogawa.private@freemail.example' }],
    },
    {
      check: 'many-recipients',
      level: 'caution',
      section: 'recipients',
      message: '宛先と CC に多くの人がいます。BCC を検討してください',
    },
    {
      check: 'missing-recipient',
      level: 'notice',
      section: 'recipients',
      message: 'いつも一緒の伊藤 さくらさんが宛先にいません',
    },
    {
      check: 'large-attachment',
      level: 'caution',
      section: 'attachments',
      message: '添付の合計が 10 MB を超えています',
      targets: [{ kind: 'attachment', name: '図面一式.zip' }],
    },
  ],
};

const familiar: ContentInput = {
  message: { to: [...typicalMessage.to, { name: '加藤 誠', address: 'kato@kawakami.example' }] },
  familiar: typicalMessage.to.map(({ address }) => address),
};

/** Each may be marked as needless, and one is. */
const needless: ContentInput = {
  ...cautions,
  found: [
    ...(cautions.found ?? []).map((found) => ({ ...found, reason: found.check })),
    {
      check: 'reply-all',
      level: 'notice',
      section: 'recipients',
      message: '全員への返信です: 社外の 3 名にも届きます',
      reason: 'reply-all',
      needless: true,
    },
  ],
};

const internalOnly: ContentInput = {
  message: {
    to: [{ name: '高橋 直樹', address: 'takahashi@example.co.jp' }],
    cc: ['ito', 'abe', 'mori', 'hayashi'].map((name) => ({ name, address: `${name}@example.co.jp` })),
    subject: '',
    attachments: [],
  },
  found: [
    {
      check: 'empty-subject',
      level: 'caution',
      section: 'subject',
      message: '件名がありません',
      targets: [],
    },
  ],
};

const manyRecipients: ContentInput = {
  message: {
    to: Array.from({ length: 500 }, (_, i) => ({
      name: `受信者 ${i + 1}`,
      address: `member${i + 1}@company${i % 25}.example`,
    })),
    cc: Array.from({ length: 40 }, (_, i) => ({ name: `同僚 ${i}`, address: `staff${i}@example.co.jp` })),
  },
  found: [
    {
      check: 'many-external-domains',
      level: 'warning',
      section: 'recipients',
      message: '25 社の宛先が互いに見えています。BCC にしてください',
      targets: Array.from({ length: 500 }, (_, i) => ({
        kind: 'recipient',
        field: 'to',
        address: `member${i + 1}@company${i % 25}.example`,
      })),
    },
  ],
};

const deceptive: ContentInput = {
  message: {
    from: { name: '佐藤 健', address: 'sato@example.co.jp' },
    to: [
      { name: '田中 一郎 \u202egro.live@akanat\u202c', address: 'tanaka@yam\u200bada.example' },
      { name: 'tanaka@yamada.example', address: 'x92@free-mail.example' },
      { name: '', address: 'only-an-address@xn--n8j6ds53lwwkrqhv28a.example' },
      {
        name: '一般社団法人東京都千代田区霞が関情報通信技術普及推進協議会連合会事務局広報担当窓口',
        address:
          'very.long.local.part.that.goes.on.and.on.and.never.seems.to.end@extremely-long-subdomain.of-a-company.with-many-labels.example',
      },
      { name: '営業部 連絡先グループ', address: '' },
      { name: '田中 一郎', address: 'tanaka@yamada.example' },
      { name: 'Tanaka (別名)', address: 'tanaka@yamada.example' },
    ],
    subject: 'Re: ご請求書\u202efdp.exe の件 '.repeat(4),
    attachments: [
      file('請求書\u202efdp.exe', 1_024),
      file('見積書.pdf                                        .exe', 900),
      file(`${'とても長い名前の資料'.repeat(12)}_v2_最終_確定.docx`, 1_233_445),
    ],
  },
};

const empty: ContentInput = {
  message: { subject: '', body: { text: '\n \n' }, attachments: [] },
  found: [
    {
      check: 'empty-subject',
      level: 'caution',
      section: 'subject',
      message: '件名がありません',
      targets: [],
    },
  ],
};

const paragraph = 'これは長い本文の一段落です。'.repeat(7) + '社外秘の語句が混ざっています。\n';
const longBody = paragraph.repeat(1_800);

/** 200,000 characters with something found in every hundredth paragraph. */
const longText: ContentInput = {
  message: { body: { text: longBody } },
  found: [
    {
      check: 'keyword',
      level: 'caution',
      section: 'wording',
      message: '社外秘という語句があります',
      targets: Array.from({ length: 18 }, (_, i) => {
        const start = longBody.indexOf('社外秘', i * 100 * paragraph.length);
        return { kind: 'body', text: '社外秘', start, end: start + 3 } as const;
      }),
    },
  ],
};

const workbook = 'お見積書_山田商事様.xlsx';
const contract = '業務委託契約書(案).docx';
const archive = '図面一式.zip';

const meibo = Array.from({ length: 20 }, (_, i) =>
  [`氏名${i + 1}`, `090-0000-${String(1000 + i)}`, `user${i + 1}@example.com`].join('\t'),
).join('\n');

/** A workbook with a hidden list of people, a contract without a password, an archive of which a part has one. */
const files: ContentInput = {
  message: {
    attachments: [
      file(workbook, 214_233),
      file(contract, 48_210),
      file(archive, 8_412_000),
      file('請求書.pdf', 51_200),
      file('添付画像.heic', 2_400_000),
    ],
  },
  facts: [
    {
      type: 'xlsx',
      sheets: [
        { name: '見積', state: 'visible', rows: 32, columns: 6, hiddenRows: 0, hiddenColumns: 0 },
        { name: '単価表', state: 'visible', rows: 118, columns: 4, hiddenRows: 0, hiddenColumns: 0 },
        { name: '顧客名簿', state: 'hidden', rows: 2_001, columns: 5, hiddenRows: 0, hiddenColumns: 0 },
      ],
      people: { names: 2_000, telephones: 2_000, mailAddresses: 1_998 },
      text: `御見積書\n株式会社山田商事 御中\n件名\t例示システムの保守\n合計\t1,280,000\n氏名\t電話番号\tメール\n${meibo}`,
    },
    {
      type: 'docx',
      text: '業務委託契約書\n株式会社山田商事(以下「甲」という。)と例示株式会社(以下「乙」という。)は、つぎのとおり契約を締結する。',
    },
    {
      type: 'zip',
      protection: 'partly',
      contents: [
        {
          name: '図面/1階平面図.pdf',
          type: 'pdf',
          size: 2_100_000,
          protection: 'password',
          couldNotInspect: 'encrypted',
        },
        {
          name: '図面/2階平面図.pdf',
          type: 'pdf',
          size: 2_200_000,
          protection: 'open',
          text: '2階平面図 縮尺 1/100',
        },
      ],
      contentsInAll: 14,
    },
    { type: 'xlsx', protection: 'password', protectionMethod: 'ooxml-agile', couldNotInspect: 'encrypted' },
    { type: 'heic', couldNotInspect: 'timeout', protection: 'unknown' },
  ],
  found: [
    {
      check: 'personal-data',
      level: 'warning',
      section: 'attachments',
      message: `「${workbook}」に個人情報が含まれています: 氏名 2000 件、メールアドレス 1998 件、電話番号 2000 件`,
      targets: [{ kind: 'attachment', name: workbook }],
    },
    {
      check: 'hidden-content',
      level: 'warning',
      section: 'attachments',
      message: `「${workbook}」に、開いただけでは見えない内容があります: 非表示のシート「顧客名簿」（2001 行 × 5 列）`,
      targets: [{ kind: 'attachment', name: workbook }],
    },
    {
      check: 'unprotected-attachment',
      level: 'caution',
      section: 'attachments',
      message: `パスワードなしで開けるファイルです: ${contract}`,
      targets: [{ kind: 'attachment', name: contract }],
    },
    {
      check: 'could-not-inspect',
      level: 'caution',
      section: 'attachments',
      message: '「添付画像.heic」の中身をすべては確認できませんでした: 時間がかかりすぎました',
      targets: [{ kind: 'attachment', name: '添付画像.heic' }],
    },
  ],
};

/** Some files are looked into still. */
const looking: ContentInput = {
  message: files.message!,
  facts: files
    .facts!.slice(1, 2)
    .flatMap((facts) => [{}, facts])
    .slice(0, 2),
  looking: { done: 2, total: 5 },
};

const slippedText = [
  '株式会社山田商事',
  '営業部 田中様',
  '',
  'いつも大変お世話なっております。例示株式会社の佐藤です。',
  '先日のミーテイングでご依頼いただいたお見積書をを添付いたします。',
  'ご確認のほど、よろしくお願いたします。',
].join('\n');

/** Likely typing slips, shown beside what they were found in. */
const slips: ContentInput = {
  message: { body: { text: slippedText } },
  found: [
    ['いつも大変お世話なっております', 'いつも大変お世話になっております'],
    ['ミーテイング', 'ミーティング'],
    ['よろしくお願いたします', 'よろしくお願いいたします'],
  ].map(([words = '', meant = '']) => ({
    check: 'wording',
    level: 'notice',
    section: 'wording',
    message: `「${words}」は「${meant}」の打ち間違いかもしれません`,
    targets: [at('body', slippedText, words)],
  })),
};

const draftSubject = 'RE: ';
const draft = [
  '株式会社山田商事',
  '営業部 田中様',
  '',
  'いつもお世話になっております。例示株式会社の佐藤です。',
  '〇〇の件につきまして、お見積書を添付いたします。',
  '11月25日(金)までに【日時】のご都合をお知らせください。',
].join('\n');

/** Something to mend of every kind. */
const toMend: ContentInput = {
  message: {
    to: [
      { name: '田中 一郎', address: 'tanaka@yamada.example' },
      { name: '小林 直子', address: 'kobayashi@minato-print.example' },
      {
        name: '一般社団法人東京都千代田区霞が関情報通信技術普及推進協議会連合会事務局広報担当窓口',
        address: 'very.long.local.part.that.goes.on@extremely-long-subdomain.of-a-company.example',
      },
    ],
    cc: [
      { name: '加藤 誠', address: 'kato@kawakami.example' },
      { name: '高橋 直樹', address: 'takahashi@example.co.jp' },
    ],
    subject: draftSubject,
    body: { text: draft },
    attachments: [
      file('図面一式_最終版_確定_v2_お客様確認用(社外秘)_20261125.zip', 11_873_220),
      file('議事録', 48_000, { kind: 'item' }),
    ],
  },
  found: [
    {
      check: 'many-external-domains',
      level: 'warning',
      section: 'recipients',
      message: '社外 4 組織のアドレスが、To・Cc で互いに見えます。互いに知らせない相手は Bcc にしてください',
    },
    {
      check: 'similar-recipient',
      level: 'warning',
      section: 'recipients',
      message: '同じ姓の 小林 直美 <n.kobayashi@yamada.example> と取り違えていませんか: 小林 直子',
      targets: [{ kind: 'recipient', field: 'to', address: 'kobayashi@minato-print.example' }],
      suggestions: [{ name: '小林 直美', address: 'n.kobayashi@yamada.example' }],
    },
    {
      check: 'placeholder',
      level: 'warning',
      section: 'wording',
      message: '「〇〇」「【日時】」が書きかけのまま残っています',
      targets: [at('body', draft, '〇〇'), at('body', draft, '【日時】')],
    },
    {
      check: 'weekday-mismatch',
      level: 'warning',
      section: 'wording',
      message: '11月25日は水曜日です: 11月25日(金)',
      targets: [at('body', draft, '11月25日(金)')],
      replacement: '11月25日(水)',
    },
    {
      check: 'missing-attachment',
      level: 'warning',
      section: 'attachments',
      message: '「お見積書を添付いたします」とありますが、添付ファイルがありません',
      targets: [at('body', draft, 'お見積書を添付いたします')],
    },
    {
      check: 'watched-attachment',
      level: 'warning',
      section: 'attachments',
      message: 'ファイル名に「社外秘」とあります。',
      targets: [{ kind: 'attachment', name: '図面一式_最終版_確定_v2_お客様確認用(社外秘)_20261125.zip' }],
    },
    {
      check: 'empty-subject',
      level: 'caution',
      section: 'subject',
      message: '件名が「RE:」だけです',
      targets: [],
    },
    {
      check: 'free-mail-recipient',
      level: 'caution',
      section: 'recipients',
      message: '個人向けフリーメールの宛先です: 加藤 誠',
      targets: [{ kind: 'recipient', field: 'cc', address: 'kato@kawakami.example' }],
    },
  ],
};

const moved: Mend = {
  kind: 'move',
  from: [
    { field: 'to', mailbox: { name: '田中 一郎', address: 'tanaka@yamada.example' } },
    { field: 'to', mailbox: { name: '小林 直子', address: 'kobayashi@minato-print.example' } },
  ],
  to: 'bcc',
  self: { name: '佐藤 健', address: 'sato@example.co.jp' },
};
const corrected: Mend = {
  kind: 'text',
  edits: [{ in: 'body', start: 0, text: '11/25(金)', by: '11/25(水)' }],
};
const subjectWritten: Mend = { kind: 'subject', subject: '', by: 'お見積りの件' };
const detached: Mend = {
  kind: 'detach',
  file: { name: '議事録', size: 48_000, kind: 'item', nth: 0, of: 1 },
};

const mended: Mending = {
  ...unmended,
  last: { id: 3, mend: moved, undo: false },
  undoable: [
    { id: 3, mend: moved },
    { id: 2, mend: corrected },
    { id: 1, mend: subjectWritten },
  ],
};
const refused: Mending = {
  ...unmended,
  last: { id: 2, mend: corrected, undo: false, refusal: { reason: 'pictures' } },
  undoable: [{ id: 1, mend: subjectWritten }],
};
const forGood: Mending = {
  ...unmended,
  last: { id: 1, mend: detached, undo: false, refusal: { reason: 'no-content' } },
};
const byHand: Mending = {
  means: { recipients: false, subject: false, body: false, attach: false, detach: false },
  undoable: [],
};
