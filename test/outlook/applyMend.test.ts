import type { Mend } from '../../src/inspection/mend';
import { applyMend } from '../../src/outlook/applyMend';
import { itemCalls, type Callback } from '../../src/outlook/call';
import type { ComposeItem } from '../../src/outlook/office';
import { manualClock } from './support/manualClock';

interface Entry {
  readonly displayName?: string;
  readonly emailAddress?: string;
}

/** A field of an item that takes what is written to it, or refuses. */
class Field {
  constructor(
    public entries: (Entry | null)[],
    private readonly refuses = false,
  ) {}
  getAsync(callback: Callback<(Entry | null)[]>): void {
    callback({ status: 'succeeded', value: this.entries });
  }
  setAsync(entries: Entry[], callback: Callback<void>): void {
    if (this.refuses) return callback({ status: 'failed', error: { code: 5010 } });
    this.entries = entries;
    callback({ status: 'succeeded' });
  }
  addAsync(entries: Entry[], callback: Callback<void>): void {
    this.setAsync([...this.entries, ...entries] as Entry[], callback);
  }
}

const tanaka = { displayName: '田中 一郎', emailAddress: 'tanaka@yamada.example' };
const sato = { displayName: '佐藤 健', emailAddress: 'sato@example.co.jp' };
const apply = (mend: Mend, cc: Field) =>
  applyMend(mend, { cc } as unknown as ComposeItem, itemCalls(manualClock()));

const mailbox = { name: '田中 一郎', address: 'TANAKA@yamada.example' };
const by = { name: '', address: 'tanaka@suzuki.example' };

test('takes out whom it names, whatever the case, and leaves the others as they are', async () => {
  const field = new Field([sato, tanaka]);
  await apply({ kind: 'remove', field: 'cc', mailbox }, field);
  expect(field.entries).toEqual([sato]);
});

test('puts the other in the same place', async () => {
  const field = new Field([tanaka, sato]);
  await apply({ kind: 'replace', field: 'cc', mailbox, by }, field);
  expect(field.entries).toEqual([{ displayName: by.address, emailAddress: by.address }, sato]);
});

test('adds without reading', async () => {
  const field = new Field([null, sato]);
  await apply(
    { kind: 'add', field: 'cc', mailbox: { name: '田中 一郎', address: 'tanaka@yamada.example' } },
    field,
  );
  expect(field.entries).toEqual([null, sato, tanaka]);
});

test.each<[string, Field]>([
  ['Outlook refuses', new Field([tanaka], true)],
  ['a contact list without an address stands there too', new Field([tanaka, { displayName: 'リスト' }])],
  ['an entry is blank', new Field([null, tanaka])],
  ['there are more than Outlook takes back', new Field(Array.from({ length: 101 }, () => tanaka))],
])('where %s, it rejects and loses nobody', async (_, field) => {
  const before = field.entries;
  await expect(apply({ kind: 'remove', field: 'cc', mailbox }, field)).rejects.toMatchObject({
    kind: 'failed',
  });
  expect(field.entries).toBe(before);
});
