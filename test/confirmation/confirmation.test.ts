import {
  answers,
  changesSince,
  CONFIRMATION_LIFETIME_MS,
  covers,
  readConfirmation,
  type Change,
  type Confirmation,
} from '../../src/confirmation/confirmation';
import { digestOf } from '../../src/confirmation/digest';
import type { OutgoingMessage } from '../../src/message/message';

const tanaka = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const suzuki = { name: '鈴木', address: 'suzuki@example.co.jp' };
const file = { name: '見積.xlsx', size: 10, kind: 'file', inline: false } as const;
const message: OutgoingMessage = {
  from: { name: '佐藤', address: 'sato@example.co.jp' },
  to: [tanaka],
  cc: [suzuki],
  bcc: [],
  subject: '見積',
  body: { text: '田中様' },
  attachments: [file],
  composeType: 'new',
};
const confirmation: Confirmation = {
  version: 1,
  id: 'a',
  digest: digestOf(message),
  policy: 'p',
  ticked: ['subject', 'wording'],
  confirmedAt: 1_000_000,
};

test.each<[string, Partial<OutgoingMessage>, number, boolean]>([
  ['at once', {}, 0, true],
  ['to the last moment', {}, CONFIRMATION_LIFETIME_MS, true],
  ['ten minutes later', {}, 600_000, true],
  ['no longer', {}, CONFIRMATION_LIFETIME_MS + 1, false],
  ['clocks a moment apart', {}, -1_000, true],
  ['from the future', {}, -1_001, false],
  ['another message', { subject: '請求' }, 0, false],
])('covers %s', (_, changes, later, expected) => {
  expect(covers(confirmation, digestOf({ ...message, ...changes }), 1_000_000 + later)).toBe(expected);
});

test.each([
  [['subject'], true],
  [[], true],
  [['subject', 'custom:boss'], false],
])('answers a checklist of %j: %s', (ids, expected) => {
  expect(
    answers(
      confirmation,
      ids.map((id) => ({ id })),
    ),
  ).toBe(expected);
});

test.each<[string, Partial<OutgoingMessage>, Change[]]>([
  ['nothing', {}, []],
  [
    'sender, subject, text',
    { from: suzuki, subject: '', body: { text: '' } },
    [{ part: 'from' }, { part: 'subject' }, { part: 'body' }],
  ],
  [
    'a recipient added',
    { bcc: [{ name: '', address: 'x@y.example' }] },
    [{ part: 'recipient', field: 'bcc', address: 'x@y.example' }],
  ],
  [
    'a recipient moved',
    { cc: [], bcc: [suzuki] },
    [{ part: 'recipient', field: 'bcc', address: suzuki.address }, { part: 'removed-recipient' }],
  ],
  ['a recipient gone', { cc: [] }, [{ part: 'removed-recipient' }]],
  [
    'a recipient twice',
    { to: [tanaka, tanaka] },
    [{ part: 'recipient', field: 'to', address: tanaka.address }],
  ],
  ['a file added', { attachments: [file, { ...file, name: 'x' }] }, [{ part: 'attachment', name: 'x' }]],
  [
    'a file replaced',
    { attachments: [{ ...file, size: 11 }] },
    [{ part: 'attachment', name: file.name }, { part: 'removed-attachment' }],
  ],
  ['a file gone', { attachments: [] }, [{ part: 'removed-attachment' }]],
])('%s changed', (_, changes, expected) => {
  const now = { ...message, ...changes };
  expect(changesSince(confirmation.digest, digestOf(now), now)).toEqual(expected);
});

test('two equal recipients of which one went', () => {
  const before = digestOf({ ...message, to: [tanaka, tanaka] });
  expect(changesSince(before, digestOf(message), message)).toEqual([{ part: 'removed-recipient' }]);
});

test('reads what it was written as, and nothing else', () => {
  expect(readConfirmation(JSON.parse(JSON.stringify(confirmation)))).toEqual(confirmation);
  const { digest } = confirmation;
  for (const wrong of [
    null,
    undefined,
    5,
    'a',
    [],
    {},
    { ...confirmation, version: 2 },
    { ...confirmation, id: 5 },
    { ...confirmation, ticked: 'subject' },
    { ...confirmation, policy: undefined },
    { ...confirmation, ticked: [1] },
    { ...confirmation, ticked: ['subject', 1] },
    { ...confirmation, confirmedAt: '5' },
    { ...confirmation, digest: null },
    { ...confirmation, digest: { ...digest, whole: undefined } },
    { ...confirmation, digest: { ...digest, recipients: [1] } },
  ]) {
    expect(readConfirmation(wrong)).toBeNull();
  }
});
