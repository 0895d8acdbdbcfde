/**
 * Which second a screen reader is told while so many are left: the first, each tenth, and the last three. One told every
 * second is never done telling.
 */
export function announcedSecond(left: number, seconds: number): number {
  const told = left <= LAST ? LAST : Math.ceil(left / STEP) * STEP;
  return Math.min(told, seconds);
}

const LAST = 3;
const STEP = 10;
