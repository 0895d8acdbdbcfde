import type { Acquaintance, Correspondence } from '../correspondence';
import type { Subject } from './subject';

/** People written to together with someone, and just before and after; their weights as a vector of length 1. */
type Circle = ReadonlyMap<string, number>;

/** What a mail as many mails before or after as the index says adds to a circle. */
const BY_DISTANCE = [1, 0.4, 0.3, 0.2];

/** More mails say little new, and larger ones do not say who belongs with whom. */
const LATEST_MAILS = 30;
const LARGEST_MAIL = 20;

/**
 * By candidate: whether those who receive this mail move in the same circle, though they may never have met in a mail.
 * @returns as `circleNames` names them.
 */
export function circles({ correspondence, candidates }: Subject): number[][] {
  const keys = new Set(candidates.map(({ key }) => key));
  const each = candidates.map(({ person }) => circleOf(correspondence, person));
  const all = new Map<string, number>();
  for (const circle of each) circle.forEach((weight, key) => all.set(key, (all.get(key) ?? 0) + weight));
  const others = Math.max(1, candidates.length - 1);
  return each.map((circle) => {
    let [shared, direct] = [0, 0];
    circle.forEach((weight, key) => {
      if (keys.has(key)) direct += weight;
      else shared += weight * (all.get(key)! - weight);
    });
    return [shared / others, direct];
  });
}

/** How much the circles share, those who receive this mail left out; how much of the circle receives this mail. */
export const circleNames = ['circle', 'inCircle'] as const;

function circleOf({ log, people }: Correspondence, { address, places }: Acquaintance): Circle {
  const weights = new Map<string, number>();
  for (const place of places.slice(-LATEST_MAILS)) {
    for (let at = place - BY_DISTANCE.length + 1; at < place + BY_DISTANCE.length; at++) {
      const recipients = log[at]?.recipients ?? [];
      if (recipients.length > LARGEST_MAIL) continue;
      const weight = BY_DISTANCE[Math.abs(at - place)]! / recipients.length;
      for (const key of recipients) if (key !== address) weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
  // Whoever receives most mails is in every circle, and so says least.
  let square = 0;
  weights.forEach((weight, key) => {
    const rare = weight / Math.sqrt(people.get(key)!.count + 1);
    weights.set(key, rare);
    square += rare * rare;
  });
  const length = Math.sqrt(square) || 1;
  weights.forEach((weight, key) => weights.set(key, weight / length));
  return weights;
}
