import fc from 'fast-check';
import { growthExponent, median, medianRatio, quantile } from '../../scripts/bench/statistics';

test.each([
  [[3], 0.9, 3],
  [[1, 2], 0.5, 1.5],
  [[5, 1, 3], 0.5, 3],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
  [[10, 0], 0, 0],
  [[10, 0], 1, 10],
])('of %j at %d it is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBeCloseTo(expected);
});

test('nothing measured has no median', () => {
  expect(median([])).toBeNaN();
});

test('what slows both of a pair alike does not change their ratio', () => {
  const ours = [1, 2, 3, 100, 4];
  expect(
    medianRatio(
      ours,
      ours.map((time) => time * 3),
    ),
  ).toBeCloseTo(3);
});

test('the exponent of a power is found, whatever the unit and the order of the sizes', () => {
  const sizes = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(
      sizes,
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (all, exponent, unit) => {
        const measured = all.map((power) => ({ size: 2 ** power, time: unit * 2 ** (power * exponent) }));
        expect(growthExponent(measured)).toBeCloseTo(exponent, 6);
      },
    ),
  );
});

test('a cost that does not grow hides nothing in the upper half, and a size of 0 is left out', () => {
  const sizes = [0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
  const measured = sizes.map((size) => ({ size, time: 500 + size ** 2 }));
  expect(growthExponent(measured)).toBeCloseTo(2, 1);
  expect(growthExponent(sizes.map((size) => ({ size, time: 7 })))).toBeCloseTo(0);
});

test.each([[[]], [[{ size: 10, time: 1 }]], [[{ size: 0, time: 1 }]]])(
  'of %j no growth can be told',
  (measured) => {
    expect(growthExponent(measured)).toBeNaN();
  },
);
