import { circleNames, circles } from './circle';
import { company, companyNames, earlierMails } from './company';
import { habit, habitNames } from './habit';
import { likenessNames, likenesses } from './likeness';
import { mailboxOf } from './mailbox';
import type { Subject } from './subject';

/** What is the same for all recipients of a mail, or nearly so. */
export const mailNames = [
  'othersUnknown',
  'recipients',
  'alone',
  'reply',
  'several',
  'recipientsPerMail',
  'people',
] as const;

/** What is looked at in each recipient, in the order of {@link featuresOf}. */
export const featureNames = [
  ...habitNames,
  ...companyNames,
  ...circleNames,
  ...likenessNames,
  ...mailNames,
] as const;

/** Which inputs are made of a feature, added up. */
export const OWN = 1;
/** How far it lies above the greatest among the other recipients; 0 where there is no other. */
export const ABOVE = 2;
/** How far above the least. */
export const OVER = 4;

/**
 * A row of inputs for each candidate.
 * @param forms for each feature a digit: the sum of {@link OWN}, {@link ABOVE} and {@link OVER}.
 */
export function inputRows(subject: Subject, forms: string): number[][] {
  const features = featuresOf(subject);
  const rows: number[][] = features.map(() => []);
  for (let index = 0; index < forms.length; index++) {
    const form = Number(forms[index]);
    const values = features.map((each) => each[index]!);
    const add = (column: readonly number[]) => column.forEach((value, row) => rows[row]!.push(value));
    if (form & OWN) add(values);
    if (form & ABOVE) add(beyond(values));
    if (form & OVER) add(beyond(values.map((value) => -value)).map((value) => -value));
  }
  return rows;
}

/** How far each lies above the greatest of the others. */
function beyond(values: readonly number[]): number[] {
  if (values.length === 1) return [0];
  let [greatest, next] = [-Infinity, -Infinity];
  for (const value of values) {
    if (value > greatest) [greatest, next] = [value, greatest];
    else if (value > next) next = value;
  }
  return values.map((value) => value - (value === greatest ? next : greatest));
}

export function featuresOf(subject: Subject): number[][] {
  const { correspondence, candidates, composeType } = subject;
  const { inTo, several, recipientsPerMail } = mailboxOf(correspondence);
  const earlier = earlierMails(subject);
  const circle = circles(subject);
  const likeness = likenesses(subject);
  const isUnknown = ({ person }: Subject['candidates'][number]) => (person.count === 0 ? 1 : 0);
  const unknown = candidates.filter(isUnknown).length;
  return candidates.map((candidate, index) => [
    ...habit(candidate, subject, inTo),
    ...company(candidate, subject, earlier),
    ...circle[index]!,
    ...likeness[index]!,
    (unknown - isUnknown(candidate)) / earlier.others,
    Math.log(candidates.length),
    candidates.length === 1 ? 1 : 0,
    composeType === 'reply' || composeType === 'replyAll' ? 1 : 0,
    several,
    recipientsPerMail,
    Math.log(1 + correspondence.people.size),
  ]);
}
