import type { Standing } from './mailbox';
import { faded, log, type Candidate, type Subject } from './subject';

const DAY = 24 * 60;

/**
 * How usual it is for this sender to write to this one now, whoever else receives the mail. Ages are counted in mails
 * rather than days where possible: a holiday, or a memory some days behind, makes no one a stranger.
 */
export function habit({ person, inTo }: Candidate, subject: Subject, usualTo: number, standing: Standing) {
  const { correspondence, composeType, now } = subject;
  const mails = correspondence.log.length;
  const logged = person.places.length;
  const last = logged > 0 ? mails - person.places[logged - 1]! : mails + (person.count > 0 ? 50 : 400);
  const typeShare = ((correspondence.mailsByType.get(composeType) ?? 0) + 1) / (mails + 3);
  const field = inTo ? usualTo : 1 - usualTo;
  const sum = sums(subject, person.address, person.places);
  const latest = correspondence.log[mails - 1]?.minute ?? 0;
  const depth = person.count > 0 ? standing.depth(person.last) : correspondence.people.size;
  return {
    depth: Math.log(1 + depth),
    depthShare: (depth + 0.5) / (correspondence.people.size + 1),
    aboveShare: (standing.above(person.count) + 0.5) / (correspondence.people.size + 1),
    gapTail: Math.log(standing.gapTail(person.count > 0 ? last : 1e6)),
    known: person.count > 0 ? 1 : 0,
    count: Math.log(1 + person.count),
    share: Math.log((person.count + 0.5) / (correspondence.mails + 1)),
    since: Math.log(last),
    sinceShare: Math.log(last / (mails + 1)),
    days: person.count > 0 ? Math.log(1 + Math.max(0, latest - person.last) / DAY) : 8,
    hours: person.count > 0 ? Math.log(1 + Math.max(0, now - person.last) / 60) : 12,
    overdue: logged > 1 ? Math.log((last * logged) / (mails - person.places[0]! + 1)) : 1.5,
    mails3: log(sum.mails3, 0.01),
    mails15: log(sum.mails15, 0.02),
    mails80: log(sum.mails80, 0.02),
    mails400: log(sum.mails400, 0.02),
    week: log(sum.week, 0.01),
    type: Math.log((sum.type + 2 * typeShare) / (logged + 2) / typeShare),
    type80: log(sum.type80, 0.02),
    field: Math.log(((inTo ? sum.to : logged - sum.to) + 2 * field) / (logged + 2) / field),
    hour: (sum.hour + 0.3) / (logged + 1),
    weekday: (sum.weekday + 0.2) / (logged + 1),
    grouped: sum.grouped / (logged + 1),
  };
}

export type Habit = ReturnType<typeof habit>;

/** One walk over the logged mails to this one. */
function sums({ correspondence, composeType, now }: Subject, address: string, places: readonly number[]) {
  const sum = { mails3: 0, mails15: 0, mails80: 0, mails400: 0, week: 0, type: 0, type80: 0, to: 0, hour: 0, weekday: 0, grouped: 0 };
  for (const place of places) {
    const mail = correspondence.log[place]!;
    const age = correspondence.log.length - place;
    sum.mails3 += faded(age, 3);
    sum.mails15 += faded(age, 15);
    const recent = faded(age, 80);
    sum.mails80 += recent;
    sum.mails400 += faded(age, 400);
    sum.week += faded(now - mail.minute, 5 * DAY);
    if (mail.composeType === composeType) {
      sum.type++;
      sum.type80 += recent;
    }
    if (mail.recipients.indexOf(address) < mail.to) sum.to++;
    sum.hour += Math.max(0, 1 - hoursApart(mail.minute, now) / 4);
    if (weekday(mail.minute) === weekday(now)) sum.weekday++;
    if (mail.recipients.length > 1) sum.grouped++;
  }
  return sum;
}

const hoursApart = (a: number, b: number): number => {
  const hours = Math.abs((a % DAY) - (b % DAY)) / 60;
  return Math.min(hours, 24 - hours);
};

const weekday = (minute: number): number => Math.floor(minute / DAY) % 7;
