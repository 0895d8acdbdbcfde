import { testCheck } from '../checkTester';

const section = 'attachments';
const within = { name: '中.docx', type: 'docx', size: 1, protection: 'unknown' } as const;

testCheck('could-not-inspect', {
  clean: [
    { name: 'nobody looked', files: ['見積書.xlsx'] },
    { name: 'everything was read', facts: ['見積書.xlsx', { name: '契約書.pdf', type: 'pdf' }] },
  ],
  flagged: [
    [
      { facts: [{ name: '契約書.pdf', type: 'pdf', protection: 'unknown', couldNotInspect: 'damaged' }] },
      { section, level: 'caution', says: '契約書.pdf', at: ['契約書.pdf'] },
    ],
    [
      {
        name: 'as the sender wanted it',
        facts: [{ name: '資料.zip', type: 'zip', protection: 'password', couldNotInspect: 'encrypted' }],
      },
      { section, level: 'notice', at: ['資料.zip'] },
    ],
    [
      {
        name: 'of a format of which nothing is known',
        facts: [{ name: 'a.xyz', type: 'other', protection: 'unknown', couldNotInspect: 'unknown-type' }],
      },
      { section, level: 'notice', at: ['a.xyz'] },
    ],
    [
      {
        name: 'each attachment once, by its most telling reason',
        facts: [
          {
            name: '資料.zip',
            type: 'zip',
            protection: 'password',
            couldNotInspect: 'encrypted',
            contents: [{ ...within, couldNotInspect: 'damaged' }],
          },
          '見積書.xlsx',
          { name: 'b.pdf', type: 'pdf', protection: 'unknown', couldNotInspect: 'damaged' },
        ],
      },
      { section, level: 'caution', says: '中.docx', at: ['資料.zip'] },
      { section, level: 'caution', at: ['b.pdf'] },
    ],
  ],
});
