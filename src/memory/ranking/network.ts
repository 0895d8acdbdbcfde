/** One hidden layer of tanh units beside a direct linear path, as `npm run train -- ranking` writes it. */
export interface RankingWeights {
  /** Which inputs are made of each feature; see `inputRows`. */
  readonly forms: string;
  /** Each followed by what its largest level stands for, see {@link unpack}; fine: mean and scale of the inputs. */
  readonly mean: Packed;
  readonly scale: Packed;
  /** Coarse: units by inputs; biases and say of the units; the direct path. */
  readonly inner: Packed;
  readonly innerBias: Packed;
  readonly say: Packed;
  readonly direct: Packed;
  readonly bias: number;
}

export type Packed = readonly [text: string, largest: number];

/** Inputs are cut where training hardly ever saw them, in standard deviations. */
export const CLIP = 4;

/** One character holds a number from -31 to 31, two from -2,047 to 2,047. */
const levelsOf = (characters: number): number => (characters === 1 ? 31 : 2047);
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @param characters a number, 1 or 2. */
export function pack(values: readonly number[], characters: number): Packed {
  const levels = levelsOf(characters);
  const largest = Number(Math.max(1e-6, ...values.map(Math.abs)).toPrecision(4));
  const text = values.map((value) => {
    const level = Math.min(2 * levels, Math.max(0, Math.round((value / largest) * levels) + levels));
    return (characters === 1 ? '' : CHARACTERS[level >> 6]!) + CHARACTERS[level & 63]!;
  });
  return [text.join(''), largest];
}

export function unpack([text, largest]: Packed, characters: number): number[] {
  const levels = levelsOf(characters);
  const values: number[] = [];
  for (let at = 0; at < text.length; at += characters) {
    let level = 0;
    for (let i = 0; i < characters; i++) level = level * 64 + CHARACTERS.indexOf(text[at + i]!);
    values.push(((level - levels) / levels) * largest);
  }
  return values;
}

/** @returns the function that gives a row of inputs its risk of being the wrong recipient, 0 to 1. */
export function network(weights: RankingWeights): (row: readonly number[]) => number {
  const [mean, scale] = [unpack(weights.mean, 2), unpack(weights.scale, 2)];
  const inner = unpack(weights.inner, 1);
  const innerBias = unpack(weights.innerBias, 1);
  const say = unpack(weights.say, 1);
  const direct = unpack(weights.direct, 1);
  return (row) => {
    const x = row.map((value, i) => Math.max(-CLIP, Math.min(CLIP, (value - mean[i]!) / scale[i]!)));
    const dot = (numbers: readonly number[], from: number) =>
      x.reduce((sum, value, i) => sum + value * numbers[from + i]!, 0);
    const score = say.reduce(
      (sum, loudness, unit) => sum + loudness * Math.tanh(innerBias[unit]! + dot(inner, unit * x.length)),
      weights.bias + dot(direct, 0),
    );
    return 1 / (1 + Math.exp(-score));
  };
}
