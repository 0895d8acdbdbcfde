import fc from 'fast-check';
import { featureNames } from '../../../src/memory/ranking/features';
import { network, pack, unpack } from '../../../src/memory/ranking/network';
import { weights } from '../../../src/memory/ranking/weights';

const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1 });

test.each([
  [1, 0.06],
  [2, 0.001],
])('numbers of %i characters survive packing but for their last digits', (characters, error) => {
  fc.assert(
    fc.property(numbers, (values) => {
      const packed = pack(values, characters);
      expect(packed[0]).toHaveLength(characters * values.length);
      unpack(packed, characters).forEach((value, index) => {
        expect(Math.abs(value - values[index]!)).toBeLessThan(error);
      });
    }),
  );
});

test('a network of two inputs and one unit', () => {
  const risk = network({
    forms: '11',
    mean: pack([0, 10], 2),
    scale: pack([1, 5], 2),
    inner: pack([1, 0], 1),
    innerBias: pack([0], 1),
    say: pack([1], 1),
    direct: pack([0, 1], 1),
    bias: 0,
  });
  const logistic = (score: number) => 1 / (1 + Math.exp(-score));
  expect(risk([0.5, 10])).toBeCloseTo(logistic(Math.tanh(0.5)), 3);
  expect(risk([0, 20])).toBeCloseTo(logistic(2), 3);
  expect(risk([0, 1000])).toBeCloseTo(logistic(4), 3); // Cut at four standard deviations.
});

test('the shipped weights fit their inputs', () => {
  expect(weights.forms).toHaveLength(featureNames.length);
  const width = Array.from(weights.forms, Number).reduce(
    (sum, form) => sum + (form & 1) + ((form >> 1) & 1) + (form >> 2),
    0,
  );
  const hidden = weights.say[0].length;
  const lengths = [weights.mean, weights.scale, weights.inner, weights.innerBias, weights.direct].map(
    ([text]) => text.length,
  );
  expect(lengths).toEqual([2 * width, 2 * width, width * hidden, hidden, width]);
  expect(unpack(weights.scale, 2).every((scale) => scale > 0)).toBe(true);
});
