import type { SheetFacts } from '../../../src/attachments/facts';
import { testCheck } from '../checkTester';

const sheet = (name: string, given: Partial<SheetFacts> = {}): SheetFacts => ({
  name,
  state: 'visible',
  rows: 20,
  columns: 5,
  hiddenRows: 0,
  hiddenColumns: 0,
  ...given,
});

const hiddenSheet = sheet('名簿', { state: 'hidden', rows: 2000, columns: 6 });
const directory = [
  { name: '山田商事', domains: ['yamada.example'] },
  { name: '鈴木工業', aliases: ['Suzuki Industries'], domains: ['suzuki.example'] },
];

testCheck('hidden-content', {
  clean: [
    { name: 'nobody looked into the files', files: ['名簿.xlsx'] },
    { name: 'nothing hidden', facts: [{ sheets: [sheet('見積')] }] },
    {
      name: 'pictures in a document',
      facts: [
        {
          name: 'a.docx',
          type: 'docx',
          contents: [{ name: 'image1.png', type: 'png', size: 1, protection: 'open' }],
        },
      ],
    },
    {
      name: 'an empty hidden sheet',
      facts: [{ sheets: [sheet('Sheet2', { state: 'hidden', rows: 0, columns: 0 })] }],
    },
    { name: 'inside the organization', to: 'suzuki@example.co.jp', facts: [{ sheets: [hiddenSheet] }] },
    {
      name: 'slides without notes',
      facts: [{ type: 'pptx', slides: { count: 3, hidden: 0, withNotes: 0 } }],
    },
    {
      name: 'files in an archive',
      facts: [{ type: 'zip', contents: [{ name: 'a.xlsx', type: 'xlsx', size: 1, protection: 'open' }] }],
    },
    {
      name: 'the recipient’s own name in the properties',
      facts: [{ properties: { company: '株式会社山田商事' } }],
      policy: { directory },
    },
    {
      name: 'what the policy ignores',
      facts: [{ comments: 3 }],
      policy: { checks: { 'hidden-content': ['warning', { ignore: ['comments'] }] } },
    },
  ],
  flagged: [
    [
      {
        name: 'a workbook in a PDF',
        facts: [
          {
            name: 'a.pdf',
            type: 'pdf',
            contents: [{ name: 'b.xlsx', type: 'xlsx', size: 1, protection: 'open' }],
          },
        ],
      },
      { at: ['a.pdf'] },
    ],
    [
      { facts: [{ name: '見積書.xlsx', sheets: [sheet('見積'), hiddenSheet] }] },
      { says: ['見積書.xlsx', '「名簿」', '2,000 行', '6 列'], at: ['見積書.xlsx'] },
    ],
    [
      { facts: [{ sheets: [sheet('原価', { state: 'veryHidden' })] }] },
      { says: '「再表示」の一覧にも出ない' },
    ],
    [
      { facts: [{ sheets: ['A', 'B', 'C', 'D', 'E'].map((name) => sheet(name, { state: 'hidden' })) }] },
      { says: ['「A」', '「C」', 'ほかに非表示のシート 2 枚'] },
    ],
    [
      { facts: [{ sheets: [sheet('見積', { hiddenRows: 12, hiddenColumns: 2 })] }] },
      { says: ['非表示の行 12', '非表示の列 2'] },
    ],
    [
      { facts: [{ type: 'docx', comments: 3, trackedChanges: 7, hiddenText: 1 }] },
      { says: ['コメント 3', '変更履歴 7', '隠し文字 1'] },
    ],
    [
      { facts: [{ type: 'pptx', slides: { count: 9, hidden: 1, withNotes: 4 } }] },
      { says: ['非表示のスライド 1', 'ノート 4'] },
    ],
    [{ facts: [{ pivotRecords: 900 }] }, { says: '元データ 900 行' }],
    [
      {
        facts: [
          { type: 'pptx', contents: [{ name: 'Book.xlsx', type: 'xlsx', size: 1, protection: 'open' }] },
        ],
      },
      { says: '埋め込まれたファイル 1' },
    ],
    [
      { facts: [{ properties: { company: 'Suzuki Industries' } }], policy: { directory } },
      { says: '「鈴木工業」' },
    ],
    [
      {
        name: 'in an archive in an attached mail',
        facts: [
          {
            name: '転送.eml',
            type: 'eml',
            contents: [
              {
                name: '資料.zip',
                type: 'zip',
                size: 1,
                protection: 'open',
                contents: [
                  { name: 'a.xlsx', type: 'xlsx', size: 1, protection: 'open', sheets: [hiddenSheet] },
                ],
              },
            ],
          },
        ],
      },
      { says: '転送.eml › 資料.zip › a.xlsx', at: ['転送.eml'] },
    ],
    [
      {
        name: 'a hidden sheet that was not read',
        facts: [{ couldNotInspect: 'timeout', sheets: [sheet('名簿', { state: 'hidden', rows: 0 })] }],
      },
      { says: '「名簿」' },
    ],
  ],
});
