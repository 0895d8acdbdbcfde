import { fullSurnames } from '../../src/names/fullSurnames';

/**
 * The table of common surnames: `key surname surname …;key …`. Reading keys in place of kana, so that they need no
 * conversion; `!` before those that are no evidence of a surname. A surname has every key among them by which the full
 * table knows it, so that who has this table alone takes no two names for different that he would not with the full one.
 * @param ranked surnames, most bearers first
 */
export function commonTable(ranked: readonly string[]): string {
  const keys = Array.from(new Set(ranked.flatMap((surname) => fullSurnames.readingsOf(surname)))).sort();
  return keys
    .map((key) => {
      const its = ranked.filter((surname) => fullSurnames.mayBeRead(surname, key));
      return [(fullSurnames.isReading(key) ? '' : '!') + key, ...its].join(' ');
    })
    .join(';');
}
