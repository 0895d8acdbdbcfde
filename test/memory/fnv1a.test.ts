import { fnv1a } from '../../src/memory/fnv1a';

// The published test vectors of FNV-1a, 32 bits; as the hash is kept in mailboxes it must stay as it is.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j', (text, expected) => {
  expect(fnv1a(text) >>> 0).toBe(expected);
});
