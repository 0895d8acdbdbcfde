import { HONORIFIC, TITLE } from '../names/affixes';
import { parseName } from '../names/personName';
import type { Surnames } from '../names/surnames';
import type { TopLine } from './lines';
import type { Saluted } from './salutation';

const COPY = /(?:^|[^a-z])(?:b?cc|写し)(?![a-z])/;

/** In brackets within a line, a line that begins with CC:, or a note that begins with ※. */
const NOTE = /[(（〔[]\s*([^)）〕\]]*)[)）〕\]]?|^\s*※(.*)$|^\s*((?:b?cc|写し)\s*[:：/ ].*)$/g;

const HONOURED = new RegExp(
  `((?:(?!様|さま|さん|殿)[^\\s、,・:：()（）※/&＆にへ]){1,12}?\\s?(?:${HONORIFIC}|${TITLE}${HONORIFIC}?))(?=$|[\\s、,・)）&＆/にへものをがcC])`,
  'g',
);

/** Readers of copies that a line of the letter's top names. `whole`: the line is nothing else. */
export function findCopies(
  line: TopLine,
  surnames: Surnames,
): { readonly saluted: Saluted[]; readonly whole: boolean } {
  const saluted: Saluted[] = [];
  let rest = line.folded;
  NOTE.lastIndex = 0;
  for (let match = NOTE.exec(line.folded); match; match = NOTE.exec(line.folded)) {
    if (match[0] === '') break;
    if (!COPY.test(match[0])) continue;
    saluted.push(...honoured(line, match.index, match[0], surnames));
    rest = rest.replace(match[0], '');
  }
  return { saluted, whole: rest.trim() === '' };
}

function honoured(line: TopLine, offset: number, note: string, surnames: Surnames): Saluted[] {
  const found: Saluted[] = [];
  HONOURED.lastIndex = 0;
  for (let match = HONOURED.exec(note); match; match = HONOURED.exec(note)) {
    const words = match[1]!.replace(/^(?:b?cc|写し)[:：\s]*/, '');
    const from = offset + match.index + match[0].indexOf(words);
    const start = line.offsets[from]!;
    const end = line.offsets[from + words.length]!;
    const person = parseName(words, surnames);
    if (person.readings.length === 0 || words.trim() === '') continue;
    const text = line.text.slice(start - line.start, end - line.start);
    found.push({ kind: 'person', role: 'cc', name: words, company: person.company, text, start, end });
  }
  return found;
}
