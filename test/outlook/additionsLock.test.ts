import { barringAdditions, exclusively } from '../../src/outlook/additionsLock';

type Request = (name: string, options: LockOptions, run: () => Promise<unknown>) => Promise<unknown>;

/** A browser whose locks do this; undefined for one without. */
function withLocks(request?: Request): void {
  Object.defineProperty(globalThis, 'navigator', {
    value: request ? { locks: { request } } : {},
    configurable: true,
  });
}

afterEach(() => Object.defineProperty(globalThis, 'navigator', { value: undefined, configurable: true }));

describe.each([
  ['adding', exclusively],
  ['sending', barringAdditions],
] as const)('%s', (_, guard) => {
  test.each<[string, Request | undefined]>([
    ['in a browser with locks', (_name, _options, run) => run()],
    ['in one without', undefined],
    ['where this page may have none', () => Promise.reject(new Error('SecurityError'))],
    [
      'where they break',
      () => {
        throw new Error('broken');
      },
    ],
  ])('runs once %s', async (_case, request) => {
    withLocks(request);
    let runs = 0;
    await guard(() => {
      runs++;
      return Promise.resolve();
    });
    expect(runs).toBe(1);
  });

  test('what fails has failed, and is not run again', async () => {
    withLocks((_name, _options, run) => run());
    let runs = 0;
    const failing = guard(() => {
      runs++;
      return Promise.reject(new Error('refused'));
    });
    await expect(failing).rejects.toThrow('refused');
    expect(runs).toBe(1);
  });
});

test('a send does not wait for who is adding, an addition does', async () => {
  const asked: unknown[] = [];
  withLocks((_name, options, run) => {
    asked.push(options.ifAvailable ?? false);
    return run();
  });
  await exclusively(() => Promise.resolve());
  await barringAdditions(() => Promise.resolve());
  expect(asked).toEqual([false, true]);
});
