// What the measurements of scripts/bench are summed up by.

/** The value that a share (0 to 1) of the values are not above, by interpolation between the nearest. NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.slice().sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Of each pair the second by the first, and of these the median: what else the machine does falls on both alike. */
export const medianRatio = (first: readonly number[], second: readonly number[]): number =>
  median(first.map((value, pair) => second[pair]! / value));

export interface Measured {
  readonly size: number;
  readonly time: number;
}

/**
 * The exponent k of `time = c · size^k`: the slope of the least-squares line through the logarithms. Of the sizes only the
 * upper half counts, where what does not grow no longer hides what does.
 * @returns NaN where fewer than two sizes above 0 are left.
 */
export function growthExponent(measured: readonly Measured[]): number {
  const growing = measured.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  const upper = growing.slice(Math.floor((growing.length - 1) / 2));
  const points = upper.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (place: 0 | 1) => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
