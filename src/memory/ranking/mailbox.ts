import type { Correspondence } from '../correspondence';

/** The sender's habits as a whole, against which one mail is seen. */
export interface Mailbox {
  /** Of the latest mails' recipients, the share that had not been written to before. */
  readonly novelty: number;
  /** Share of mails to several people. */
  readonly several: number;
  readonly recipientsPerMail: number;
  /** Share of recipients in To. */
  readonly inTo: number;
  /** Of the latest mails to several people, the share in which somebody had never been together with any other of them. */
  readonly meetings: number;
}

/** How unusual something is for this sender, as the share of the log that was at least as unusual. */
export interface Standing {
  /** @param gap mails since the last to the same person. */
  gapTail(gap: number): number;
  /** People written to since `minute`. */
  depth(minute: number): number;
  /** People written to more often. */
  above(count: number): number;
}

export function standingOf({ people }: Correspondence): Standing {
  const gaps: number[] = [];
  const lasts: number[] = [];
  const counts: number[] = [];
  people.forEach(({ count, places, last }) => {
    lasts.push(last);
    counts.push(count);
    places.forEach((place, index) => {
      if (index > 0) gaps.push(place - places[index - 1]!);
      else if (count === places.length) gaps.push(1e6);
    });
  });
  for (const each of [gaps, lasts, counts]) each.sort((a, b) => a - b);
  return {
    gapTail: (gap) => (gaps.length - before(gaps, gap) + 0.5) / (gaps.length + 1),
    depth: (minute) => lasts.length - before(lasts, minute + 1),
    above: (count) => counts.length - before(counts, count + 1),
  };
}

/** How many of the sorted numbers are below. */
function before(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meetingsOf({ log }: Correspondence, from: number): number {
  const met = new Set<string>();
  let [several, fresh] = [0.5, 0.1];
  log.forEach(({ recipients }, place) => {
    if (recipients.length < 2 || recipients.length > 12) return;
    if (place >= from) {
      several++;
      if (recipients.some((a) => recipients.every((b) => !met.has(a < b ? a + b : b + a)))) fresh++;
    }
    for (const a of recipients) for (const b of recipients) if (a < b) met.add(a + b);
  });
  return fresh / several;
}

const LATEST = 200;

export function mailboxOf({ log, people }: Correspondence): Mailbox {
  const from = Math.max(0, log.length - LATEST);
  let [recipients, inTo, several, recent, fresh] = [0, 0, 0, 0, 0];
  log.forEach((mail, place) => {
    recipients += mail.recipients.length;
    inTo += mail.to;
    if (mail.recipients.length > 1) several++;
    if (place >= from) recent += mail.recipients.length;
  });
  people.forEach(({ count, places }) => {
    if (places.length > 0 && count === places.length && places[0]! >= from) fresh++;
  });
  return {
    novelty: fresh / Math.max(1, recent),
    several: several / (log.length + 1),
    recipientsPerMail: recipients / (log.length + 1),
    inTo: (inTo + 1) / (recipients + 2),
    meetings: meetingsOf({ log } as Correspondence, log.length >> 1),
  };
}
