import fc from 'fast-check';
import { emptyMemory, learn, minuteOf, type Memory } from '../../src/memory/memory';
import { withoutPeople } from '../../src/memory/forget';
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
      const sent = new Map(
        copies.flatMap(([all]) => all.map((each) => [JSON.stringify(each), each] as const)),
      );
      const counted = Array.from(sent.values()).filter(
        ([, minute]) => minuteOf(after(minute)) <= left.horizon,
      );
      for (const merged of [left, right]) {
        merged.people.forEach(({ older }, key) => {
          const truth = counted.filter(([{ to }]) => to.some(({ address }) => address === key));
          expect(older).toBeLessThanOrEqual(truth.length);
        });
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

describe('by example', () => {
  const A = 'a@x.example';
  const at = (minute: number) => minuteOf(after(minute));
  /** One mail to A at each of these minutes, under a name. */
  const sentAt = (name: string, ...minutes: number[]) =>
    minutes.reduce(
      (known, minute) => learn(known, { ...mailTo([]), to: [{ name, address: A }] }, after(minute)),
      emptyMemory(),
    );
  const bothWays = (a: Memory, b: Memory) => {
    expect(merge(b, a)).toEqual(merge(a, b));
    return merge(a, b);
  };

  test.each<[string, Memory, Memory, string]>([
    ['the later one', sentAt('田中', 1), sentAt('鈴木', 2), '鈴木'],
    ['the later one of what is counted', withHorizon(sentAt('田中', 3), at(3)), sentAt('鈴木', 2), '田中'],
    ['the only one, though earlier', sentAt('田中', 1), sentAt('', 2), '田中'],
    ['the same one of two in one minute', sentAt('田中', 1), sentAt('鈴木', 1), '田中'],
    ['none where there is none', sentAt('', 1), sentAt('', 2), ''],
  ])('of two names it is %s', (_, a, b, name) => {
    expect(bothWays(a, b).people.get(A)?.name).toBe(name);
  });

  test('mails up to a horizon are counted, later ones logged', () => {
    const known = sentAt('田中', 60, 120, 180);
    const older = withHorizon(known, at(120));
    expect(older).toMatchObject({ horizon: at(120), olderMails: 2, log: [{ minute: at(180) }] });
    expect(older.people.get(A)).toEqual({ name: '田中', older: 2, olderLast: at(120) });
    expect(withHorizon(known, at(59))).toEqual({ ...known, horizon: at(59) });
    expect(withHorizon(older, at(100))).toEqual(older);
    expect(withHorizon(older, at(150))).toEqual({ ...older, horizon: at(150) });
    expect(withHorizon(older, at(500))).toMatchObject({ horizon: at(500), olderMails: 3, log: [] });
  });

  test('of counts the greater stands', () => {
    const three = { ...withHorizon(sentAt('', 60, 120, 180), at(200)), forgotten: 2 };
    const one = { ...withHorizon(sentAt('', 60), at(200)), forgotten: 5 };
    const merged = bothWays(three, one);
    expect(merged).toMatchObject({ olderMails: 3, forgotten: 5, horizon: at(200) });
    expect(merged.people.get(A)).toMatchObject({ older: 3, olderLast: at(180) });
  });

  test('of what was forgotten everywhere only what came later is left', () => {
    const known = { ...withHorizon(sentAt('田中', 30, 60, 120), at(40)), forgotten: 3 };
    for (const [erased, horizon] of [
      [60, 60],
      [20, 40],
    ] as const) {
      const merged = bothWays(emptyMemory(at(erased)), known);
      expect(merged).toMatchObject({ erased: at(erased), horizon: at(horizon), olderMails: 0, forgotten: 0 });
      expect(merged.log.map(({ minute }) => minute)).toEqual(erased === 60 ? [at(120)] : [at(60), at(120)]);
      expect(merged.people.get(A)).toEqual({ name: '田中', older: 0, olderLast: 0 });
    }
  });

  test('of a mail of which a copy forgot a recipient the fuller list is kept', () => {
    const whole = learn(emptyMemory(), mailTo(['c@y.example', A], ['b@x.example']), after(5));
    const without = (key: string) => withoutPeople(whole, new Set([key]));
    expect(bothWays(whole, without('b@x.example')).log).toEqual(whole.log);
    expect(bothWays(without('b@x.example'), without('c@y.example')).log).toEqual(without('c@y.example').log);
  });
});
