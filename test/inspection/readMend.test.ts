import { withoutContents, type Mend, type Mending } from '../../src/inspection/mend';
import { readMend, readMending } from '../../src/inspection/readMend';

const mailbox = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const placed = { field: 'to', mailbox } as const;
const remove: Mend = { kind: 'remove', ...placed };
const replace: Mend = { kind: 'replace', ...placed, by: mailbox };
const edit = { in: 'body', start: 0, text: '〇〇', by: '' } as const;
const file = { name: 'a.txt', size: 3, kind: 'file', nth: 0, of: 1 } as const;
const mends: readonly Mend[] = [
  remove,
  replace,
  { kind: 'add', ...placed },
  { kind: 'move', from: [placed], to: 'bcc' },
  { kind: 'move', from: [placed, placed], to: 'bcc', self: mailbox },
  { kind: 'subject', subject: '', by: '件' },
  { kind: 'text', edits: [edit] },
  { kind: 'attach', files: [{ name: 'a.txt', size: 3, content: '' }] },
  { kind: 'detach', file },
  { kind: 'detach', file, final: true },
];

test.each(mends)('$kind comes through', (mend) => {
  expect(readMend(JSON.parse(JSON.stringify(mend)))).toEqual(mend);
});

test('without the contents of files nothing else is lost', () => {
  const attached = { name: 'a.txt', size: 3, content: 'AAAA' };
  expect(withoutContents({ kind: 'attach', files: [attached] })).toEqual({
    kind: 'attach',
    files: [{ ...attached, content: '' }],
  });
  for (const mend of mends) expect(withoutContents(mend)).toEqual(mend);
});

test.each<[unknown]>([
  [null],
  ['remove'],
  [{}],
  [{ ...remove, kind: 'send' }],
  [{ ...remove, kind: 'toString' }],
  [{ ...remove, field: 'from' }],
  [{ ...remove, mailbox: { address: 1, name: '' } }],
  [{ ...replace, by: undefined }],
  [{ kind: 'move', from: [], to: 'bcc' }],
  [{ kind: 'move', from: [remove, 1], to: 'bcc' }],
  [{ kind: 'move', from: [placed], to: 'bcc', self: 'me' }],
  [{ kind: 'subject', by: '件' }],
  [{ kind: 'text', edits: [{ ...edit, start: -1 }] }],
  [{ kind: 'text', edits: [{ ...edit, in: 'from' }] }],
  [{ kind: 'attach', files: [{ name: 'a.txt', size: 3 }] }],
  [{ kind: 'detach', file: { ...file, kind: 'picture' } }],
  [{ kind: 'detach', file, final: 'yes' }],
])('%j is no mend', (value) => {
  expect(readMend(value)).toBeNull();
});

const mending: Mending = {
  means: { recipients: true, subject: true, body: false, attach: true, detach: true },
  last: { id: 2, mend: remove, undo: false, refusal: { reason: 'refused', detail: '9020' } },
  undoable: [{ id: 1, mend: replace }],
};

test('what is told of mends comes through', () => {
  expect(readMending(JSON.parse(JSON.stringify(mending)))).toEqual(mending);
  expect(readMending({ means: mending.means, undoable: [] })).not.toBeNull();
});

test.each<[unknown]>([
  [undefined],
  [{ ...mending, means: { ...mending.means, body: 'no' } }],
  [{ ...mending, last: { ...mending.last, refusal: { reason: 'mood' } } }],
  [{ ...mending, undoable: [{ id: 1, mend: {} }] }],
  [{ ...mending, undoable: undefined }],
])('%j is not', (value) => {
  expect(readMending(value)).toBeNull();
});
