import type { Mend } from '../../../src/inspection/mend';
import { itemCalls } from '../../../src/outlook/call';
import { applyMend } from '../../../src/outlook/mending/applyMend';
import { DraftItem, type Entry } from '../support/draftItem';
import { manualClock } from '../support/manualClock';

const entry = (name: string, emailAddress: string): Entry => ({ displayName: name, emailAddress });
const tanaka = entry('田中 一郎', 'tanaka@yamada.example');
const suzuki = entry('鈴木 花子', 'suzuki@minato.example');
const sato = entry('佐藤 健', 'sato@example.co.jp');
const list = entry('営業リスト', '');
const mailbox = { name: '田中 一郎', address: 'TANAKA@yamada.example' };
const by = { name: '', address: 'tanaka@suzuki.example' };
const self = { name: '佐藤 健', address: 'sato@example.co.jp' };

const apply = (mend: Mend, draft: DraftItem) => applyMend(mend, draft.item, itemCalls(manualClock()));
const at = (field: 'to' | 'cc' | 'bcc', { displayName, emailAddress }: Entry) => ({
  field,
  mailbox: { name: displayName!, address: emailAddress! },
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => entry(`${index}`, `p${index}@many.example`));

test('takes out whom it names, whatever the case, and puts him back where he was', async () => {
  const draft = new DraftItem({ cc: [tanaka, sato] });
  const undo = await apply({ kind: 'remove', field: 'cc', mailbox }, draft);
  expect(draft.fields.cc).toEqual([sato]);
  await undo!();
  expect(draft.fields.cc).toEqual([tanaka, sato]);
});

test('puts the other in the same place, and back', async () => {
  const draft = new DraftItem({ cc: [tanaka, sato] });
  const undo = await apply({ kind: 'replace', field: 'cc', mailbox, by }, draft);
  expect(draft.fields.cc).toEqual([entry(by.address, by.address), sato]);
  await undo!();
  expect(draft.fields.cc).toEqual([tanaka, sato]);
});

test('adds beside a contact list, which it could not write back', async () => {
  const draft = new DraftItem({ cc: [list, null] });
  await apply(
    { kind: 'add', field: 'cc', mailbox: { name: '田中 一郎', address: 'tanaka@yamada.example' } },
    draft,
  );
  expect(draft.fields.cc).toEqual([list, null, tanaka]);
  expect(draft.log).toEqual(['cc.add 1']);
});

describe('moving', () => {
  const outside: Mend = { kind: 'move', from: [at('to', tanaka), at('cc', suzuki)], to: 'bcc', self };

  test('first adds, then takes out, so that nobody is ever missing', async () => {
    const draft = new DraftItem({ to: [tanaka, sato], cc: [suzuki], bcc: [] });
    await apply({ ...outside, kind: 'move' }, draft);
    expect(draft.fields).toEqual({ to: [sato], cc: [], bcc: [tanaka, suzuki] });
    expect(draft.log).toEqual(['bcc.add 2', 'to.set 1', 'cc.set 0']);
  });

  test('puts the sender into To where nobody else would stand there, and takes him out again', async () => {
    const draft = new DraftItem({ to: [tanaka], cc: [suzuki, sato] });
    const undo = await apply(outside, draft);
    expect(draft.fields).toEqual({ to: [sato], cc: [sato], bcc: [tanaka, suzuki] });
    await undo!();
    expect(draft.fields).toEqual({ to: [tanaka], cc: [suzuki, sato], bcc: [] });
  });

  test('does not name anyone twice who is there already', async () => {
    const draft = new DraftItem({ to: [tanaka, sato], bcc: [tanaka] });
    await apply({ kind: 'move', from: [at('to', tanaka)], to: 'bcc' }, draft);
    expect(draft.fields).toEqual({ to: [sato], cc: [], bcc: [tanaka] });
  });

  test('takes back only what it did in a field that was edited since', async () => {
    const draft = new DraftItem({ to: [tanaka, sato], bcc: [] });
    const undo = await apply({ kind: 'move', from: [at('to', tanaka)], to: 'bcc' }, draft);
    draft.fields.to = [sato, suzuki];
    await undo!();
    expect(draft.fields).toEqual({ to: [sato, suzuki, tanaka], cc: [], bcc: [] });
  });

  test.each([
    ['the second step', (what: string) => what === 'to.set 1'],
    ['the third step', (what: string) => what === 'cc.set 0'],
  ])('puts everything back where Outlook refuses %s', async (_, isRefused) => {
    const draft = new DraftItem({ to: [tanaka, sato], cc: [suzuki], bcc: [entry('x', 'x@x.example')] });
    const before = structuredClone(draft.fields);
    draft.refuse = (what) => (isRefused(what) ? 5001 : undefined);
    await expect(apply(outside, draft)).rejects.toMatchObject({ code: 5001 });
    expect(draft.fields).toEqual(before);
  });

  test('says who is missing where not even that is taken', async () => {
    const draft = new DraftItem({ to: [...many(150), tanaka], cc: [suzuki] });
    let sets = 0;
    draft.refuse = (what) => (what.startsWith('to.') && sets++ > 0 ? 5001 : undefined);
    const rejection = apply({ kind: 'move', from: [at('to', tanaka)], to: 'cc' }, draft);
    await expect(rejection).rejects.toMatchObject({
      reason: 'half-done',
      detail: many(150)
        .slice(100)
        .map(({ emailAddress }) => emailAddress)
        .join(', '),
    });
  });
});

test('writes more than a hundred in pieces', async () => {
  const draft = new DraftItem({ to: [...many(250), tanaka] });
  const undo = await apply({ kind: 'remove', field: 'to', mailbox }, draft);
  expect(draft.fields.to).toEqual(many(250));
  expect(draft.log).toEqual(['to.set 100', 'to.add 100', 'to.add 50']);
  await undo!();
  expect(draft.fields.to).toEqual([...many(250), tanaka]);
});

test.each<[string, Mend, Partial<DraftItem['fields']>, string]>([
  [
    'a contact list would be lost',
    { kind: 'remove', field: 'to', mailbox },
    { to: [tanaka, list] },
    'no-address',
  ],
  [
    'a blank entry would be lost',
    { kind: 'remove', field: 'to', mailbox },
    { to: [null, tanaka] },
    'no-address',
  ],
  [
    'a move could not be taken back',
    { kind: 'move', from: [at('to', tanaka)], to: 'bcc' },
    { to: [tanaka], bcc: [list] },
    'no-address',
  ],
  [
    'the list may have been cut',
    { kind: 'remove', field: 'to', mailbox },
    { to: [...many(499), tanaka] },
    'too-many-recipients',
  ],
  ['he is not there any more', { kind: 'remove', field: 'to', mailbox }, { to: [sato] }, 'changed'],
  [
    'none of them is there any more',
    { kind: 'move', from: [at('cc', tanaka)], to: 'bcc' },
    { to: [tanaka] },
    'changed',
  ],
  ['he is there already', { kind: 'add', field: 'to', mailbox }, { to: [tanaka] }, 'changed'],
])('where %s, nothing is changed', async (_, mend, fields, reason) => {
  const draft = new DraftItem(fields);
  await expect(apply(mend, draft)).rejects.toMatchObject({ reason });
  expect(draft.log).toEqual([]);
});

test('an undo that has nothing to take back says so', async () => {
  const draft = new DraftItem({ to: [tanaka, sato] });
  const undo = await apply({ kind: 'remove', field: 'to', mailbox }, draft);
  draft.fields.to = [sato, suzuki, tanaka];
  await expect(undo!()).rejects.toMatchObject({ reason: 'changed' });
});
