import { OutlookError } from '../../src/outlook/call';
import { MendLog, type Undo } from '../../src/outlook/mendLog';
import { MendRefused, refusalOf } from '../../src/outlook/mending/refusal';
import type { Mend } from '../../src/inspection/mend';
import { allMeans } from './support/mending';

const remove: Mend = { kind: 'remove', field: 'to', mailbox: { name: '', address: 'a@x.example' } };
const attach: Mend = { kind: 'attach', files: [{ name: 'a.txt', size: 3, content: 'QUJD' }] };

const logOf = (apply: (mend: Mend) => Promise<Undo | null>) => new MendLog({ means: () => allMeans, apply });
const done = () => Promise.resolve();

test('keeps what can be taken back, the latest first, without the contents of files', async () => {
  const log = logOf(() => Promise.resolve(done));
  expect(log.view(null)).toEqual({ means: allMeans, undoable: [] });
  const first = await log.apply(remove);
  const second = await log.apply(attach);
  expect(first).toEqual({ id: 1, mend: remove, undo: false });
  expect(second.mend).toEqual({ kind: 'attach', files: [{ name: 'a.txt', size: 3, content: '' }] });
  expect(log.view(second)).toMatchObject({ last: second, undoable: [{ id: 2 }, { id: 1, mend: remove }] });
});

test('takes back in any order, each once', async () => {
  const undone: string[] = [];
  const log = logOf((mend) => Promise.resolve(() => Promise.resolve(void undone.push(mend.kind))));
  await log.apply(remove);
  await log.apply(attach);
  expect(await log.undo(1)).toEqual({ id: 3, mend: remove, undo: true });
  expect(await log.undo(1)).toBeNull();
  expect(log.view(null).undoable.map(({ id }) => id)).toEqual([2]);
  expect(undone).toEqual(['remove']);
});

test('what is refused is told; an undo that is refused can be tried again', async () => {
  const log = logOf((mend) =>
    mend.kind === 'attach'
      ? Promise.reject(new OutlookError('failed', 9000))
      : Promise.resolve(() => Promise.reject(new MendRefused('changed'))),
  );
  expect(await log.apply(attach)).toMatchObject({ refusal: { reason: 'too-large', detail: '9000' } });
  await log.apply(remove);
  expect(await log.undo(2)).toMatchObject({ undo: true, refusal: { reason: 'changed' } });
  expect(log.view(null).undoable).toHaveLength(1);
});

test('what has no way back is done all the same', async () => {
  const log = logOf(() => Promise.resolve(null));
  expect(await log.apply(remove)).toMatchObject({ undo: false });
  expect(log.view(null).undoable).toEqual([]);
});

test.each<[unknown, object]>([
  [new OutlookError('timeout'), { reason: 'timeout' }],
  [new OutlookError('unavailable', undefined, 'x is undefined'), { reason: 'unavailable' }],
  [new OutlookError('failed', 5010), { reason: 'no-address', detail: '5010' }],
  [new OutlookError('failed', 9012), { reason: 'too-many-recipients', detail: '9012' }],
  [new OutlookError('failed', 9038), { reason: 'not-permitted', detail: '9038' }],
  [new OutlookError('failed', 9020), { reason: 'refused', detail: '9020' }],
  [
    new OutlookError('failed', undefined, 'Sys.Argument'),
    { reason: 'refused', detail: 'failed Sys.Argument' },
  ],
  [new MendRefused('half-done', 'a@x.example'), { reason: 'half-done', detail: 'a@x.example' }],
  [new Error('Loading chunk 7 failed.'), { reason: 'refused', detail: 'Loading chunk 7 failed.' }],
])('%s has its reason', (error, expected) => {
  expect(refusalOf(error, remove)).toEqual(expected);
});

test('an invalid parameter means a contact list only among recipients', () => {
  expect(refusalOf(new OutlookError('failed', 5010), attach)).toEqual({ reason: 'refused', detail: '5010' });
});
