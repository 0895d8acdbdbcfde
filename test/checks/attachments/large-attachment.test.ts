import { testCheck } from '../checkTester';

const MB = 1024 * 1024;
const file = (name: string, size: number, more = {}) => ({ name, size, ...more });

testCheck('large-attachment', {
  clean: [
    { text: 'no attachment' },
    { files: [file('a.pdf', 10 * MB - 1)] },
    { name: 'ten million bytes', files: [file('a.pdf', 10_000_000)] },
    { name: 'in the cloud', files: [file('a.pdf', 50 * MB, { kind: 'cloud' })] },
    {
      files: [file('a.pdf', 15 * MB)],
      policy: { checks: { 'large-attachment': ['caution', { megabytes: 20 }] } },
    },
  ],
  flagged: [
    [{ files: [file('a.pdf', 10 * MB)] }, { level: 'caution', says: ['10.0 MB', 'a.pdf'], at: ['a.pdf'] }],
    [
      { files: [file('a.pdf', 4 * MB), file('b.zip', 6.5 * MB)] },
      { says: ['10.5 MB', '2 件', 'b.zip'], at: ['b.zip', 'a.pdf'] },
    ],
    [
      {
        name: 'pictures weigh too',
        files: [file('a.pdf', 9 * MB), file('image001.png', 2 * MB, { inline: true })],
      },
      { says: '11.0 MB' },
    ],
    [
      {
        files: [file('a.pdf', 2 * MB)],
        policy: { checks: { 'large-attachment': ['warning', { megabytes: 1.5 }] } },
      },
      { level: 'warning', says: '2.0 MB' },
    ],
  ],
});
