import fc from 'fast-check';
import { decodeMemory, encodeMemory, storedSize } from '../../src/memory/encoding';
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

describe('a text that cannot be used is set aside', () => {
  const text = encodeMemory(memoryOf([mailTo(['a@b.example', 'c@d.example']), mailTo(['a@b.example'])]));
  test.each([
    ['cut short', text.slice(0, -12), 'damaged'],
    ['cut at the start', text.slice(3), 'damaged'],
    ['one character changed', text.replace('b.example', 'x.example'), 'damaged'],
    ['something else', '{"version":1}', 'damaged'],
    ['a version to come', text.replace(/^1/, '2'), 'version'],
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
