import { testCheck } from '../checkTester';

const blocked = (...patterns: unknown[]) => ({ attachments: { blocked: patterns } });
const watched = (...patterns: unknown[]) => ({ attachments: { watched: patterns } });

testCheck('blocked-attachment', {
  clean: [
    { files: ['見積書.xlsx'], policy: blocked('*.exe') },
    { files: ['setup.exe'] },
    { files: ['setup.exe.txt'], policy: blocked('*.exe') },
    { files: ['ok.exe'], policy: blocked('*.exe', '-ok.exe') },
    {
      name: 'a picture within the text',
      files: [{ name: 'image001.png', inline: true }],
      policy: blocked('*.png'),
    },
  ],
  flagged: [
    [
      { files: ['setup.exe'], policy: blocked('*.exe') },
      { level: 'block', at: ['setup.exe'], says: ['setup.exe', '*.exe'] },
    ],
    [
      { files: ['SETUP.EXE', 'a.txt', 'b.exe'], policy: blocked('*.exe') },
      { at: ['SETUP.EXE'] },
      { at: ['b.exe'] },
    ],
    [
      { name: 'an entry without words', files: ['a.exe'], policy: blocked({ pattern: '*.exe' }) },
      { says: ['a.exe', '*.exe'] },
    ],
    [{ name: 'what Windows runs all the same', files: ['setup.exe. '], policy: blocked('*.exe') }],
    [
      {
        name: 'not a picture, though inline',
        files: [{ name: 'setup.exe', inline: true }],
        policy: blocked('*.exe'),
      },
    ],
    [{ name: 'shared in the cloud', files: [{ name: 'a.exe', kind: 'cloud' }], policy: blocked('*.exe') }],
    [
      { files: ['a.exe'], policy: blocked({ pattern: '*.exe', message: 'プログラムは送れません' }) },
      { says: ['プログラムは送れません', 'a.exe'] },
    ],
    [
      { files: ['a.exe'], policy: { ...blocked('*.exe'), checks: { 'blocked-attachment': 'warning' } } },
      { level: 'warning' },
    ],
  ],
});

testCheck('watched-attachment', {
  clean: [
    { files: ['見積書.xlsx'], policy: watched('*社外秘*') },
    { files: ['社外秘.pdf'], policy: { attachments: {} } },
  ],
  flagged: [
    [
      { files: ['【社外秘】見積.xlsx'], policy: watched('*社外秘*') },
      { level: 'warning', at: ['【社外秘】見積.xlsx'] },
    ],
    [
      { files: ['社外秘.pdf'], policy: watched({ pattern: '*社外秘*', message: '社外秘の資料です' }) },
      { says: ['社外秘の資料です', '社外秘.pdf'] },
    ],
  ],
});
