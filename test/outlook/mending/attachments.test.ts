import type { AttachmentPlace, Mend } from '../../../src/inspection/mend';
import { MOST_BASE64 } from '../../../src/inspection/attachmentPlace';
import { itemCalls } from '../../../src/outlook/call';
import { applyMend } from '../../../src/outlook/mending/applyMend';
import type { ComposeItem } from '../../../src/outlook/office';
import { DraftItem, type Attached } from '../support/draftItem';
import { manualClock } from '../support/manualClock';

const apply = (mend: Mend, item: ComposeItem) => applyMend(mend, item, itemCalls(manualClock()));
const attached = (id: string, more: Partial<Attached> = {}): Attached => ({
  id,
  name: '見積書.xlsx',
  size: 3,
  attachmentType: 'file',
  content: 'QUJD',
  ...more,
});
const place = (more: Partial<AttachmentPlace> = {}): AttachmentPlace => ({
  name: '見積書.xlsx',
  size: 3,
  kind: 'file',
  nth: 0,
  of: 1,
  ...more,
});
const file = (name: string) => ({ name, size: 3, content: 'QUJD' });

function draftWith(...files: Attached[]): DraftItem {
  const draft = new DraftItem();
  draft.attached = files;
  return draft;
}
const namesIn = (draft: DraftItem) => draft.attached.map(({ name, content }) => [name, content]);

test('attaches files in their order, and takes them out again', async () => {
  const draft = draftWith();
  const undo = await apply({ kind: 'attach', files: [file('a.txt'), file('b.txt')] }, draft.item);
  expect(namesIn(draft)).toEqual([
    ['a.txt', 'QUJD'],
    ['b.txt', 'QUJD'],
  ]);
  await undo!();
  expect(draft.attached).toEqual([]);
  await expect(apply({ kind: 'detach', file: place() }, draft.item)).rejects.toMatchObject({
    reason: 'changed',
  });
});

test('attaches all or none', async () => {
  const draft = draftWith();
  draft.refuse = (what) => (what === 'attach b.txt' ? 9000 : undefined);
  const files = [file('a.txt'), file('b.txt')];
  await expect(apply({ kind: 'attach', files }, draft.item)).rejects.toMatchObject({ code: 9000 });
  expect(draft.attached).toEqual([]);
});

test('does not even try more than Outlook takes', async () => {
  const draft = draftWith();
  const files = [{ name: 'a.zip', size: 1, content: 'A'.repeat(MOST_BASE64 + 4) }];
  await expect(apply({ kind: 'attach', files }, draft.item)).rejects.toMatchObject({ reason: 'too-large' });
  expect(draft.log).toEqual([]);
});

test('an older client that throws at what newer ones take finds it too large', async () => {
  const { item } = draftWith();
  const older = Object.assign(item, {
    addFileAttachmentFromBase64Async() {
      throw new Error('Sys.ArgumentOutOfRangeException: base64File');
    },
  });
  const files = [{ name: 'a.zip', size: 1, content: 'A'.repeat(27_892_124) }];
  await expect(apply({ kind: 'attach', files }, older)).rejects.toMatchObject({ reason: 'too-large' });
  await expect(apply({ kind: 'attach', files: [file('a.txt')] }, older)).rejects.toMatchObject({
    kind: 'failed',
  });
});

test('takes a file out and puts it back with its content', async () => {
  const draft = draftWith(attached('1'));
  const undo = await apply({ kind: 'detach', file: place() }, draft.item);
  expect(draft.attached).toEqual([]);
  await undo!();
  expect(namesIn(draft)).toEqual([['見積書.xlsx', 'QUJD']]);
});

test('takes out the one that is meant of several alike', async () => {
  const draft = draftWith(attached('1', { content: 'QQ==' }), attached('2', { content: 'Qg==' }));
  await apply({ kind: 'detach', file: place({ nth: 1, of: 2 }) }, draft.item);
  expect(namesIn(draft)).toEqual([['見積書.xlsx', 'QQ==']]);
});

test('an attached item is known whatever size Outlook gives it', async () => {
  const draft = draftWith(attached('1', { attachmentType: 'item', size: 48_123, name: '議事録' }));
  const mend: Mend = {
    kind: 'detach',
    file: place({ kind: 'item', size: 47_900, name: '議事録' }),
    final: true,
  };
  expect(await apply(mend, draft.item)).toBeNull();
  expect(draft.attached).toEqual([]);
});

test.each<[string, Attached, Partial<AttachmentPlace>]>([
  ['a file in the cloud', attached('1', { attachmentType: 'cloud' }), { kind: 'cloud' }],
  ['an item of Outlook', attached('1', { attachmentType: 'item' }), { kind: 'item' }],
  ['a file whose content a policy keeps back', attached('1', { content: '' }), {}],
])('%s is taken out only by a press that knows it is for good', async (_, given, parts) => {
  const draft = draftWith(given);
  const mend: Mend = { kind: 'detach', file: place(parts) };
  await expect(apply(mend, draft.item)).rejects.toMatchObject({ reason: 'no-content' });
  expect(draft.attached).toHaveLength(1);
  expect(await apply({ ...mend, final: true }, draft.item)).toBeNull();
  expect(draft.attached).toEqual([]);
});

test('what is not where it was is left alone', async () => {
  const draft = draftWith(attached('1'), attached('2'));
  await expect(apply({ kind: 'detach', file: place() }, draft.item)).rejects.toMatchObject({
    reason: 'changed',
  });
  expect(draft.attached).toHaveLength(2);
});
