import { encode, storedSize } from '../../src/memory/encoding';
import { fit, MEMORY_BYTES } from '../../src/memory/fit';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { readMemory, writeMemory } from '../../src/memory/read';
import { after, mailTo, memoryOf } from './samples';

const person = (index: number) => ({
  name: `長い名前の部署の担当者 ${index}(営業本部第二営業部東日本担当)`,
  address: `a.long.local.part.of.person.${index}@department${index % 700}.company${index % 900}.example.co.jp`,
});

/** 5,000 correspondents with long names; each tenth mail goes to one of ten regular ones. */
let crowd: Memory;
beforeAll(() => {
  let memory = emptyMemory();
  for (let index = 0; index < 5000; index++) {
    const to = index % 10 === 0 ? [person(index % 100), person(index)] : [person(index)];
    memory = learn(memory, { ...mailTo([]), to }, after(index * 30));
    if (index % 500 === 499) memory = fit(memory);
  }
  crowd = memory;
});

test('5,000 correspondents with long names fit, and what is written is what is kept', () => {
  const text = writeMemory(crowd);
  expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThanOrEqual(MEMORY_BYTES);
  const { memory, problem } = readMemory(text);
  expect(problem).toBeUndefined();
  expect(writeMemory(memory)).toBe(text);
  expect(memory.forgotten).toBeGreaterThan(4000);
});

test('those written to often or lately stay', () => {
  const memory = fit(crowd);
  for (const regular of [0, 10, 50, 90]) expect(memory.people.has(person(regular).address)).toBe(true);
  for (const recent of [4999, 4990, 4950]) expect(memory.people.has(person(recent).address)).toBe(true);
  expect(memory.people.has(person(1).address)).toBe(false);
});

test('a log too long for the room turns into counts, and nobody is forgotten', () => {
  const mails = Array.from({ length: 8000 }, (_, index) => mailTo([`person${index % 40}@yamada.example`]));
  const full = memoryOf(mails.slice(0, 6000));
  const memory = fit(
    mails.slice(6000).reduce((known, mail, index) => learn(known, mail, after((6001 + index) * 60)), full),
  );
  expect(storedSize(writeMemory(memory))).toBeLessThanOrEqual(MEMORY_BYTES);
  expect(memory.people.size).toBe(40);
  expect(memory.olderMails + memory.log.length).toBe(8000);
  expect(memory.log.length).toBeGreaterThan(2000);
  const older = Array.from(memory.people.values()).reduce((sum, each) => sum + each.older, 0);
  expect(older).toBe(memory.olderMails);
});

test('one mail to more people than fit does not stop the next from being learnt', () => {
  const everyone = Array.from({ length: 3000 }, (_, index) => person(index).address);
  const memory = fit(learn(emptyMemory(), mailTo(everyone), after(1)));
  expect(storedSize(writeMemory(memory))).toBeLessThanOrEqual(MEMORY_BYTES);
  expect(learn(memory, mailTo(['new@yamada.example']), after(2)).people.has('new@yamada.example')).toBe(true);
});

/** What it takes, with 64 bytes for version, counters and checksum. */
const sizeOf = (memory: Memory): number => {
  const { people, log } = encode(memory);
  return storedSize(people) + storedSize(log) + 64;
};

test('what fits is left as it is; else a sixteenth of the log leaves at once', () => {
  const memory = memoryOf(Array.from({ length: 40 }, () => mailTo(['a@b.example'])));
  expect(fit(memory)).toBe(memory);
  expect(fit(memory, sizeOf(memory))).toBe(memory);
  expect(fit(memory, sizeOf(memory) - 1)).toMatchObject({ olderMails: 2, forgotten: 0 });
});

test('people give way to the log where they take more than their share', () => {
  const memory = memoryOf(Array.from({ length: 200 }, (_, index) => mailTo([person(index).address])));
  const fitted = fit(memory, sizeOf(memory) - 1);
  expect(fitted).toMatchObject({ forgotten: 6, olderMails: 0 });
  expect(fitted.log).toHaveLength(194);
});

describe('who is forgotten first, as the room gets smaller', () => {
  /** Mails to people, by the days they went on; in as little room as each time fits one fewer. */
  function leaving(days: Readonly<Record<string, readonly number[]>>): string[] {
    const mails = Object.entries(days).flatMap(([name, each]) => each.map((day) => [day, name] as const));
    let memory = mails
      .sort(([a], [b]) => a - b)
      .reduce(
        (known, [day, name]) => learn(known, mailTo([`${name}@b.example`]), after(1 + day * 24 * 60)),
        emptyMemory(),
      );
    const gone: string[] = [];
    for (let bytes = sizeOf(memory); memory.people.size > 0; bytes--) {
      const next = fit(memory, bytes);
      gone.push(...Array.from(memory.people.keys()).filter((key) => !next.people.has(key)));
      memory = next;
    }
    return gone.map((address) => address.replace('@b.example', ''));
  }

  test.each([
    ['the one written to less often', { a: [0, 1, 2], b: [0, 2], c: [0, 1, 2, 2] }, ['b', 'a', 'c']],
    ['the one written to longer ago', { a: [50], b: [10], c: [90] }, ['b', 'a', 'c']],
    ['three mails of eight months ago before one of today', { a: [0, 0, 0], b: [240] }, ['a', 'b']],
    ['five mails of eight months ago after one of today', { a: [0, 1, 2, 3, 4], b: [244] }, ['b', 'a']],
    ['who is worth the same by the address', { c: [7], a: [7], b: [7] }, ['a', 'b', 'c']],
  ])('%s', (_, days, expected) => {
    expect(leaving(days)).toEqual(expected);
  });
});
