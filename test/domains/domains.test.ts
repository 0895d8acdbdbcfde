import fc from 'fast-check';
import { endingOf, meantEnding } from '../../src/domains/endings';
import { freeMailKind } from '../../src/domains/freeMail';
import { findMeantDomain } from '../../src/domains/mistyped';
import { providers } from '../../src/domains/providers';
import { slipCost } from '../../src/slips/keyboard';
import { normalizeDomain } from '../../src/message/address';

describe('slips', () => {
  test.each([
    ['gmail', 'gmail', 0],
    ['gmial', 'gmail', 0.7],
    ['gmaill', 'gmail', 0.6],
    ['gnail', 'gmail', 0.7],
    ['gmai1', 'gmail', 0.4],
    ['gmal', 'gmail', 0.9],
    ['fmail', 'gmail', 1],
  ])('%s for %s costs %d', (typed, meant, cost) => {
    expect(slipCost(typed, meant)).toBeCloseTo(cost);
  });

  test('nothing costs nothing, everything else something', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeimnorst-.'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const cost = slipCost(a, b, 100);
        if (a === b) expect(cost).toBe(0);
        else expect(cost).toBeGreaterThan(0);
      }),
    );
  });
});

test.each([
  ['example.co.jp', 'co.jp'],
  ['mail.example.com', 'com'],
  ['example.co.jo', 'co.jo'],
  ['example.cojp', 'cojp'],
  ['example.couk', 'couk'],
])('%s ends in %s', (domain, ending) => {
  expect(endingOf(domain)).toBe(ending);
});

test.each([
  ['con', 'com'],
  ['cmo', 'com'],
  ['co.jo', 'co.jp'],
  ['cojp', 'co.jp'],
  ['co.lp', 'co.jp'],
  ['nte', 'net'],
  ['ogr', 'org'],
  ['co.jp', undefined],
  ['co', undefined],
  ['cam', undefined],
  ['tokyo', undefined],
  ['example', undefined],
  ['com.jo', undefined],
  ['co.kr', undefined],
])('.%s is meant to be .%s', (ending, meant) => {
  expect(meantEnding(ending)).toBe(meant);
});

test.each([
  ['gmail.com', 'free'],
  ['mail.goo.ne.jp', 'free'],
  ['docomo.ne.jp', 'carrier'],
  ['t.vodafone.ne.jp', 'carrier'],
  ['i.softbank.jp', 'carrier'],
  ['ocn.ne.jp', 'provider'],
  ['sea.plala.or.jp', 'provider'],
  ['example.com', undefined],
  ['yamada.co.jp', undefined],
  ['rakuten.com', undefined],
  ['ne.jp', undefined],
  ['', undefined],
])('%s is %s', (domain, kind) => {
  expect(freeMailKind(domain)).toBe(kind);
});

test.each(['ехаmple.com', 'exarnple.com', 'examp1e.com'])('%s looks like a known domain', (typed) => {
  const known = [{ domain: 'example.com', source: 'directory' as const }];
  expect(findMeantDomain(normalizeDomain(typed), known)).toMatchObject({ reason: 'look-alike' });
  expect(findMeantDomain('sample.com', known)).toBeUndefined();
});

test('no provider is taken for another', () => {
  const all = providers.map((domain) => ({ domain, source: 'directory' as const }));
  for (const domain of providers) expect([domain, findMeantDomain(domain, all)]).toEqual([domain, undefined]);
});

test('a domain is no slip of itself, and any text is judged', () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      expect(findMeantDomain(domain, [{ domain, source: 'organization' }])?.meant).not.toBe(domain);
    }),
  );
});
