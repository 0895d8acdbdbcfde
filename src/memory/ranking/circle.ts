import type { Acquaintance, Correspondence } from '../correspondence';
import { log, type Subject } from './subject';

/** People written to together with someone, and just before and after; their weights as a vector of length 1. */
type Circle = ReadonlyMap<string, number>;

/** What a mail as many mails before or after as the index says adds to a circle. */
const BY_DISTANCE = [1, 0.4, 0.3, 0.2];

/** More mails say little new, and larger ones do not say who belongs with whom. */
const LATEST_MAILS = 30;
const LARGEST_MAIL = 20;

/** The latest mails that tell what the sender is at just now. */
const JUST_NOW = 6;

/** By candidate: whether those who receive this mail move in the same circle, though they may never have met in a mail. */
export function circles(subject: Subject) {
  const { correspondence, candidates } = subject;
  const keys = new Set(candidates.map(({ key }) => key));
  const each = candidates.map(({ person }) => circleOf(correspondence, person));
  const all = new Map<string, number>();
  for (const circle of each) circle.forEach((weight, key) => all.set(key, (all.get(key) ?? 0) + weight));
  const latest = latestPeople(correspondence);
  const others = Math.max(1, candidates.length - 1);
  return each.map((circle) => {
    let [shared, direct, recent] = [0, 0, 0];
    circle.forEach((weight, key) => {
      if (keys.has(key)) direct += weight;
      else shared += weight * (all.get(key)! - weight);
      recent += weight * (latest.get(key) ?? 0);
    });
    return { circle: shared / others, inCircle: direct, justNow: log(recent, 0.02) };
  });
}

export type Circles = ReturnType<typeof circles>[number];

function circleOf({ log: mails, people }: Correspondence, { address, places }: Acquaintance): Circle {
  const weights = new Map<string, number>();
  for (const place of places.slice(-LATEST_MAILS)) {
    for (let at = place - BY_DISTANCE.length + 1; at < place + BY_DISTANCE.length; at++) {
      const recipients = mails[at]?.recipients ?? [];
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

function latestPeople({ log: mails }: Correspondence): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  mails
    .slice(-JUST_NOW)
    .reverse()
    .forEach(({ recipients }, index) => {
      if (recipients.length > LARGEST_MAIL) return;
      const weight = 1 / (index + 1) / recipients.length;
      for (const key of recipients) people.set(key, (people.get(key) ?? 0) + weight);
    });
  return people;
}
