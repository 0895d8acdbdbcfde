import { topLines, type TopLine } from '../../salutations/lines';
import type { Saluted } from '../../salutations/salutation';
import { smallNames } from './names';

/** 株式会社山田商事 営業部 田中 一郎様: words without a sentence's kana or punctuation, the last ones a name. */
const JAPANESE =
  /^((?:[^\s\u3041-\u3096\x21-\x7e、。「」・【】〔〕※→]+\s){0,3}?([^\s\x21-\x7e、。「」・【】〔〕※→]{1,5}\s?[\u4e00-\u9fff]{0,3}?\s?(?:様|さま|さん|殿)))(?=$|[\s、,])[\s、,]*/;
/** A line of an address block above the name. */
const ABOVE = /^[^\u3041-\u3096\x21-\x7e、。「」・【】〔〕※→]{2,30}$/;
const ENGLISH = /^(?:Dear|Hi|Hello) +((?:(?:Mr|Ms|Mrs|Dr)\.? +)?[A-Z][a-z]+(?:-san)?) *[,:]?$/;

/** People saluted in the plainest way, by one of the most common surnames, in the first lines. */
export function findPlainSalutations(ownText: string): Saluted[] {
  for (const line of topLines(ownText)) {
    const found = inJapanese(line);
    if (found.length > 0) return found;
    const english = ENGLISH.exec(line.text);
    if (english) return [saluted(line, english[0].indexOf(english[1]!), english[1]!, english[1]!)];
    if (!ABOVE.test(line.folded)) return [];
  }
  return [];
}

function inJapanese(line: TopLine): Saluted[] {
  const found: Saluted[] = [];
  let at = 0;
  for (;;) {
    const match = JAPANESE.exec(line.folded.slice(at));
    const name = match?.[2];
    if (!match || !name || smallNames.keysOf(name).length === 0) return found;
    found.push(saluted(line, at, match[1]!, name));
    at += match[0].length;
  }
}

/** @param from offset of the words in the folded line. */
function saluted(line: TopLine, from: number, words: string, name: string): Saluted {
  const [start, end] = [line.offsets[from]!, line.offsets[from + words.length]!];
  const text = line.text.slice(start - line.start, end - line.start);
  return { kind: 'person', role: 'to', name, company: '', text, start, end };
}
