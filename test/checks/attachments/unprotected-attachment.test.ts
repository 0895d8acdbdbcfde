import { testCheck } from '../checkTester';

const entry = { name: '中.docx', type: 'docx', size: 1, protection: 'open' } as const;

testCheck('unprotected-attachment', {
  clean: [
    { name: 'nobody looked into the files', files: ['見積書.xlsx'] },
    { name: 'a workbook with a password', facts: [{ name: '見積書.xlsx', protection: 'password' }] },
    { name: 'a picture', facts: [{ name: '写真.jpg', type: 'jpeg' }] },
    { name: 'text', facts: [{ name: 'メモ.txt', type: 'text' }] },
    {
      name: 'a damaged file',
      facts: [{ name: 'a.pdf', type: 'pdf', protection: 'unknown', couldNotInspect: 'damaged' }],
    },
    { name: 'inside the organization', to: 'suzuki@example.co.jp', facts: ['見積書.xlsx'] },
    {
      name: 'an archive of protected files',
      facts: [{ name: '資料.zip', type: 'zip', contents: [{ ...entry, protection: 'password' }] }],
    },
    {
      name: 'a type that the policy leaves out',
      facts: [{ name: 'a.pdf', type: 'pdf' }],
      policy: { checks: { 'unprotected-attachment': ['caution', { types: ['office'] }] } },
    },
  ],
  flagged: [
    [{ facts: ['見積書.xlsx'] }, { says: ['パスワードなし', '見積書.xlsx'], at: ['見積書.xlsx'] }],
    [{ facts: [{ name: '契約書.pdf', type: 'pdf' }] }, { at: ['契約書.pdf'] }],
    [{ facts: [{ name: '契約書.pdf', type: 'pdf', protection: 'permissions-only' }] }, { says: '制限だけ' }],
    [{ facts: [{ name: '資料.zip', type: 'zip', contents: [entry] }] }, { at: ['資料.zip'] }],
    [
      {
        name: 'an archive in part protected',
        facts: [
          {
            name: '資料.zip',
            type: 'zip',
            protection: 'partly',
            contents: [entry, { ...entry, protection: 'password' }],
          },
        ],
      },
      { says: '一部' },
    ],
    [
      { name: 'a workbook in part protected', facts: [{ protection: 'partly' }] },
      { says: 'パスワードなしで開けるファイル' },
    ],
    [
      { name: 'an open archive', facts: [{ name: '資料.zip', type: 'zip', contents: [entry] }] },
      { says: 'パスワードなしで開けるファイル' },
    ],
    [{ facts: ['a.xlsx', { name: 'b.docx', type: 'docx' }] }, { at: ['a.xlsx'] }, { at: ['b.docx'] }],
  ],
});
