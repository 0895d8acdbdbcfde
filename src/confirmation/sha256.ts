/** The first `count` primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The first 32 bits of the fractional part: how FIPS 180-4 makes its constants out of roots of primes. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x100000000) | 0;

/** Cube roots by refinement: `Math.pow` may differ from engine to engine in the last bits, which count here. */
function cubeRoot(value: number): number {
  let root = Math.pow(value, 1 / 3);
  root -= (root * root * root - value) / (3 * root * root);
  return root;
}

const ROUND_CONSTANTS = Int32Array.from(primes(64), (prime) => fraction(cubeRoot(prime)));
const INITIAL = primes(8).map((prime) => fraction(Math.sqrt(prime)));

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/**
 * SHA-256 (FIPS 180-4) in hexadecimal. Our own because the event runtime of classic Outlook has no `crypto.subtle`, and
 * because a library with all of its relatives would weigh on every Send; checked against Node's in the tests.
 */
export function sha256Hex(bytes: Uint8Array): string {
  const state = Int32Array.from(INITIAL);
  const schedule = new Int32Array(64);
  const words = padded(bytes);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    compress(state, schedule);
  }
  return Array.from(state, (word) => `0000000${(word >>> 0).toString(16)}`.slice(-8)).join('');
}

/** Big-endian words: the bytes, a single 1 bit, zeros, and the length in bits as the last two of a block of 16. */
function padded(bytes: Uint8Array): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) << 4);
  for (let i = 0; i < bytes.length; i++) words[i >> 2]! |= bytes[i]! << (24 - (i & 3) * 8);
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length & 3) * 8);
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

/** One block; variables are named as in the standard. */
function compress(state: Int32Array, w: Int32Array): void {
  for (let t = 16; t < 64; t++) {
    const [x, y] = [w[t - 15]!, w[t - 2]!];
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[t] = w[t - 16]! + s0 + w[t - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < 64; t++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + sum1 + ((e & f) ^ (~e & g)) + ROUND_CONSTANTS[t]! + w[t]!) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}
