import { circles, type Circles } from './circle';
import { company, earlierMails, type Company } from './company';
import { habit, type Habit } from './habit';
import { likenesses, type Likeness } from './likeness';
import { mailboxOf } from './mailbox';
import type { Subject } from './subject';

/** What is looked at in one recipient. */
type OwnFeatures = Habit & Company & Circles & Likeness;

/** What is the same for all recipients of a mail, but for what each sees in the others. */
type MailFeatures = ReturnType<typeof mailFeatures>;

export type Features = OwnFeatures & MailFeatures & { readonly othersUnknown: number };

/**
 * The name of an input to the ranking: a feature; or with `^` how far it lies above the greatest among the other
 * recipients, with `_` how far above the least (0 where there is no other).
 */
export type Input = keyof Features | `${keyof OwnFeatures}${'^' | '_'}`;

/** A row of inputs for each candidate. */
export function inputRows(subject: Subject, inputs: readonly Input[]): number[][] {
  const rows = featuresOf(subject);
  const columns = inputs.map((input) => column(rows, input));
  return rows.map((_, row) => columns.map((values) => values[row]!));
}

export function featuresOf(subject: Subject): Features[] {
  const { candidates } = subject;
  const mail = mailFeatures(subject);
  const earlier = earlierMails(subject);
  const circle = circles(subject);
  const likeness = likenesses(subject);
  const unknown = candidates.filter(({ person }) => person.count === 0).length;
  const others = Math.max(1, candidates.length - 1);
  return candidates.map((candidate, index) => {
    const own = habit(candidate, subject, mail.inTo);
    return {
      ...own,
      ...company(candidate, subject, earlier),
      ...circle[index]!,
      ...likeness[index]!,
      ...mail,
      othersUnknown: (unknown - (1 - own.known)) / others,
    };
  });
}

function mailFeatures({ correspondence, candidates, composeType, now }: Subject) {
  const { log, people } = correspondence;
  const latest = log[log.length - 1]?.minute ?? now;
  return {
    ...mailboxOf(correspondence),
    recipients: Math.log(candidates.length),
    alone: candidates.length === 1 ? 1 : 0,
    reply: composeType === 'reply' || composeType === 'replyAll' ? 1 : 0,
    forward: composeType === 'forward' ? 1 : 0,
    people: Math.log(1 + people.size),
    logged: Math.log(1 + log.length),
    pause: Math.log(1 + Math.max(0, now - latest) / 1440),
  };
}

function column(rows: readonly Features[], input: Input): number[] {
  const relation = /[\^_]$/.exec(input)?.[0];
  const values = rows.map((row) => row[(relation ? input.slice(0, -1) : input) as keyof Features]);
  if (!relation) return values;
  if (rows.length === 1) return [0];
  const [extreme, next] = values.slice().sort((a, b) => (relation === '^' ? b - a : a - b)) as [number, number];
  return values.map((value) => value - (value === extreme ? next : extreme));
}
