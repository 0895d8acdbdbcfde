import { flatMap } from '../../../collections';
import { similarity, similarityIndex, type Similarity } from '../../../recipients/similarity';
import type { CheckContext } from '../../check';
import { isListed } from './known';
import { strongest, suspicionOf, type Addressee, type Habits, type Suspicion } from './suspicion';

/** Recipients of this mail who are easily taken for one another, unless they have got mail together before. */
export function findTogether(
  addressees: readonly Addressee[],
  { knowledge }: CheckContext,
  habits: Habits,
): Suspicion[] {
  const near = similarityIndex(addressees, knowledge.names);
  const told = new Set<Addressee>();
  return flatMap(addressees, (addressee): Suspicion[] => {
    if (told.has(addressee)) return [];
    const group = flatMap(near(addressee), (other) => {
      const reason = told.has(other) ? null : similarity(addressee, other, knowledge.names);
      if (reason === null || reason === 'namesake' || areCompanions(addressee, other, habits)) return [];
      return [{ other, reason, shift: shiftOf(addressee, other, reason) }];
    });
    if (group.length === 0) return [];
    const members = [addressee, ...group.map(({ other }) => other)];
    members.forEach((member) => told.add(member));
    const suspect = oddOne(members, addressees, habits);
    const rest = members.filter((member) => member !== suspect);
    const { reason, shift } = strongest(group);
    const resemblances = rest.map((other) => ({ other, reason, shift }));
    return [suspicionOf(suspect, resemblances, habits, rest)];
  });
}

/** So many mails to both, and both are meant. */
const OFTEN = 2;

const areCompanions = (a: Addressee, b: Addressee, { together }: Habits): boolean =>
  (together?.(a.address.key, b.address.key) ?? 0) >= OFTEN;

/** Two accounts of one name in one company are mostly one person; people whom the directory lists are mostly meant. */
function shiftOf(a: Addressee, b: Addressee, reason: Similarity): number {
  if (reason === 'look-alike' || reason === 'slip') return 0;
  return a.company === b.company || (isListed(a.recipient) && isListed(b.recipient)) ? -1 : 0;
}

/** Who least belongs to the mail: outside and not in the directory, least written to, the only one of his company, the last to be written in. */
function oddOne(members: readonly Addressee[], all: readonly Addressee[], habits: Habits): Addressee {
  const belonging = ({ company, recipient, address }: Addressee) =>
    all.filter((each) => each.company === company).length +
    (recipient.internal || recipient.party ? all.length : 0) +
    Math.min(habits.countOf(address.mailboxKey), OFTEN) * all.length;
  return members.reduce((odd, member) => (belonging(member) <= belonging(odd) ? member : odd));
}
