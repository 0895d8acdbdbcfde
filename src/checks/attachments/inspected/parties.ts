import { fold, foldText, type FoldedText } from '../../../message/fold';
import { findKeyword } from '../../../policy/keywords';
import type { DirectoryParty } from '../../../policy/schema';
import type { CheckContext } from '../../check';

/** What tells parties apart by. */
export type PartyContext = Pick<CheckContext, 'policy' | 'recipients'>;

/** Names of one letter stand for nothing. */
const namesOf = ({ name, aliases }: DirectoryParty): string[] =>
  [name, ...aliases].filter((one) => fold(one).trim().length >= 2);

/** Tells whether a text names a party, in any of its names. The text, which may be long, is folded once for all parties. */
export function namedIn(text: string): (party: DirectoryParty) => boolean {
  let folded: FoldedText | null = null;
  return (party) =>
    namesOf(party).some((name) => findKeyword(name, text, (folded ??= foldText(text))).length > 0);
}

/** The directory's parties to which no recipient belongs. A party that has a recipient's party in its name, or is named in one, is none. */
export function otherParties({ policy, recipients }: PartyContext): DirectoryParty[] {
  const own = recipients.map(({ party }) => party).filter((party): party is DirectoryParty => party !== null);
  const ownNames = [...own.map(({ name }) => name), policy.organization.name]
    .map(fold)
    .filter((name) => name !== '');
  return policy.directory.filter(
    (party) =>
      own.indexOf(party) < 0 &&
      !namesOf(party).some((name) => ownNames.some((mine) => mine.indexOf(fold(name)) >= 0)),
  );
}

/** Finds the names of parties in a text to which no recipient belongs. */
export function foreignParties(context: PartyContext): (text: string) => string[] {
  const others = otherParties(context);
  return (text) => (text.trim() === '' ? [] : others.filter(namedIn(text)).map(({ name }) => name));
}
