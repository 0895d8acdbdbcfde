import { groupBy } from '../../collections';
import { companyKey, withoutSigns } from '../../names/company';
import { foldVariants } from '../../names/variants';
import type { DirectoryParty } from '../../policy/schema';

interface Name {
  /** Without legal form, blanks and signs, whatever the width, case and variant. */
  readonly key: string;
  /** The party's place in the directory. */
  readonly at: number;
}

/** So many characters of a name are looked up at once; shorter names tell nothing. */
const HEAD = 2;

/**
 * Finds parties of a directory in texts, by name or alias: every one of which a check could say that the text names it,
 * and some more.
 * @returns a function of a text that gives their places
 */
export function nameIndex(parties: readonly DirectoryParty[]): (text: string) => number[] {
  const names = parties.flatMap(({ name, aliases }, at): Name[] =>
    [name, ...aliases].map((one) => ({ key: companyKey(foldVariants(one)), at })),
  );
  const byHead = groupBy(
    names.filter(({ key }) => key.length >= HEAD),
    ({ key }) => key.slice(0, HEAD),
  );
  return (text) => {
    if (byHead.size === 0 || text === '') return [];
    const found: number[] = [];
    const plain = withoutSigns(foldVariants(text));
    for (let start = 0; start + HEAD <= plain.length; start++) {
      for (const { key, at } of byHead.get(plain.slice(start, start + HEAD)) ?? [])
        if (plain.startsWith(key, start)) found.push(at);
    }
    return found;
  };
}
