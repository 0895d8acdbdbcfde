import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256Hex } from '../../src/confirmation/sha256';

const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the examples of FIPS 180-4: %j', (text, expected) => {
  expect(sha256Hex(Buffer.from(text))).toBe(expected);
});

test('every length around the block boundaries', () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
    expect(sha256Hex(bytes)).toBe(reference(bytes));
  }
});

test('the same as Node for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(sha256Hex(bytes)).toBe(reference(bytes));
    }),
  );
});
