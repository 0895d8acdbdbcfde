import { endingClock, within } from '../../src/outlook/clock';
import { manualClock } from './support/manualClock';

test('an ended clock forgets what was to come and starts nothing new', async () => {
  const clock = manualClock();
  const ending = endingClock(clock);
  const ran: string[] = [];
  ending.after(10, () => ran.push('before the end'));
  ending.after(20, () => ran.push('after the end'));
  const cancel = ending.after(5, () => ran.push('taken back'));
  cancel();
  await clock.advance(10);
  expect(ending.ended).toBe(false);
  ending.end();
  ending.after(1, () => ran.push('begun after the end'));
  await clock.advance(100);
  expect(ran).toEqual(['before the end']);
  expect(ending.ended).toBe(true);
  expect(clock.pending()).toBe(0);
});

describe('within', () => {
  const outcome = async (work: Promise<string>, late: () => string, milliseconds = 10) => {
    const clock = manualClock();
    const result = within(clock, 10, work, late).catch((error: Error) => `failed ${error.message}`);
    await clock.advance(milliseconds);
    expect(clock.pending()).toBe(0);
    return result;
  };
  const hangs = new Promise<string>(() => undefined);

  test.each<[string, Promise<string>, () => string, string]>([
    ['in time', Promise.resolve('done'), () => 'late', 'done'],
    ['fails in time', Promise.reject(new Error('no')), () => 'late', 'failed no'],
    ['late', hangs, () => 'late', 'late'],
    [
      'late, which is a fault',
      hangs,
      () => {
        throw new Error('too late');
      },
      'failed too late',
    ],
  ])('%s', async (_, work, late, expected) => {
    expect(await outcome(work, late)).toBe(expected);
  });
});
