import { CLIP } from '../../src/memory/ranking/network';
import { seededRandom, shuffle } from './random';

/** What the network learns from: rows of features, those of one mail next to each other. */
export interface Samples {
  readonly width: number;
  /** Row by row. */
  readonly values: Float32Array;
  /** 1 where the row is a leak, else 0. */
  readonly labels: Uint8Array;
  /** The first row of each mail, and the row past the last. */
  readonly starts: Int32Array;
  /** How much each mail counts. */
  readonly weights: Float32Array;
}

export interface Settings {
  readonly hidden: number;
  readonly epochs: number;
  /** Mails a step. */
  readonly batch: number;
  readonly rate: number;
  readonly decay: number;
  /** How much the order within a mail counts beside the calibration of each row. */
  readonly order: number;
  readonly seed: number;
}

export const settings: Settings = {
  hidden: 8,
  epochs: 12,
  batch: 400,
  rate: 0.01,
  decay: 2e-3,
  order: 8,
  seed: 20,
};

/** One hidden layer of tanh units beside a direct linear path; inputs are standardized and cut at ±CLIP. */
export interface Network {
  readonly mean: Float64Array;
  readonly scale: Float64Array;
  /** hidden × width, hidden, hidden, width, 1. */
  readonly parameters: readonly Float64Array[];
}

/**
 * Learns by Adam on the logistic loss of every row, and on the softmax loss of the leak among the rows of its mail.
 * The same samples and settings give the same network.
 */
export function trainNetwork(samples: Samples, options: Settings = settings): Network {
  const { width, starts, weights, labels } = samples;
  const { hidden, epochs, batch, decay, order } = options;
  const random = seededRandom(options.seed);
  const { mean, scale } = spread(samples);
  const inputs = standardized(samples, mean, scale);
  const draw = (count: number, size: number) =>
    Float64Array.from({ length: count }, () => size * (random() + random() + random() + random() - 2) * 1.7);
  const parameters = [
    draw(hidden * width, Math.sqrt(1 / width)),
    new Float64Array(hidden),
    draw(hidden, 0.5 * Math.sqrt(1 / hidden)),
    draw(width, 0.1 * Math.sqrt(1 / width)),
    Float64Array.of(-2.5),
  ];
  const [w, b, v, s, c] = parameters as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const gradients = parameters.map((each) => new Float64Array(each.length));
  const [gw, gb, gv, gs, gc] = gradients as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const moments = parameters.map(
    (each) => [new Float64Array(each.length), new Float64Array(each.length)] as const,
  );
  const mails = Int32Array.from({ length: weights.length }, (_, index) => index);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = options.rate * (1 - epoch / epochs) + 1e-4;
    shuffle(mails, random);
    for (let from = 0; from < mails.length; from += batch) {
      const to = Math.min(mails.length, from + batch);
      for (const each of gradients) each.fill(0);
      for (let m = from; m < to; m++) addMail(mails[m]!, to - from);
      update(rate, ++steps);
    }
  }
  return { mean, scale, parameters };

  function addMail(mail: number, mailsInBatch: number): void {
    const first = starts[mail]!;
    const rows = starts[mail + 1]! - first;
    const units = new Float64Array(rows * hidden);
    const scores = new Float64Array(rows);
    let leak = -1;
    for (let r = 0; r < rows; r++) {
      const at = (first + r) * width;
      if (labels[first + r] === 1) leak = r;
      let score = c[0]!;
      for (let j = 0; j < width; j++) score += s[j]! * inputs[at + j]!;
      for (let h = 0; h < hidden; h++) {
        let sum = b[h]!;
        for (let j = 0, k = h * width; j < width; j++, k++) sum += w[k]! * inputs[at + j]!;
        units[r * hidden + h] = Math.tanh(sum);
        score += v[h]! * units[r * hidden + h]!;
      }
      scores[r] = score;
    }
    const shares = softmax(scores);
    for (let r = 0; r < rows; r++) {
      const label = r === leak ? 1 : 0;
      const slope = 1 / (1 + Math.exp(-scores[r]!)) - label + (leak >= 0 ? order * (shares[r]! - label) : 0);
      addRow(
        first + r,
        units.subarray(r * hidden, (r + 1) * hidden),
        (slope * weights[mail]!) / mailsInBatch,
      );
    }
  }

  function addRow(row: number, units: Float64Array, slope: number): void {
    const at = row * width;
    gc[0]! += slope;
    for (let j = 0; j < width; j++) gs[j]! += slope * inputs[at + j]!;
    for (let h = 0; h < hidden; h++) {
      gv[h]! += slope * units[h]!;
      const inner = slope * v[h]! * (1 - units[h]! * units[h]!);
      gb[h]! += inner;
      for (let j = 0, k = h * width; j < width; j++, k++) gw[k]! += inner * inputs[at + j]!;
    }
  }

  function update(rate: number, step: number): void {
    const [fade1, fade2] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    parameters.forEach((values, index) => {
      const [first, second] = moments[index]!;
      const shrink = index === 1 || index === 4 ? 0 : decay; // Not the biases.
      for (let i = 0; i < values.length; i++) {
        const gradient = gradients[index]![i]! + shrink * values[i]!;
        first[i] = 0.9 * first[i]! + 0.1 * gradient;
        second[i] = 0.99 * second[i]! + 0.01 * gradient * gradient;
        values[i]! -= (rate * first[i]!) / fade1 / (Math.sqrt(second[i]! / fade2) + 1e-8);
      }
    });
  }
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function spread({ width, values }: Samples): { mean: Float64Array; scale: Float64Array } {
  const rows = values.length / width;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (let i = 0; i < values.length; i++) mean[i % width]! += values[i]! / rows;
  for (let i = 0; i < values.length; i++) scale[i % width]! += (values[i]! - mean[i % width]!) ** 2 / rows;
  return { mean, scale: scale.map((variance) => Math.max(0.01, Math.sqrt(variance))) };
}

function standardized({ width, values }: Samples, mean: Float64Array, scale: Float64Array): Float32Array {
  const cut = (value: number) => Math.max(-CLIP, Math.min(CLIP, value));
  return values.map((value, i) => cut((value - mean[i % width]!) / scale[i % width]!));
}
