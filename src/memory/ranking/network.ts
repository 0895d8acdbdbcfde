import type { Input } from './features';

/** One hidden layer of tanh units beside a direct linear path, as `npm run train -- ranking` writes it. */
export interface RankingWeights {
  readonly inputs: readonly Input[];
  /** One number each for mean and scale of each input. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly hidden: number;
  /** What the largest number of each part below stands for. */
  readonly largest: readonly number[];
  /** Hidden units by inputs, their biases, their say, the direct path, the bias: two characters a number. */
  readonly parts: readonly string[];
}

/** Inputs are cut where training hardly ever saw them, in standard deviations. */
export const CLIP = 4;

/** Two characters hold a number from -LEVELS to LEVELS. */
export const LEVELS = 2047;
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function packNumbers(values: readonly number[], largest: number): string {
  return values
    .map((value) => Math.round((value / (largest || 1)) * LEVELS) + LEVELS)
    .map((level) => CHARACTERS[level >> 6]! + CHARACTERS[level & 63]!)
    .join('');
}

export function unpackNumbers(text: string, largest: number): number[] {
  return Array.from({ length: text.length / 2 }, (_, index) => {
    const level = CHARACTERS.indexOf(text[2 * index]!) * 64 + CHARACTERS.indexOf(text[2 * index + 1]!);
    return ((level - LEVELS) / LEVELS) * largest;
  });
}

/** @returns the function that gives a row of inputs its probability of being the wrong recipient, 0 to 1. */
export function network(weights: RankingWeights): (row: readonly number[]) => number {
  const { mean, scale, hidden } = weights;
  const parts = weights.parts.map((part, index) => unpackNumbers(part, weights.largest[index]!));
  const [inner, innerBias, say, direct, bias] = parts as [number[], number[], number[], number[], number[]];
  return (row) => {
    const x = row.map((value, i) => Math.max(-CLIP, Math.min(CLIP, (value - mean[i]!) / scale[i]!)));
    let score = bias[0]! + dot(direct, x, 0);
    for (let unit = 0; unit < hidden; unit++) {
      score += say[unit]! * Math.tanh(innerBias[unit]! + dot(inner, x, unit * x.length));
    }
    return 1 / (1 + Math.exp(-score));
  };
}

function dot(weights: readonly number[], x: readonly number[], from: number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += weights[from + i]! * x[i]!;
  return sum;
}
