import fc from 'fast-check';
import { decodeMemory, encode, encodeMemory, storedSize } from '../../src/memory/encoding';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { readMemory, writeMemory } from '../../src/memory/read';
import { withHorizon } from '../../src/memory/merge';
import { after, mailTo, memoryOf } from './samples';

/** Anything an address or a name may hold, separators and quotes of every kind included. */
const word = fc.string({
  unit: fc.constantFrom(...'ab.-_"\\%,;!<>&\' =0\u2028\u0007é田𠮷'),
  minLength: 1,
  maxLength: 12,
});
const recipient = fc.record({
  name: fc.oneof(word, fc.string({ unit: 'binary' }), fc.constant('')),
  address: fc
    .tuple(
      fc.constantFrom('tanaka', 'i.tanaka', 'a%b', '"a b"', '"x,;!"', "o'neil"),
      fc.constantFrom('yamada.example', 'b.co.jp'),
    )
    .map(([local, domain]) => `${local}@${domain}`),
});
const people = fc.array(recipient, { maxLength: 4 });
const mail = fc.record({
  to: people,
  cc: people,
  bcc: people,
  composeType: fc.constantFrom('new', 'reply', 'replyAll', 'forward'),
});
const memory = fc
  .tuple(fc.array(fc.tuple(mail, fc.nat(100_000)), { maxLength: 30 }), fc.nat(100_000))
  .map(([mails, horizon]): Memory => {
    const learnt = mails.reduce((known, [sent, minute]) => learn(known, sent, after(minute)), emptyMemory());
    return withHorizon(learnt, Math.floor(after(horizon).getTime() / 60_000));
  });

test('what was written is read again', () => {
  fc.assert(
    fc.property(memory, (known) => {
      const read = decodeMemory(encodeMemory(known));
      expect(read.log).toEqual(known.log);
      expect({ ...read, people: new Map(Array.from(read.people).sort()) }).toEqual({
        ...known,
        people: new Map(Array.from(known.people).sort()),
      });
    }),
  );
});

test('writing again what was read changes nothing', () => {
  fc.assert(
    fc.property(memory, (known) => {
      const text = encodeMemory(known);
      expect(encodeMemory(decodeMemory(text))).toBe(text);
    }),
  );
});

test('the size is that of the JSON', () => {
  fc.assert(
    fc.property(memory, fc.string({ unit: 'grapheme' }), (known, text) => {
      const stored = encodeMemory(known);
      expect(JSON.stringify(stored)).toBe(`"${stored}"`);
      expect(storedSize(text)).toBeGreaterThanOrEqual(Buffer.byteLength(text));
      expect(storedSize(stored)).toBe(Buffer.byteLength(stored));
    }),
  );
});

test.each([
  ['a', 1],
  ['\u001f', 6],
  [' ', 1],
  ['"', 2],
  ['\\', 2],
  ['\u007f', 1],
  ['\u0080', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\ud7ff', 3],
  ['𠮷', 4],
  ['\ue000', 3],
])('%j takes %d bytes', (text, bytes) => {
  expect(storedSize(text)).toBe(bytes);
});

test('who is met most often has the shortest numbers, then who comes first by address', () => {
  const order = (...mails: string[][]) =>
    encode(memoryOf(mails.map((to) => mailTo(to))))
      .people.split(';')
      .slice(1)
      .map((person) => person.split(',')[0]);
  expect(order(['c@x.example', 'b@x.example'], ['a@x.example', 'c@x.example'])).toEqual(['c', 'a', 'b']);
  expect(order(['a@x.example'], ['d@x.example'], ['d@x.example'], ['b@x.example'])).toEqual(['d', 'a', 'b']);
});

test('what goes without saying takes no room', () => {
  const plain = encode(memoryOf([mailTo(['a@x.example', 'b@x.example'])]));
  const copied = encode(memoryOf([mailTo(['a@x.example'], ['b@x.example'])]));
  expect(copied.log.length).toBe(plain.log.length + 1);
  const never = plain.people.split(';')[1]!.split(',')[1]!;
  expect(never).toHaveLength(2);
});

describe('a text that cannot be used is set aside', () => {
  const text = encodeMemory(memoryOf([mailTo(['a@b.example', 'c@d.example']), mailTo(['a@b.example'])]));
  test.each([
    ['cut short', text.slice(0, -12), 'damaged'],
    ['cut at the start', text.slice(3), 'damaged'],
    ['one character changed', text.replace('b.example', 'x.example'), 'damaged'],
    ['something else', '{"version":1}', 'damaged'],
    ['a version to come', text.replace(/^1/, '2'), 'version'],
    ['a version long to come', text.replace(/^1/, '12'), 'version'],
    ['no version at its start', text.replace(/^1/, 'x1'), 'damaged'],
    ['a version with more behind it', text.replace(/^1/, '1x'), 'damaged'],
    ['nothing but a version', '1', 'damaged'],
    ['no log', text.split('!').slice(0, 2).join('!'), 'damaged'],
  ])('%s', (_, stored, problem) => {
    expect(readMemory(stored)).toEqual({ memory: emptyMemory(), problem });
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (stored) => {
        expect(() => writeMemory(readMemory(stored).memory)).not.toThrow();
      }),
    );
  });
});

test.each([null, undefined, ''])('no text (%p) is an empty memory, and no problem', (stored) => {
  expect(readMemory(stored)).toEqual({ memory: emptyMemory() });
});
