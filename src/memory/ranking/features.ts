import { circles, type Circles } from './circle';
import { company, earlierMails, type Company } from './company';
import { habit, type Habit } from './habit';
import { likenesses, type Likeness } from './likeness';
import { mailboxOf, standingOf } from './mailbox';
import type { Correspondence } from '../correspondence';
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
  const features = featuresOf(subject);
  const rows: number[][] = features.map(() => []);
  for (const input of inputs) {
    const relation = input.slice(-1);
    const compared = relation === '^' || relation === '_';
    const name = (compared ? input.slice(0, -1) : input) as keyof Features;
    let [extreme, next] = [-Infinity, -Infinity];
    const sign = relation === '_' ? -1 : 1;
    if (compared) {
      for (const each of features) {
        const value = sign * each[name];
        if (value > extreme) [extreme, next] = [value, extreme];
        else if (value > next) next = value;
      }
      if (features.length === 1) next = sign * features[0]![name];
    }
    features.forEach((each, row) => {
      const value = each[name];
      rows[row]!.push(!compared ? value : value - sign * (sign * value === extreme ? next : extreme));
    });
  }
  return rows;
}

export function featuresOf(subject: Subject): Features[] {
  const { candidates } = subject;
  const mail = mailFeatures(subject);
  const standing = cachedStanding(subject.correspondence);
  const earlier = earlierMails(subject);
  const circle = circles(subject);
  const likeness = likenesses(subject);
  const unknown = candidates.filter(({ person }) => person.count === 0).length;
  const others = Math.max(1, candidates.length - 1);
  return candidates.map((candidate, index) => {
    const own = habit(candidate, subject, mail.inTo, standing);
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
    ...cachedMailbox(correspondence),
    recipients: Math.log(candidates.length),
    alone: candidates.length === 1 ? 1 : 0,
    reply: composeType === 'reply' || composeType === 'replyAll' ? 1 : 0,
    forward: composeType === 'forward' ? 1 : 0,
    people: Math.log(1 + people.size),
    logged: Math.log(1 + log.length),
    pause: Math.log(1 + Math.max(0, now - latest) / 1440),
  };
}

const cache = <T>(f: (c: Correspondence) => T) => {
  const known = new WeakMap<Correspondence, T>();
  return (c: Correspondence): T => {
    let v = known.get(c);
    if (!v) known.set(c, (v = f(c)));
    return v;
  };
};
const cachedStanding = cache(standingOf);
const cachedMailbox = cache(mailboxOf);
