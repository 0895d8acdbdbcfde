import { attachmentAt, canPutBack, MOST_BYTES, placeOf } from '../../src/inspection/attachmentPlace';
import type { MendMeans } from '../../src/inspection/mend';

const file = { name: '見積書.xlsx', size: 3, kind: 'file' } as const;
const item = { name: '見積書.xlsx', size: 3, kind: 'item' } as const;
const other = { ...file, name: '図面.pdf' };
const larger = { ...file, size: 4 };

type Attachment = Parameters<typeof canPutBack>[0];

test.each<[string, Attachment, readonly Attachment[], nth: number, of: number]>([
  ['alone', file, [other, file], 0, 1],
  ['as one of two alike', file, [file, { ...file }], 0, 2],
  ['beside one of another size', larger, [file, larger], 0, 1],
  ['beside an item of its name', file, [item, file], 0, 1],
  ['as an item, whose size is never the same', item, [file, { ...item, size: 9 }, item], 1, 2],
])('an attachment is found again: %s', (_, attachment, attachments, nth, of) => {
  const place = placeOf(attachment, attachments);
  expect(place).toEqual({ ...attachment, nth, of });
  expect(attachmentAt(place, attachments)).toBe(attachment);
});

test.each<[string, readonly Attachment[]]>([
  ['it is gone', [other]],
  ['another one like it joined', [file, { ...file }]],
  ['it was replaced', [larger]],
  ['an item bears its name', [item]],
])('it is not where %s', (_, attachments) => {
  expect(attachmentAt(placeOf(file, [file]), attachments)).toBeNull();
});

const means: MendMeans = { recipients: true, subject: true, body: true, attach: true, detach: true };

test.each<[string, Attachment, MendMeans, boolean]>([
  ['a file', file, means, true],
  ['the largest that Outlook takes', { ...file, size: 26_148_864 }, means, true],
  ['a larger one', { ...file, size: 26_148_865 }, means, false],
  ['an item, whose contents nobody hands out', item, means, false],
  ['a file where nothing can be attached', file, { ...means, attach: false }, false],
])('%s can be put back: %#', (_, attachment, available, expected) => {
  expect(canPutBack(attachment, available)).toBe(expected);
  expect(MOST_BYTES).toBe(26_148_864);
});
