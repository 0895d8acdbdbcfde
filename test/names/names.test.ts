import fc from 'fast-check';
import { fullSurnames } from '../../src/names/fullSurnames';
import { compareNames } from '../../src/names/compareNames';
import { couldBeAddressOf } from '../../src/names/addressName';
import { parseName } from '../../src/names/personName';
import { usualSurnames } from '../../src/names/surnames';
import { addressCases, nameCases } from './nameCases';
import { rates, scoreAddresses, scoreNames } from './score';

describe.each([
  ['names', scoreNames, nameCases],
  ['addresses', scoreAddresses, addressCases],
])('%s', (_, score, table) => {
  test.each(score(table, fullSurnames).map((one) => [one.line, one] as const))('%s', (_line, one) => {
    expect(one.said).toBe(one.expected);
  });

  test('with the small table no answer is wrong, some are missing', () => {
    const scored = score(table, usualSurnames);
    expect(rates(scored, 'different').precision).toBe(1);
    expect(rates(scored, 'match').precision).toBe(1);
    expect(rates(scored, 'match').recall).toBeGreaterThan(0.8);
  });
});

test('a comparison does not depend on the order', () => {
  const names = nameCases
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => line.split(/ [=≠?] /));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
      const [one, other] = [parseName(a, fullSurnames), parseName(b, fullSurnames)];
      expect(compareNames(one, other, fullSurnames).verdict).toBe(
        compareNames(other, one, fullSurnames).verdict,
      );
    }),
  );
});

test('every name agrees with itself or is no name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const name = parseName(text, fullSurnames);
      expect(['same', 'compatible', 'unknown']).toContain(compareNames(name, name, fullSurnames).verdict);
      couldBeAddressOf(name, text, fullSurnames);
    }),
  );
});

test('company, department and title are told from the name', () => {
  expect(parseName('株式会社山田商事 営業部 部長 田中 一郎 様')).toMatchObject({
    company: '株式会社山田商事',
    department: '営業部',
    readings: [{ family: '田中', given: '一郎' }],
  });
  expect(parseName('TANAKA, Ichiro (Sales)')).toMatchObject({
    department: 'Sales',
    readings: [{ family: 'tanaka', given: 'ichiro' }],
  });
});
