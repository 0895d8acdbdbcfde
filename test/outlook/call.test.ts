import type { OutlookError } from '../../src/outlook/call';
import { call, itemCalls, type AsyncResult, type Callback, type Start } from '../../src/outlook/call';
import { manualClock } from './support/manualClock';

const ok = <T>(value: T): AsyncResult<T> => ({ status: 'succeeded', value });

/** The outcome of one call after `milliseconds`, as text. */
async function outcome(start: Start<string>, milliseconds = 0): Promise<string> {
  const clock = manualClock();
  let said = 'nothing yet';
  call(clock, 1_000, start).then(
    (value) => (said = `value ${String(value)}`),
    (error: OutlookError) => (said = `${error.name} ${error.message}`),
  );
  await clock.advance(milliseconds);
  expect(clock.pending()).toBe(said === 'nothing yet' ? 1 : 0);
  return said;
}

const permission = Object.assign(new Error('elevated permission'), {
  name: 'Sys.ArgumentException',
  code: 7000,
});

test.each<[string, Start<string>, string]>([
  ['an answer', (callback) => callback(ok('x')), 'value x'],
  ['an empty answer', (callback) => callback({ status: 'succeeded' }), 'value undefined'],
  [
    'a refusal',
    (callback) =>
      callback({ status: 'failed', error: { code: 9020, name: 'GenericResponseError', message: 'no' } }),
    'OutlookError failed 9020 GenericResponseError: no',
  ],
  [
    'a refusal without an error',
    (callback) => callback({ status: 'failed', error: null }),
    'OutlookError failed',
  ],
  ['no result at all', (callback) => (callback as unknown as () => void)(), 'OutlookError failed'],
  ['an unknown status', (callback) => callback({ status: '' }), 'OutlookError failed'],
  [
    'a missing method',
    () => (undefined as unknown as { getAsync(): void }).getAsync(),
    "OutlookError unavailable Cannot read properties of undefined (reading 'getAsync')",
  ],
  [
    'an exception',
    () => {
      throw permission;
    },
    'OutlookError failed 7000 elevated permission',
  ],
  [
    'something thrown that is no error',
    () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a host throws is its own affair
      throw 'odd';
    },
    'OutlookError failed odd',
  ],
  [
    'two answers: the first counts',
    (callback) => {
      callback(ok('first'));
      callback(ok('second'));
    },
    'value first',
  ],
])('%s', async (_, start, expected) => {
  expect(await outcome(start)).toBe(expected);
});

test('a host that never answers is given up after the time-out', async () => {
  expect(await outcome(() => undefined, 999)).toBe('nothing yet');
  expect(await outcome(() => undefined, 1_000)).toBe('OutlookError timeout');
});

test('an answer after the time-out changes nothing', async () => {
  const clock = manualClock();
  let late: Callback<string> | undefined;
  const result = call<string>(clock, 1_000, (callback) => (late = callback)).catch(
    (error: OutlookError) => error.kind,
  );
  await clock.advance(1_000);
  late!(ok('late'));
  expect(await result).toBe('timeout');
});

describe('the queue in front of the item', () => {
  test('has at most three calls under way, and starts the next as one ends, however it ends', async () => {
    const clock = manualClock();
    const calls = itemCalls(clock);
    const started: number[] = [];
    const callbacks: Callback<number>[] = [];
    const results = [0, 1, 2, 3, 4, 5].map((number) =>
      calls<number>((callback) => {
        started.push(number);
        callbacks[number] = callback;
      }).catch((error: OutlookError) => error.kind),
    );
    expect(started).toEqual([0, 1, 2]);
    callbacks[1]!(ok(1));
    await clock.settle();
    expect(started).toEqual([0, 1, 2, 3]);
    callbacks[0]!({ status: 'failed' });
    await clock.settle();
    expect(started).toEqual([0, 1, 2, 3, 4]);
    await clock.advance(10_000);
    expect(started).toEqual([0, 1, 2, 3, 4, 5]);
    callbacks[5]!(ok(5));
    expect(await Promise.all(results)).toEqual(['failed', 1, 'timeout', 'timeout', 'timeout', 5]);
  });
});
