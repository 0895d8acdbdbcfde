import { testCheck } from '../checkTester';

const secret = { keywords: [{ id: 'secret', words: ['社外秘', '/極\\s*秘/'] }] };
const nda = {
  keywords: [
    { id: 'nda', words: ['NDA'], in: ['body'], level: 'caution', message: '契約を確かめてください' },
  ],
};

testCheck('keyword', {
  clean: [
    { text: '資料です。', policy: secret },
    { name: 'no keywords', text: '社外秘' },
    { name: 'within another word', text: 'The agenda is ready.', policy: nda },
    { name: 'not in this place', subject: 'NDA', files: ['NDA.pdf'], policy: nda },
    { name: 'in the quoted thread', text: '承知しました。\n\n> 社外秘です', policy: secret },
    { name: 'a picture within the text', files: [{ name: '社外秘.png', inline: true }], policy: secret },
    {
      name: 'a keyword that is off',
      text: '社外秘',
      policy: { keywords: [{ id: 'a', words: ['社外秘'], level: 'off' }] },
    },
    { name: 'the check is off', text: '社外秘', policy: { ...secret, checks: { keyword: 'off' } } },
  ],
  flagged: [
    [
      { text: 'この資料は社外秘です。', policy: secret },
      { level: 'warning', at: ['社外秘'], says: '「社外秘」が含まれています' },
    ],
    [{ subject: '【社外秘】見積', policy: secret }, { at: ['社外秘'] }],
    [{ files: ['社外秘_見積.xlsx'], policy: secret }, { at: ['社外秘_見積.xlsx'] }],
    [{ name: 'an expression', text: '極 秘', policy: secret }, { at: ['極 秘'] }],
    [
      { name: 'width and case', text: 'ｎｄａ を結びます。', policy: nda },
      { level: 'caution', at: ['ｎｄａ'], says: ['契約を確かめてください', 'ｎｄａ'] },
    ],
    [
      {
        name: 'many hits of one keyword are one finding',
        subject: '社外秘',
        text: '社外秘と極秘。社外秘。',
        files: ['極秘.pdf'],
        policy: secret,
      },
      { at: ['社外秘', '社外秘', '極秘', '社外秘', '極秘.pdf'], says: '「社外秘」「極秘」' },
    ],
    [
      { name: 'in the order in which they stand', text: '極秘社外秘', policy: secret },
      { at: ['極秘', '社外秘'], says: '「極秘」「社外秘」' },
    ],
    [{ name: 'blanks as one', text: '極 \n 秘', policy: secret }, { says: '「極 秘」' }],
    [
      { name: 'a file once', files: ['社外秘_極秘.pdf'], policy: secret },
      { at: ['社外秘_極秘.pdf'], says: '「社外秘」が' },
    ],
    ...['かきくけこ', 'かきくけこさ'].map(
      (words) =>
        [
          {
            name: `${words.length} words of one keyword`,
            text: [...words].join('、'),
            policy: { keywords: [{ id: 'a', words: [...words] }] },
          },
          { says: words.length > 5 ? '「か」「き」「く」「け」「こ…」' : '「か」「き」「く」「け」「こ」' },
        ] as const,
    ),
    [
      {
        name: 'words that overlap',
        text: '社外秘密',
        policy: { keywords: [{ id: 'a', words: ['社外秘', '社外秘密'] }] },
      },
      { at: ['社外秘密'] },
    ],
    [
      {
        name: 'two keywords on one word',
        text: '社外秘',
        policy: {
          keywords: [
            { id: 'a', words: ['社外秘'], level: 'block' },
            { id: 'b', words: ['社外'], level: 'notice' },
          ],
        },
      },
      { level: 'block' },
      { level: 'notice' },
    ],
    [
      {
        name: 'two keywords alike',
        text: '社外秘',
        policy: {
          keywords: [
            { id: 'a', words: ['社外秘'] },
            { id: 'b', words: ['社外秘'] },
          ],
        },
      },
      {},
      {},
    ],
    [
      { name: 'every occurrence in a long text', text: '社外秘 '.repeat(500), policy: secret },
      { at: Array.from({ length: 20 }, () => '社外秘') },
    ],
  ],
});
