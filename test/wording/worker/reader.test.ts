import type { AuthoredText, MessageSlips } from '../../../src/wording/slip';
import type { WorkerAnswer } from '../../../src/wording/worker/protocol';
import { openReader, type WorkerLike } from '../../../src/wording/worker/reader';

const text: AuthoredText = { subject: '', body: 'をを' };
const slips: MessageSlips = { subject: [], body: [{ start: 0, end: 2, kind: 'doubled' }] };
const ownSlips: MessageSlips = { subject: [], body: [] };

/** @param behave what the worker does with a text */
function open(behave: (worker: FakeWorker) => void, canCreate = true) {
  const workers: FakeWorker[] = [];
  const reader = openReader(
    () => {
      if (!canCreate) throw new Error('forbidden');
      workers.push(new FakeWorker(behave));
      return workers.at(-1)!;
    },
    () => Promise.resolve(() => Promise.resolve(ownSlips)),
  );
  return { reader, workers };
}

class FakeWorker implements WorkerLike {
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  ended = false;
  constructor(private readonly behave: (worker: FakeWorker) => void) {}
  postMessage(): void {
    queueMicrotask(() => this.behave(this));
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: WorkerAnswer): void {
    this.onmessage?.({ data });
  }
}

test('a worker reads one text after the other', async () => {
  const { reader, workers } = open((worker) => {
    worker.says('ready');
    worker.says(slips);
  });
  expect([await reader.read(text), await reader.read(text)]).toEqual([slips, slips]);
  expect(workers).toHaveLength(1);
});

test.each([
  ['cannot be created', open(() => undefined, false)],
  ['is forbidden', open((worker) => worker.onerror?.({}))],
])('where a worker %s, the page reads itself', async (_, { reader, workers }) => {
  expect([await reader.read(text), await reader.read(text)]).toEqual([ownSlips, ownSlips]);
  expect(workers.length).toBeLessThanOrEqual(1);
});

test('a text that a worker cannot read, or that ends it, is said to be unread', async () => {
  const { reader } = open((worker) => worker.says('failed'));
  await expect(reader.read(text)).rejects.toThrow();
  const ending = open((worker) => {
    worker.says('ready');
    worker.onerror?.({});
  });
  await expect(ending.reader.read(text)).rejects.toThrow();
  await expect(ending.reader.read(text)).rejects.toThrow();
  expect(ending.workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test('closing ends what is under way; the next text opens a new worker', async () => {
  const { reader, workers } = open(() => undefined);
  const reading = reader.read(text);
  reader.close();
  await expect(reading).rejects.toThrow();
  void reader.read(text).catch(() => undefined);
  expect(workers).toHaveLength(2);
});
