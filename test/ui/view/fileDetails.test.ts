import type { AttachmentFacts } from '../../../src/attachments/facts';
import {
  disguisedKind,
  fileWords,
  firstWords,
  kindOfType,
  kindWord,
  peopleWords,
  shownSheets,
} from '../../../src/ui/view/fileDetails';

const facts = (more: Partial<AttachmentFacts>): AttachmentFacts => ({
  name: 'a',
  type: 'xlsx',
  size: 1,
  protection: 'open',
  ...more,
});

test.each([
  ['xlsx', 'excel'],
  ['xls', 'excel'],
  ['ods', 'excel'],
  ['docm', 'word'],
  ['rtf', 'word'],
  ['odt', 'word'],
  ['pptx', 'powerpoint'],
  ['odp', 'powerpoint'],
  ['pdf', 'pdf'],
  ['7z', 'archive'],
  ['msg', 'mail'],
  ['heic', 'image'],
  ['csv', 'text'],
  ['program', 'program'],
  ['visio', null],
  ['other', null],
] as const)('%s is %s', (type, kind) => {
  expect(kindOfType(type)).toBe(kind);
});

test.each<[string, AttachmentFacts | undefined, unknown, string | null]>([
  ['見積.xlsx', undefined, ['file.excel'], null],
  ['見積.xlsx', facts({}), ['file.excel'], null],
  ['見積.pdf', facts({}), ['file.excel'], 'excel'],
  ['見積.pdf', facts({ type: 'program' }), ['file.program'], 'program'],
  ['名簿.csv', facts({ type: 'csv' }), ['file.excel'], null],
  ['図面.dwg', facts({ type: 'other' }), ['file.other', { extension: '.dwg' }], null],
  ['README', facts({ type: 'text' }), ['file.unknown'], null],
])('%s', (name, found, word, disguised) => {
  const file = { name, kind: 'file' as const, ...(found && { facts: found }) };
  expect(kindWord(file)).toEqual(word);
  expect(disguisedKind(file)).toBe(disguised);
});

test.each<[Partial<AttachmentFacts>, string[]]>([
  [{}, ['file.open']],
  [{ protection: 'password', couldNotInspect: 'encrypted' }, ['file.password']],
  [{ type: 'zip', protection: 'partly' }, ['file.partly']],
  [{ type: 'pdf', protection: 'permissions-only' }, ['file.permissions-only']],
  [{ type: 'text' }, []],
  [{ type: 'other', protection: 'unknown', couldNotInspect: 'timeout' }, ['file.not-read']],
  [{ couldNotInspect: 'too-large', text: '名簿' }, ['file.open', 'file.read-in-part']],
  [{ type: 'xlsm', macros: true }, ['file.open', 'file.macros']],
  [{ type: 'pgp', protection: 'password', couldNotInspect: 'encrypted' }, ['file.sealed']],
  [{ type: 'empty', size: 0 }, ['file.empty']],
])('%j says %j', (given, words) => {
  expect(fileWords(facts(given)).map(([key]) => key)).toEqual(words);
});

test('people are counted by kind, thousands apart', () => {
  expect(peopleWords(facts({ people: { names: 2_000, telephones: 3 } }))).toEqual([
    ['people.names', { count: '2,000' }],
    ['people.telephones', { count: '3' }],
  ]);
});

test('of very many sheets the hidden ones are shown in any case', () => {
  const sheet = (name: string, state: 'visible' | 'hidden') => ({
    name,
    state,
    rows: 1,
    columns: 1,
    hiddenRows: 0,
    hiddenColumns: 0,
  });
  const sheets = Array.from({ length: 40 }, (_, i) => sheet(`${i}`, i === 39 ? 'hidden' : 'visible'));
  const { shown, more } = shownSheets(facts({ sheets }));
  expect(shown[0]).toMatchObject({ name: '39' });
  expect(shown.length + more).toBe(40);
});

test('the first words stand in one line', () => {
  expect(firstWords('  御見積書\n\t株式会社　山田商事\r\n御中 ')).toBe('御見積書 株式会社 山田商事 御中');
});
