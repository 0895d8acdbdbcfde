import { faded, log, type Candidate, type Subject } from './subject';

/**
 * How usual it is for this sender to write to this one now, whoever else receives the mail. Ages are counted in mails
 * rather than days where possible: a holiday, or a memory some days behind, makes no one a stranger.
 * @param usualInTo share of the sender's recipients that stand in To.
 * @returns as `habitNames` names them.
 */
export function habit({ person, inTo }: Candidate, subject: Subject, usualInTo: number): number[] {
  const { correspondence, composeType, now } = subject;
  const mails = correspondence.log.length;
  const logged = person.places.length;
  const last = logged > 0 ? mails - person.places[logged - 1]! : 0;
  const typeShare = ((correspondence.mailsByType.get(composeType) ?? 0) + 1) / (mails + 3);
  const field = inTo ? usualInTo : 1 - usualInTo;
  const sum = sums(subject, person.address, person.places);
  return [
    person.count > 0 ? 1 : 0,
    Math.log(1 + person.count),
    person.count > 0 ? Math.log(1 + Math.max(0, now - person.last) / 60) : 12,
    logged > 1 ? Math.log((last * logged) / (mails - person.places[0]! + 1)) : 1.5,
    log(sum.mails3, 0.01),
    log(sum.mails80, 0.02),
    log(sum.mails400, 0.02),
    Math.log((sum.type + 2 * typeShare) / (logged + 2) / typeShare),
    Math.log(((inTo ? sum.to : logged - sum.to) + 2 * field) / (logged + 2) / field),
    sum.grouped / (logged + 1),
  ];
}

/**
 * Whether written to at all; how often; hours since; whether overdue, as the mails since the last of these by the usual
 * number between them; how often lately, of about 3, 80 and 400 mails; whether this kind of mail (new, reply, forward)
 * and this field are usual; whether others usually receive the mail too.
 */
export const habitNames = [
  'known',
  'count',
  'hours',
  'overdue',
  'mails3',
  'mails80',
  'mails400',
  'type',
  'field',
  'grouped',
] as const;

/** One walk over the logged mails to this one. */
function sums({ correspondence, composeType }: Subject, address: string, places: readonly number[]) {
  const sum = { mails3: 0, mails80: 0, mails400: 0, type: 0, to: 0, grouped: 0 };
  for (const place of places) {
    const mail = correspondence.log[place]!;
    const age = correspondence.log.length - place;
    sum.mails3 += faded(age, 3);
    sum.mails80 += faded(age, 80);
    sum.mails400 += faded(age, 400);
    if (mail.composeType === composeType) sum.type++;
    if (mail.recipients.indexOf(address) < mail.to) sum.to++;
    if (mail.recipients.length > 1) sum.grouped++;
  }
  return sum;
}
