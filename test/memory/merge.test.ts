import fc from 'fast-check';
import { emptyMemory, learn, minuteOf, type Memory } from '../../src/memory/memory';
import { merge, withHorizon } from '../../src/memory/merge';
import { after, mailTo, memoryOf } from './samples';

const address = fc.constantFrom('a@x.example', 'b@x.example', 'c@y.example', 'd@z.example', 'e@z.example');
const mail = fc.uniqueArray(address, { minLength: 1, maxLength: 4 }).map((to) => mailTo(to));
const mails = fc.array(fc.tuple(mail, fc.integer({ min: 1, max: 200 })), { maxLength: 20 });
const learnt = (
  sent: readonly (readonly [ReturnType<typeof mailTo>, number])[],
  from: Memory = emptyMemory(),
) => sent.reduce((known, [each, minute]) => learn(known, each, after(minute)), from);
const memory = fc
  .tuple(mails, fc.nat(200), fc.option(fc.nat(100), { nil: undefined }))
  .map(([sent, horizon, erased]) =>
    withHorizon(
      learnt(sent, emptyMemory(erased === undefined ? 0 : minuteOf(after(erased)))),
      minuteOf(after(horizon)),
    ),
  );

test('the order does not matter', () => {
  fc.assert(fc.property(memory, memory, (a, b) => expect(merge(a, b)).toEqual(merge(b, a))));
});

test('merging again changes nothing', () => {
  fc.assert(
    fc.property(memory, memory, (a, b) => {
      const once = merge(a, b);
      expect(merge(a, a)).toEqual(a);
      expect(merge(once, a)).toEqual(once);
      expect(merge(b, once)).toEqual(once);
    }),
  );
});

test('three copies may merge in any order', () => {
  const horizons = fc.tuple(mails, mails, mails, fc.nat(200));
  fc.assert(
    fc.property(horizons, ([first, second, third, horizon]) => {
      const [a, b, c] = [first, second, third].map((sent) =>
        withHorizon(learnt(sent), minuteOf(after(horizon))),
      ) as [Memory, Memory, Memory];
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test('copies that count different mails instead of logging them agree on people and log in any order, and count none twice', () => {
  const copy = fc.tuple(mails, fc.nat(200));
  fc.assert(
    fc.property(copy, copy, copy, (...copies) => {
      const [a, b, c] = copies.map(([sent, horizon]) =>
        withHorizon(learnt(sent), minuteOf(after(horizon))),
      ) as [Memory, Memory, Memory];
      const [left, right] = [merge(merge(a, b), c), merge(a, merge(b, c))];
      expect(left.log).toEqual(right.log);
      expect(Array.from(left.people.keys()).sort()).toEqual(Array.from(right.people.keys()).sort());
      const all = learnt(copies.flatMap(([sent]) => sent));
      const truth = withHorizon(all, left.horizon);
      for (const merged of [left, right]) {
        merged.people.forEach(({ older }, key) =>
          expect(older).toBeLessThanOrEqual(truth.people.get(key)!.older),
        );
      }
    }),
  );
});

test('two windows that learnt apart know together what one would know', () => {
  fc.assert(
    fc.property(mails, mails, mails, (before, here, there) => {
      const start = learnt(before);
      expect(merge(learnt(here, start), learnt(there, start))).toEqual(
        learnt([...before, ...here, ...there]),
      );
    }),
  );
});

test('a stale copy takes nothing back', () => {
  const stale = memoryOf([mailTo(['a@x.example']), mailTo(['b@x.example'])]);
  const fresh = withHorizon(
    memoryOf([mailTo(['a@x.example']), mailTo(['b@x.example']), mailTo(['c@y.example'])]),
    minuteOf(after(60)),
  );
  expect(merge(stale, fresh)).toEqual(fresh);
});

test('having everything forgotten reaches the copy of another window, whose later mails stay', () => {
  const copy = learnt([
    [mailTo(['a@x.example']), 10],
    [mailTo(['b@x.example']), 30],
  ]);
  const merged = merge(copy, emptyMemory(minuteOf(after(20))));
  expect(Array.from(merged.people.keys())).toEqual(['b@x.example']);
  expect(merged.log).toHaveLength(1);
});

test('of two names the one written last stands', () => {
  const named = (name: string, minute: number) =>
    learn(emptyMemory(), { ...mailTo([]), to: [{ name, address: 'a@x.example' }] }, after(minute));
  const merged = merge(named('田中 一郎 (営業)', 1), named('田中 一郎', 2));
  expect(merged.people.get('a@x.example')?.name).toBe('田中 一郎');
});
