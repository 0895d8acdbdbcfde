import fc from 'fast-check';
import { fieldOf } from '../../src/admin/fields';
import { cellText, readCell } from '../../src/admin/table/cells';
import { cellOf, columnsOf, type ListField } from '../../src/admin/table/entries';
import { readRows } from '../../src/admin/table/readRows';
import { nameOf, valueName } from '../../src/admin/words';
import type { Shape } from '../../src/policy/readShape';
import { policyShape } from '../../src/policy/shape';
import { leavesOf } from './leaves';
import { isTable, valuesOf } from './policies';

const at = (path: string): Shape =>
  path.split('.').reduce((shape, name) => shape.properties![name]!, policyShape);

function read(path: string, text: string) {
  return readRows(text, fieldOf(at(path)) as ListField, {
    columnNames: (column) => [nameOf([...path.split('.'), 0, column], 'ja')],
    valueName: (value) => valueName(value, 'ja'),
  });
}

test.each([
  ['recipients.trusted', 'a.example\r\nb.example\r\n', ['a.example', 'b.example']],
  [
    'recipients.watched',
    'a.example\t注意\nb.example',
    [{ pattern: 'a.example', message: '注意' }, 'b.example'],
  ],
  [
    'recipients.watched',
    'b.example\na.example\t注意, です',
    ['b.example', { pattern: 'a.example', message: '注意, です' }],
  ],
  ['recipients.watched', '示す文,パターン\n"あ,い",a.example', [{ pattern: 'a.example', message: 'あ,い' }]],
  ['organization.domains', 'a.example,b.example\n\nc.example', ['a.example', 'b.example', 'c.example']],
  [
    'keywords',
    'secret\t"社外秘\n極秘"\t件名;本文\t警告\nx\t/a;b{1,2}/',
    [
      { id: 'secret', words: ['社外秘', '極秘'], in: ['subject', 'body'], level: 'warning' },
      { id: 'x', words: ['/a;b{1,2}/'] },
    ],
  ],
  [
    'autoRecipients',
    'field,addresses,when,for,keywords,attachments,removable\nBCC,a@b.example; c@d.example,常に,,,,はい',
    [{ field: 'bcc', addresses: ['a@b.example', 'c@d.example'], when: 'always', removable: true }],
  ],
])('%s: %j', (path, text, expected) => {
  expect(read(path, text)).toMatchObject({ entries: expected, faults: [] });
});

test.each([
  ['keywords', 'a\tb\tc', { line: 1, kind: 'unknown-value', column: 'in', text: 'c' }],
  ['keywords', 'id,words\nx,y\n,z', { line: 3, kind: 'missing', column: 'id' }],
  ['recipients.watched', 'a,b,c', { line: 1, kind: 'too-many', text: 'c' }],
  ['recipients.watched', 'a,b\n"c,d\ne,f', { line: 2, kind: 'broken' }],
])('%s: %j is told by its line', (path, text, fault) => {
  expect(read(path, text).faults).toEqual([expect.objectContaining(fault)]);
});

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const lists = leavesOf().filter(({ shape }) => isTable(shape));

test.each(lists.map(({ path, shape }) => [nameOf(path, 'en'), shape] as const))(
  'what a table of %s shows is read back from it',
  (_, shape) => {
    const field = fieldOf(shape) as ListField;
    const { columns, details } = columnsOf(field);
    const names = columns.map(({ name }) => name);
    fc.assert(
      fc.property(
        fc.constantFrom('\t', ','),
        fc.array(valuesOf(shape.items!), { minLength: 1 }),
        (by, entries) => {
          const cells = entries.map((entry) => names.map((name) => cellText(cellOf(entry, name, field))));
          const rows = field.kind === 'list' ? cells : [names, ...cells];
          const text = rows.map((row) => row.map(quoted).join(by)).join('\r\n');
          const back = readRows(text, field, { columnNames: () => [], valueName: (value) => value });
          if (details.length > 0) return;
          expect(back.faults).toEqual([]);
          expect(
            back.entries.map((entry) => names.map((name) => cellText(cellOf(entry, name, field)))),
          ).toEqual(cells);
        },
      ),
      { numRuns: 30 },
    );
  },
);

test('nothing that is pasted makes it fail, and no line is lost without a word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '\t', '"', '\n', '\r', ';', '社', ' ') }),
      (text) => {
        const { entries, faults, hasHeading } = read('recipients.watched', text);
        const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
        expect(entries.length + faults.length + (hasHeading ? 1 : 0)).toBeLessThanOrEqual(lines.length);
        if (lines.some((line) => line.replace(/[\s,;"]/g, '') !== ''))
          expect(entries.length + faults.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('numbers keep what is none, so that the policy’s rules tell', () => {
  const shape: Shape = { type: 'integer', minimum: 1 };
  expect(readCell(shape, '１２', (value) => value)).toEqual({ ok: true, value: 12 });
  expect(readCell(shape, '多い', (value) => value)).toEqual({ ok: true, value: '多い' });
});
