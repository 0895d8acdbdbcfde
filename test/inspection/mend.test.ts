import type { Target } from '../../src/checks/check';
import type { Finding } from '../../src/inspection/finding';
import type { InspectedRecipient } from '../../src/inspection/inspect';
import { mendsOf, readMend, undoOf, type Mend } from '../../src/inspection/mend';

const recipient = (address: string, name = ''): InspectedRecipient => ({
  field: 'to',
  name,
  address,
  internal: false,
  company: '',
  companyName: '',
  risk: 0,
});
const to = (address: string): Target => ({ kind: 'recipient', field: 'to', address });
const finding = (parts: Partial<Finding>): Finding => ({
  id: 'f',
  check: 'similar-recipient',
  level: 'warning',
  section: 'recipients',
  message: '',
  targets: [],
  suggestions: [],
  ...parts,
});
const right = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const wrong = { name: '田中 花子', address: 'tanaka@suzuki.example' };
const present = [recipient(wrong.address, wrong.name), recipient('sato@example.co.jp')];

const replace: Mend = { kind: 'replace', field: 'to', mailbox: wrong, by: right };
const remove: Mend = { kind: 'remove', field: 'to', mailbox: wrong };

test.each<[string, Partial<Finding>, readonly Mend[]]>([
  ['one is meant instead', { targets: [to(wrong.address)], suggestions: [right] }, [replace, remove]],
  ['nobody is known to be meant', { targets: [to(wrong.address)] }, [remove]],
  [
    'the one who may be meant receives it already',
    { targets: [to(wrong.address)], suggestions: [{ name: '', address: 'SATO@example.co.jp' }] },
    [remove],
  ],
  [
    'somebody is missing',
    { check: 'missing-recipient', suggestions: [right] },
    [{ kind: 'add', field: 'to', mailbox: right }],
  ],
  [
    'two are easily confused',
    { targets: [to(wrong.address), to('sato@example.co.jp')], suggestions: [right] },
    [remove, { kind: 'remove', field: 'to', mailbox: { name: '', address: 'sato@example.co.jp' } }],
  ],
  ['many are meant', { targets: ['a', 'b', 'c'].map((each) => to(`${each}@x.example`)) }, []],
  ['somebody is merely outside', { check: 'external-recipient', targets: [to(wrong.address)] }, []],
  ['the entry has no address', { targets: [to('')] }, []],
  [
    'it is about the text',
    { check: 'placeholder', targets: [{ kind: 'body', text: '〇〇', start: 0, end: 2 }] },
    [],
  ],
])('what is offered where %s', (_, parts, expected) => {
  expect(mendsOf(finding(parts), present)).toEqual(expected);
});

test.each<[Mend]>([[replace], [remove], [{ kind: 'add', field: 'cc', mailbox: right }]])(
  'taking %j back twice is doing it',
  (mend) => {
    expect(undoOf(undoOf(mend))).toEqual(mend);
    expect(undoOf(mend)).not.toEqual(mend);
    expect(readMend(JSON.parse(JSON.stringify(mend)))).toEqual(mend);
  },
);

test.each([
  null,
  'remove',
  {},
  { ...remove, kind: 'send' },
  { ...remove, field: 'from' },
  { ...remove, mailbox: { address: 1, name: '' } },
  { ...replace, by: undefined },
])('%j is no mend', (value) => {
  expect(readMend(value)).toBeNull();
});
