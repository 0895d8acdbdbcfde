import { usualSurnames, type Surnames } from '../names/surnames';
import { findEnglish } from './english';
import { findJapanese } from './japanese';
import { topLines } from './lines';

/** Somebody whom the author addresses at the top of his text. */
export interface Saluted {
  /** `company`: 山田商事 御中. `group`: 各位, ご担当者様, all, a bare 部長: nobody in particular. */
  readonly kind: 'person' | 'company' | 'group';
  /** `cc`: named as a copy's reader: (CC: 佐藤様), ※佐藤部長にもCCでお送りしています. */
  readonly role: 'to' | 'cc';
  /** The person's name as written, title and honorific with it; empty unless kind is `person`. */
  readonly name: string;
  /** As written; empty where none is named. */
  readonly company: string;
  /** The words that say so, with their offsets in the text (UTF-16 units). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Whom the author salutes in the first lines of his own words, in the order of the text; empty where he salutes nobody.
 * @param ownText quoted text and signature blanked out, offsets those of the whole body
 */
export function findSalutations(ownText: string, surnames: Surnames = usualSurnames): Saluted[] {
  const lines = topLines(ownText);
  const japanese = findJapanese(lines, surnames);
  return japanese.length > 0 ? japanese : findEnglish(lines, surnames);
}
