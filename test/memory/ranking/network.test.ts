import fc from 'fast-check';
import { network, packNumbers, unpackNumbers } from '../../../src/memory/ranking/network';
import { weights } from '../../../src/memory/ranking/weights';

test('numbers survive packing but for their last digits', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true })), (numbers) => {
      unpackNumbers(packNumbers(numbers, 3), 3).forEach((value, index) => expect(value).toBeCloseTo(numbers[index]!, 2));
    }),
  );
});

test('a network of two inputs and one unit', () => {
  const risk = network({
    inputs: ['known', 'count'],
    mean: [0, 10],
    scale: [1, 5],
    hidden: 1,
    largest: [1, 1, 1, 1, 1],
    parts: [[1, 0], [0], [1], [0, 1], [0]].map((part) => packNumbers(part, 1)),
  });
  const logistic = (score: number) => 1 / (1 + Math.exp(-score));
  expect(risk([0.5, 10])).toBeCloseTo(logistic(Math.tanh(0.5)), 9);
  expect(risk([0, 20])).toBeCloseTo(logistic(2), 9);
  expect(risk([0, 1000])).toBeCloseTo(logistic(4), 9); // Cut at four standard deviations.
});

test('the shipped weights fit their inputs', () => {
  const count = weights.inputs.length;
  expect(new Set(weights.inputs).size).toBe(count);
  expect([weights.mean.length, weights.scale.length]).toEqual([count, count]);
  expect(weights.parts.map((part) => part.length / 2)).toEqual([count * weights.hidden, weights.hidden, weights.hidden, count, 1]);
});
