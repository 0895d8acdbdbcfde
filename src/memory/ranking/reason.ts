import type { Acquaintance, Correspondence } from '../correspondence';
import { areAlike } from './likeness';

/**
 * What a check can say of a recipient that the ranking finds out of place, strongest first:
 * `usual-place`: `usual`, somebody of a like name or address who is not among the recipients, often gets mail with `others`;
 * `never-written`: no mail to this address is remembered;
 * `never-together`: no mail to it went to any of `others` too;
 * `rarely-written`: few mails to it;
 * `seldom-together`: few of its mails went to any of `others` too.
 */
export type Reason =
  | { readonly kind: 'usual-place'; readonly usual: Acquaintance; readonly others: readonly string[] }
  | {
      readonly kind: 'never-written' | 'never-together' | 'rarely-written' | 'seldom-together';
      /** Address keys of the other recipients of the mail. */
      readonly others: readonly string[];
    };

/** Mails together that make a usual place. */
const USUAL = 3;

/** At most so many mails are few. */
const RARE = 3;

/**
 * @param one the recipient in question: key and display name, empty where the mail gives none.
 * @param others keys of the other recipients of the mail.
 */
export function reasonFor(
  correspondence: Correspondence,
  one: { readonly address: string; readonly name: string },
  others: readonly string[],
): Reason {
  const { people } = correspondence;
  const person = people.get(one.address);
  const company = correspondence.company(others);
  const together = company.get(one.address) ?? 0;
  const named = { address: one.address, name: one.name || (person?.name ?? '') };
  let usual: Acquaintance | undefined;
  let most = Math.max(USUAL, USUAL * together) - 1;
  company.forEach((count, key) => {
    const known = people.get(key)!;
    if (count <= most || key === one.address || !areAlike(known, named)) return;
    most = count;
    usual = known;
  });
  if (usual) return { kind: 'usual-place', usual, others };
  if (!person) return { kind: 'never-written', others };
  if (together === 0 && others.length > 0) return { kind: 'never-together', others };
  return { kind: person.count <= RARE ? 'rarely-written' : 'seldom-together', others };
}
