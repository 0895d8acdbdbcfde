import type { AttachmentContent } from '../../../src/attachments/content';
import type { AttachmentFacts } from '../../../src/attachments/facts';
import { defaultLimits } from '../../../src/attachments/limits';
import { openInspector, type WorkerLike } from '../../../src/attachments/worker/inspector';
import type { WorkerAnswer, WorkerRequest } from '../../../src/attachments/worker/protocol';

const file = (name: string): AttachmentContent => ({ name, size: 1, content: 'YQ==', format: 'base64' });
const factsOf = (name: string): AttachmentFacts => ({ name, type: 'text', size: 1, protection: 'open' });

type Asked = Extract<WorkerRequest, { file: unknown }>;

/** A worker that a test plays. */
class FakeWorker implements WorkerLike {
  static all: FakeWorker[] = [];
  readonly asked: Asked[] = [];
  content = '';
  terminated = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;

  constructor(private readonly behaviour: (worker: FakeWorker, request: Asked) => void) {
    FakeWorker.all.push(this);
  }
  postMessage(request: WorkerRequest): void {
    if ('part' in request) {
      this.content += request.part;
      return;
    }
    this.asked.push(request);
    this.behaviour(this, request);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: WorkerAnswer): void {
    this.onmessage?.({ data });
  }
}

beforeEach(() => {
  FakeWorker.all = [];
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const answers = (worker: FakeWorker, { file: { name } }: Asked) => {
  worker.say('ready');
  worker.say(factsOf(name));
};
const noThread = () => Promise.reject(new Error('not to be asked'));
const inThread = () =>
  Promise.resolve((asked: AttachmentContent) => Promise.resolve(factsOf(`${asked.name}!`)));

test('one worker answers one file after the other', async () => {
  const inspector = openInspector(() => new FakeWorker(answers), noThread);
  const all = await Promise.all(['a', 'b', 'c'].map((name) => inspector.inspect(file(name))));
  expect(all).toEqual(['a', 'b', 'c'].map(factsOf));
  expect(FakeWorker.all).toHaveLength(1);
});

test('a file is handed over only when the one before it is done', async () => {
  const worker = new FakeWorker(() => undefined);
  const inspector = openInspector(() => worker, noThread);
  const first = inspector.inspect(file('a'));
  const second = inspector.inspect(file('b'));
  await jest.advanceTimersByTimeAsync(0);
  expect(worker.asked).toHaveLength(1);
  worker.say(factsOf('a'));
  expect(await first).toEqual(factsOf('a'));
  await jest.advanceTimersByTimeAsync(0);
  worker.say(factsOf('b'));
  expect(await second).toEqual(factsOf('b'));
});

test('large contents are handed over in parts', async () => {
  const content = 'abc'.repeat(1_000_000);
  const worker = new FakeWorker(answers);
  const result = openInspector(() => worker, noThread).inspect({ ...file('large'), content });
  await jest.advanceTimersByTimeAsync(10);
  expect(await result).toEqual(factsOf('large'));
  expect(worker.content).toBe(content);
  expect(JSON.stringify(worker.asked).length).toBeLessThan(1_000);
});

test('a worker that hangs is ended at the time limit; the next file has a new one', async () => {
  const hangs = new FakeWorker((worker) => worker.say('ready'));
  const workers = [hangs, new FakeWorker(answers)];
  const inspector = openInspector(() => workers.shift()!, noThread, {
    ...defaultLimits,
    milliseconds: 1_000,
  });
  const bad = inspector.inspect(file('bad'));
  const good = inspector.inspect(file('good'));
  await jest.advanceTimersByTimeAsync(3_001);
  expect(await bad).toMatchObject({ name: 'bad', couldNotInspect: 'timeout' });
  expect(hangs.terminated).toBe(true);
  expect(await good).toEqual(factsOf('good'));
});

test('a worker that a file ends (out of memory) leaves the other files to a new one', async () => {
  const dies = new FakeWorker((worker) => {
    worker.say('ready');
    worker.onerror?.({ preventDefault: () => undefined });
  });
  const workers = [dies, new FakeWorker(answers)];
  const inspector = openInspector(() => workers.shift()!, noThread);
  expect(await inspector.inspect(file('bad'))).toMatchObject({ couldNotInspect: 'failed' });
  expect(await inspector.inspect(file('good'))).toEqual(factsOf('good'));
});

test.each<[string, () => WorkerLike]>([
  [
    'cannot be made',
    () => {
      throw new Error('SecurityError');
    },
  ],
  ['whose script is not loaded', () => new FakeWorker((worker) => worker.onerror?.({}))],
])('where a worker %s, the page itself looks', async (_, create) => {
  let made = 0;
  const inspector = openInspector(() => {
    made++;
    return create();
  }, inThread);
  expect(await inspector.inspect(file('a'))).toEqual(factsOf('a!'));
  expect(await inspector.inspect(file('b'))).toEqual(factsOf('b!'));
  expect(made).toBe(1);
});

test('closed, it ends what is under way', async () => {
  const worker = new FakeWorker(() => undefined);
  const inspector = openInspector(() => worker, noThread);
  const result = inspector.inspect(file('a'));
  await jest.advanceTimersByTimeAsync(0);
  inspector.close();
  expect(await result).toMatchObject({ couldNotInspect: 'failed' });
  expect(worker.terminated).toBe(true);
});
