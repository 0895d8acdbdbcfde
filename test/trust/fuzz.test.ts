import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { amountsIn } from '../../src/amounts/amounts';
import { inspectAttachment } from '../../src/attachments/inspectAttachment';
import { digestOf } from '../../src/confirmation/digest';
import { writtenDatesIn } from '../../src/dates/writtenDates';
import { parseEml } from '../../src/files/eml';
import { readMemory, writeMemory } from '../../src/memory/read';
import { addressInName, displayDomain, parseAddress } from '../../src/message/address';
import { htmlText } from '../../src/message/htmlText';
import { maskQuoted } from '../../src/message/ownText';
import { quotedOriginal } from '../../src/message/quotedHeaders';
import { parsePolicy } from '../../src/policy/faults';
import { findKeyword } from '../../src/policy/keywords';
import { isQuick } from '../../src/policy/quickExpressions';
import { readPolicy } from '../../src/policy/readPolicy';
import { findSalutations } from '../../src/salutations/salutation';
import { readWording } from '../../src/wording/readWording';
import { wholePolicy } from '../support/policies';
import { blankMessage } from '../support/messages';

// Whatever comes in: nothing throws, nothing runs away, and what comes out belongs to what came in. A fixed number of cases
// here; `npm run trust -- fuzz COUNT` runs as many as it is told, each time others.

const report = process.env.YUBISASHI_TRUST_REPORT;
const count = report ? Number(process.env.YUBISASHI_TRUST_COUNT ?? 5_000) : 60;
const settings = { numRuns: count };
const counts: Record<string, number> = {};
jest.setTimeout(10_000_000);

afterAll(() => {
  if (report) writeFileSync(report, JSON.stringify(counts));
});

const words = fc.constantFrom(
  ...'山田商事 田中様 御中 各位 Dear Mr. Smith, Hi さん 、 。 \n > >> \r\n -----Original Message----- From: To: Cc: 差出人: 宛先: On wrote: Re: 11月25日(金) 令和8年 2026/2/30 ¥1,234 1,23 三万円 合計 $ 〇〇 {{name}} <b> </b> &amp; " \' ( ) （ ） @ tanaka@yamada.example xn--8q8a . .. \u202e \u200b \u3000 \ud83d \udc00 \u0000 /(a+)/ ［ ］ 添付 「 」'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const holds = (name: string, act: (value: string) => void) => {
  fc.assert(fc.property(text, act), settings);
  counts[name] = count;
};

const within = (whole: string, { start, end }: { readonly start: number; readonly end: number }) => {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(whole.length);
  expect(start).toBeLessThanOrEqual(end);
};

test('addresses', () =>
  holds('addresses', (value) => {
    const address = parseAddress(value);
    if (address) {
      expect(parseAddress(address.key)?.key).toBe(address.key);
      displayDomain(address.domain);
    }
    addressInName(value);
  }));
test('salutations', () => holds('salutations', (value) => void findSalutations(value)));
test('quoted text', () =>
  holds('quoted text', (value) => {
    expect(maskQuoted(value)).toHaveLength(value.length);
    quotedOriginal({ text: value, html: value });
    htmlText(value);
  }));
test('dates', () => holds('dates', (value) => writtenDatesIn(value).forEach((date) => within(value, date))));
test('amounts', () =>
  holds('amounts', (value) => amountsIn(value).forEach((amount) => within(value, amount))));
test('memory', () =>
  holds('memory', (value) => {
    const { memory } = readMemory(value);
    expect(writeMemory(readMemory(writeMemory(memory)).memory)).toBe(writeMemory(memory));
  }));
test('digest', () =>
  holds('digest', (value) => {
    const message = { ...blankMessage, subject: value, body: { text: value, html: value } };
    expect(digestOf(message).whole).toBe(digestOf({ ...message }).whole);
  }));

test('policies: any JSON, and good ones with something else in their place', () => {
  const parts = pathsOf(wholePolicy);
  const broken = fc
    .tuple(
      fc.constantFrom(...parts),
      fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', -1, 1e9, '/(/', [])),
    )
    .map(([at, value]) => replaced(wholePolicy, at, value));
  fc.assert(
    fc.property(fc.oneof(broken, fc.jsonValue()), (value) => {
      const result = parsePolicy(JSON.stringify(value), 'ja');
      if (result.ok) expect(readPolicy(value)).toEqual(result.policy);
      else expect(result.faults.length).toBeGreaterThan(0);
    }),
    settings,
  );
  counts.policies = count;
});

test('expressions in policies: what is taken for quick is quick', () => {
  const atom = fc.constantFrom('a', 'b', 'ab', '.', '\\w', '\\s', '[ab]', '[^a]', '社');
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie('expression'), tie('expression')).map((parts) => parts.join('')),
      fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}'))
        .map(([a, b]) => `(?:${a})${b}`),
    ),
  }));
  // What grows with a low power of the length takes milliseconds at this one; what doubles with it, years.
  const bodies = ['a', 'b', 'ab', ' ', '社'].map((piece) => `${piece.repeat(28)}!`);
  fc.assert(
    fc.property(expression, (pattern) => {
      const word = `/${pattern}$/`;
      if (!isQuick(word)) return;
      const start = performance.now();
      for (const body of bodies) findKeyword(word, body);
      expect(performance.now() - start).toBeLessThan(3_000);
    }),
    settings,
  );
  counts.expressions = count;
});

const bytesOf = (folder: string): readonly Uint8Array[] =>
  readdirSync(path.join(__dirname, '..', folder))
    .map((file) => readFileSync(path.join(__dirname, '..', folder, file)))
    .filter(({ length }) => length < 60_000)
    .map((bytes) => new Uint8Array(bytes));

/** Real files, each with some of its bytes changed, cut out or doubled. */
const damaged = (folder: string) =>
  fc
    .tuple(
      fc.constantFrom(...bytesOf(folder)),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
    )
    .map(([whole, changes, cut, isCut]) => {
      const bytes = whole.slice(0, isCut ? Math.floor(whole.length * cut) : whole.length);
      for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
      return bytes;
    });

test('mails', async () => {
  await fc.assert(
    fc.asyncProperty(damaged('files/mail'), async (bytes) => {
      // Unreadable is an answer; anything else than an error with words is not.
      await parseEml(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }),
    settings,
  );
  counts.mails = count;
});

test('attachments: archives, documents, PDF and messages', async () => {
  await fc.assert(
    fc.asyncProperty(damaged('attachments/files'), async (bytes) => {
      const facts = await inspectAttachment('file', bytes);
      expect(facts.size).toBe(bytes.length);
    }),
    settings,
  );
  counts.attachments = count;
});

test('wording', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const slips = await readWording({ subject: value, body: value });
      if (slips) for (const slip of slips.body) within(value, slip);
    }),
    { ...settings, numRuns: Math.ceil(count / 4) },
  );
  counts.wording = Math.ceil(count / 4);
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

function replaced(value: unknown, at: Path, by: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
