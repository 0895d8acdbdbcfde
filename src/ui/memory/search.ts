import { fold } from '../../message/fold';
import type { RememberedPerson } from '../session';

/** The people whose name or address has every word of `query`, width, case and spaces within names aside. */
export function search(people: readonly RememberedPerson[], query: string): readonly RememberedPerson[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name, address }) => {
    const text = fold(`${name} ${address}`);
    const joined = text.replace(/\s+/g, '');
    return words.every((word) => text.includes(word) || joined.includes(word));
  });
}
