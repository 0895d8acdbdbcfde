import { faded, log, type Candidate, type Subject } from './subject';

/**
 * How one recipient goes with the others, from mails that went before. `likeness` of an earlier mail is that of its
 * recipients to the others of this one (Dice), the candidate left out of both: the mails most like it tell whether the
 * candidate belongs, and whether the others have been enough by themselves.
 */
export function company({ person }: Candidate, subject: Subject, earlier: EarlierMails) {
  const own = ownMails(subject, person.places, earlier);
  const like = likeMails(subject, person.places, earlier);
  const logged = person.places.length;
  return {
    together: own.together / (logged + 1),
    togetherCount: Math.log(1 + own.together),
    togetherSince: own.last < 0 ? 9 : Math.log(subject.correspondence.log.length - own.last),
    companions: own.companions / earlier.others,
    near: own.near / (Math.min(NEAR_LATEST, logged) + 0.5),
    vote: like.votes / (like.weight + 0.05),
    voters: log(like.weight, 0.01),
    likestWith: like.likestWith,
    likestWithout: like.likestWithout,
    betterWith: like.likestWith - like.likestWithout,
    withoutExactly: log(like.withoutExactly, 0.02),
    exactly: log(earlier.exactly, 0.02),
  };
}

export type Company = ReturnType<typeof company>;

/** What is the same for every candidate of a mail. */
export interface EarlierMails {
  /** Recipients besides the candidate, at least 1. */
  readonly others: number;
  /** Places in the log of mails to any of the candidates. */
  readonly places: readonly number[];
  /** By place: one part of each candidate's mails. */
  readonly parts: readonly number[];
  /** By place: worth less the older. */
  readonly worth300: readonly number[];
  readonly worth200: readonly number[];
  /** Worth of the mails to exactly these recipients. */
  readonly exactly: number;
}

export function earlierMails({ correspondence, candidates, overlap }: Subject): EarlierMails {
  const mails = correspondence.log.length;
  const parts = overlap.map(() => 0);
  for (const { person } of candidates) {
    for (const place of person.places) parts[place]! += 1 / person.places.length;
  }
  const places: number[] = [];
  let exactly = 0;
  const worth200 = overlap.map((_, place) => faded(mails - place, 200));
  overlap.forEach((common, place) => {
    if (common > 0) places.push(place);
    if (common === candidates.length && correspondence.log[place]!.recipients.length === common) exactly += worth200[place]!;
  });
  return {
    others: Math.max(1, candidates.length - 1),
    places,
    parts,
    worth300: overlap.map((_, place) => faded(mails - place, 300)),
    worth200,
    exactly,
  };
}

/** How many of the latest mails are looked around for mails to the others, and how far around. */
const NEAR_LATEST = 5;
const NEAR = 4;

function ownMails({ overlap }: Subject, places: readonly number[], { parts }: EarlierMails) {
  let [together, last, companions, near] = [0, -1, 0, 0];
  places.forEach((place, index) => {
    if (overlap[place]! > 1) {
      together++;
      last = place;
    }
    companions += parts[place]! - 1 / places.length;
    if (index >= places.length - NEAR_LATEST && hasOthersNear(overlap, places, index)) near++;
  });
  return { together, last, companions, near };
}

/** Whether a mail to the others went within a few mails of this one: written to one by one over the same matter. */
function hasOthersNear(overlap: readonly number[], places: readonly number[], index: number): boolean {
  const place = places[index]!;
  let others = -1;
  for (let at = Math.max(0, place - NEAR); at <= Math.min(overlap.length - 1, place + NEAR); at++) others += overlap[at]!;
  for (let i = index - 1; i >= 0 && places[i]! >= place - NEAR; i--) others--;
  for (let i = index + 1; i < places.length && places[i]! <= place + NEAR; i++) others--;
  return others > 0;
}

function likeMails({ correspondence, candidates, overlap }: Subject, own: readonly number[], earlier: EarlierMails) {
  const found = { votes: 0, weight: 0, likestWith: 0, likestWithout: 0, withoutExactly: 0 };
  let next = 0;
  for (const place of earlier.places) {
    while (next < own.length && own[next]! < place) next++;
    const received = own[next] === place ? 1 : 0;
    const others = overlap[place]! - received;
    if (others === 0) continue;
    const size = correspondence.log[place]!.recipients.length - received;
    const likeness = (2 * others) / (earlier.others + size);
    const weight = likeness * likeness * likeness * earlier.worth300[place]!;
    found.weight += weight;
    if (received === 1) {
      found.votes += weight;
      found.likestWith = Math.max(found.likestWith, likeness);
    } else {
      found.likestWithout = Math.max(found.likestWithout, likeness);
      if (size === others && others === candidates.length - 1) found.withoutExactly += earlier.worth200[place]!;
    }
  }
  return found;
}
