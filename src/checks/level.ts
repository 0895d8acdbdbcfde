/** Contract section 3, mildest first: shown; must be ticked; must be ticked by itself; cannot be sent. */
export const levels = ['off', 'notice', 'caution', 'warning', 'block'] as const;
export type Level = (typeof levels)[number];

/** The level of something found: everything but `off`. */
export type FindingLevel = Exclude<Level, 'off'>;

export const severity = (level: Level): number => levels.indexOf(level);

/** The level `steps` above (or below) the given one; stays between notice and warning unless it was `block` already. */
export function shiftLevel(level: FindingLevel, steps: number): FindingLevel {
  if (steps === 0 || level === 'block') return level;
  const shifted = Math.min(severity('warning'), Math.max(severity('notice'), severity(level) + steps));
  return levels[shifted] as FindingLevel;
}
