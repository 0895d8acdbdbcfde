import { faded, log, type Candidate, type Subject } from './subject';

/**
 * How one recipient goes with the others, from mails that went before. `likeness` of an earlier mail is that of its
 * recipients to the others of this one (Dice), the candidate left out of both: the mails most like it tell whether the
 * candidate belongs, and whether the others have been enough by themselves.
 * @returns as `companyNames` names them.
 */
export function company({ person }: Candidate, subject: Subject, earlier: EarlierMails): number[] {
  const own = ownMails(subject, person.places, earlier);
  const like = likeMails(subject, person.places, earlier);
  return [
    own.together / (person.places.length + 1),
    Math.log(1 + own.together),
    own.last < 0 ? 9 : Math.log(subject.correspondence.log.length - own.last),
    own.companions / earlier.others,
    like.votes / (like.weight + 0.05),
    log(like.weight, 0.01),
    like.likestWith,
    like.likestWithout,
    log(like.withoutExactly, 0.02),
  ];
}

/**
 * Share and number of this one's mails that went to any of the others too, and mails since; the share of all the others'
 * mails that this one received; how many of the like mails did, weighted by likeness, and their weight; the likest mail
 * that this one received and that it did not; mails to exactly the others without this one.
 */
export const companyNames = [
  'together',
  'togetherCount',
  'togetherSince',
  'companions',
  'vote',
  'voters',
  'likestWith',
  'likestWithout',
  'withoutExactly',
] as const;

/** What is the same for every candidate of a mail. */
export interface EarlierMails {
  /** Recipients besides the candidate, at least 1. */
  readonly others: number;
  /** Places in the log of the latest mails to any of the candidates. */
  readonly places: readonly number[];
  /** By place: one part of each candidate's mails. */
  readonly parts: readonly number[];
  /** By place: worth less the older. */
  readonly worth: readonly number[];
}

/** So many mails by candidates: of a mail to hundreds, the latest earlier mails say enough. */
const MOST_LOOKED_AT = 100_000;

export function earlierMails({ correspondence, candidates, overlap }: Subject): EarlierMails {
  const parts = overlap.map(() => 0);
  for (const { person } of candidates) {
    for (const place of person.places) parts[place]! += 1 / person.places.length;
  }
  const places: number[] = [];
  overlap.forEach((common, place) => {
    if (common > 0) places.push(place);
  });
  const mails = correspondence.log.length;
  const worth = overlap.map((common, place) => (common > 0 ? faded(mails - place, 300) : 0));
  const latest = places.slice(-Math.ceil(MOST_LOOKED_AT / candidates.length));
  return { others: Math.max(1, candidates.length - 1), places: latest, parts, worth };
}

function ownMails({ overlap }: Subject, places: readonly number[], { parts }: EarlierMails) {
  let [together, last, companions] = [0, -1, 0];
  for (const place of places) {
    if (overlap[place]! > 1) {
      together++;
      last = place;
    }
    companions += parts[place]! - 1 / places.length;
  }
  return { together, last, companions };
}

function likeMails(
  { correspondence, candidates, overlap }: Subject,
  own: readonly number[],
  { places, others: wanted, worth }: EarlierMails,
) {
  const found = { votes: 0, weight: 0, likestWith: 0, likestWithout: 0, withoutExactly: 0 };
  let next = 0;
  for (const place of places) {
    while (next < own.length && own[next]! < place) next++;
    const received = own[next] === place ? 1 : 0;
    const others = overlap[place]! - received;
    if (others === 0) continue;
    const size = correspondence.log[place]!.recipients.length - received;
    const likeness = (2 * others) / (wanted + size);
    const weight = likeness * likeness * likeness * worth[place]!;
    found.weight += weight;
    if (received === 1) {
      found.votes += weight;
      found.likestWith = Math.max(found.likestWith, likeness);
    } else {
      found.likestWithout = Math.max(found.likestWithout, likeness);
      if (size === others && others === candidates.length - 1) found.withoutExactly += worth[place]!;
    }
  }
  return found;
}
