import fc from 'fast-check';
import { forgetAll, forgetPerson } from '../../src/memory/forget';
import { emptyMemory, learn, minuteOf, type Memory } from '../../src/memory/memory';
import { merge, withHorizon } from '../../src/memory/merge';
import { readMemory, writeMemory } from '../../src/memory/read';
import { after, mailTo, memoryOf } from './samples';

const ann = 'ann@x.example';
const bob = 'bob@x.example';
const people = (memory: Memory) => Array.from(memory.people.keys()).sort();
const at = (minutes: number) => minuteOf(after(minutes));

test('forgets one person and the mails that went to nobody else', () => {
  const memory = memoryOf([mailTo([ann]), mailTo([bob], [ann]), mailTo([bob])]);
  const left = forgetPerson(memory, ann, at(500));
  expect(people(left)).toEqual([bob]);
  expect(left.log.map(({ recipients, to }) => [recipients, to])).toEqual([
    [[bob], 1],
    [[bob], 1],
  ]);
  expect(left.forgotten).toBe(0);
});

test('keeps what is remembered of the others, also through storage', () => {
  const memory = withHorizon(memoryOf([mailTo([ann, bob]), mailTo([bob]), mailTo([bob])]), at(60));
  const left = forgetPerson(memory, ann, at(500));
  expect(left.people.get(bob)).toEqual(memory.people.get(bob));
  expect(readMemory(writeMemory(left)).memory).toEqual(left);
});

describe('with copies that did not hear of it', () => {
  const before = memoryOf([mailTo([ann]), mailTo([bob, ann]), mailTo([bob])]);

  test('a forgotten person stays forgotten, and what a copy learnt later is added', () => {
    const stale = learn(before, mailTo([bob]), after(600));
    const merged = merge(stale, forgetPerson(before, ann, at(500)));
    expect(people(merged)).toEqual([bob]);
    expect(merged.log).toHaveLength(3);
  });

  test('someone written to again is remembered anew', () => {
    const stale = learn(before, mailTo([ann]), after(600));
    const merged = merge(stale, forgetPerson(before, ann, at(500)));
    expect(merged.log.filter(({ recipients }) => recipients.includes(ann))).toHaveLength(1);
    expect(merged.people.get(ann)).toMatchObject({ older: 0 });
  });

  test('a copy whose log is shorter does not bring back what it counted', () => {
    const stale = withHorizon(before, at(150));
    expect(people(merge(stale, forgetPerson(before, ann, at(500))))).toEqual([bob]);
  });

  test('two forgotten within one minute both stay forgotten', () => {
    const one = forgetPerson(before, ann, at(500));
    const both = forgetPerson(one, bob, at(500));
    expect(people(merge(one, both))).toEqual([]);
  });

  test('everything forgotten within the minute of someone is forgotten', () => {
    const one = forgetPerson(before, ann, at(500));
    expect(people(merge(one, forgetAll(one, at(500))))).toEqual([]);
  });
});

const address = fc.constantFrom(ann, bob, 'c@y.example', 'd@z.example');
const mails = fc.array(
  fc.tuple(
    fc.uniqueArray(address, { minLength: 1, maxLength: 3 }).map((to) => mailTo(to)),
    fc.integer({ min: 1, max: 200 }),
  ),
  { maxLength: 15 },
);
const learnt = (sent: readonly (readonly [ReturnType<typeof mailTo>, number])[], from = emptyMemory()) =>
  sent.reduce((known, [each, minute]) => learn(known, each, after(minute)), from);

test('whatever the copies know and however they are merged, nobody comes back', () => {
  fc.assert(
    fc.property(mails, mails, fc.nat(250), fc.nat(250), address, (here, there, horizon, other, gone) => {
      const mine = withHorizon(learnt(here), at(horizon));
      const stale = withHorizon(learnt(there, mine), at(Math.max(horizon, other)));
      const fresh = forgetPerson(mine, gone, at(300));
      const merged = merge(stale, fresh);
      expect(people(merged)).not.toContain(gone);
      expect(merged).toEqual(merge(fresh, stale));
      expect(merge(merged, stale)).toEqual(merged);
      expect(merge(merged, fresh)).toEqual(merged);
      expect(readMemory(writeMemory(merged)).memory).toEqual(merged);
    }),
  );
});
