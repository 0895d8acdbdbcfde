import { HONORIFIC, isDepartment, TITLE } from '../names/affixes';
import { isCompany } from '../names/company';
import { parseName } from '../names/personName';
import type { Surnames } from '../names/surnames';
import { findCopies } from './copies';
import type { TopLine } from './lines';
import type { Saluted } from './salutation';

/** Honoured words that name nobody. */
const NOBODY =
  /(?:疲れ|つかれ|苦労|くろう|世話|互い|陰|蔭|かげ|馳走|ちそう|待ち|まち|待ちどう|仕|同|多|模|有|一|異|左|何|貴|沢山|たく|母|父|兄|姉|祖父|祖母|赤|奥|神|王|殿|姫|客|子|別)(?:様|さま|さん)$/;

/** Everybody, or whoever is in charge. */
const GROUP =
  /(?:各位|皆(?:様|さま|さん)(?:方|がた)?|みな(?:さま|さん|様)(?:方|がた)?|(?:御|ご)?一同(?:様|さま)?|(?:御|ご)?担当(?:者)?(?:様|さま|の方)|関係者(?:様|さま)?|お客(?:様|さま)|お取引先(?:様|さま)|責任者(?:様|さま)|(?:メンバー|チーム|部員|社員|役員)(?:の)?(?:皆様|みなさん|皆さん|様|各位)?)(?:へ)?$/;

const UNIT_END = `(?:各位|御中|${HONORIFIC}(?:方|がた)?|${TITLE}${HONORIFIC}?)`;

/** Up to one honoured name; what may follow it is no part of a sentence (様より, 様の件). */
const UNIT = new RegExp(
  `^[\\s@→]*((?:(?!様|さま|さん|殿|御中|各位|[。、,!?:]).){0,60}?${UNIT_END})` +
    `(?:へ|宛て?)?(?=$|[\\s、,。.!?:;・&＆/(（【〔\\[)）】〕\\]~〜…–—-]|(?:および|及び|並びに|と)[^、。]{1,30}?${HONORIFIC})`,
);

const GREETING =
  /^(?:お疲れ|おつかれ|御?ご?苦労|(?:いつも)?(?:大変)?お世話|いつも|平素|拝啓|前略|おはよう|こんにちは|こんばんは|初めまして|はじめまして|突然|夜分|度々|たびたび|ご無沙汰|失礼)/;

/** Prose between the words of what would be a name: 先日お会いした田中様. */
const PROSE =
  /(?:です|ます|ました|より|から|について|ので|には|では|いただ|頂い|頂き|下さ|ください|お願い|した|する|という|れる|れた)|[一-龠](?:を|は|に|で|と|も|へ|が)[一-龠ァ-ヺ]/;

/** Salutations of a Japanese letter's top: company, department and person in one line or one below the other. */
export function findJapanese(lines: readonly TopLine[], surnames: Surnames): Saluted[] {
  const found: Saluted[] = [];
  let above: TopLine[] = [];
  let greeted = false;
  for (const line of lines) {
    const copies = findCopies(line, surnames);
    const units = copies.whole ? [] : readUnits(line, above, surnames);
    found.push(...units, ...copies.saluted);
    if (units.length > 0 || copies.whole) {
      above = [];
      if (units.length > 0 && greeted) break;
    } else if (found.length > 0) break;
    else if (GREETING.test(line.folded) && !greeted) greeted = true;
    else if (greeted || !isAddressLine(line)) break;
    else above = [...above, line];
  }
  return found;
}

/** A line of an address block that is not yet the person: a company, a department, a position. */
function isAddressLine({ folded }: TopLine): boolean {
  if (folded.length > 40 || /[。、!?:]/.test(folded) || PROSE.test(folded)) return false;
  return isCompany(folded) || isDepartment(folded) || !/[ぁ-ゖ]$|^[\w\s.,'-]+$/.test(folded);
}

function readUnits(line: TopLine, above: readonly TopLine[], surnames: Surnames): Saluted[] {
  const found: Saluted[] = [];
  let at = 0;
  while (at < line.folded.length) {
    const separator = /^(?:[\s、,・&＆/)）】\]]|および|及び|並びに|と(?=[^\s]))*/.exec(
      line.folded.slice(at),
    )![0];
    const rest = line.folded.slice(at + (found.length > 0 ? separator.length : 0)).replace(/^[【[]/, ' ');
    const unit = UNIT.exec(rest)?.[1];
    if (unit === undefined || PROSE.test(unit) || NOBODY.test(unit)) break;
    const start = line.folded.length - rest.length + rest.indexOf(unit);
    const leading = unit.length - unit.replace(/^[\s@→]+/, '').length;
    const saluted = asSaluted(line, start + leading, start + unit.length, above, surnames);
    if (!saluted) break;
    found.push(saluted);
    at = start + unit.length;
    at += /^(?:へ|宛て?)?/.exec(line.folded.slice(at))![0].length;
    // A department beside the name, 田中様(営業部), is passed over; copies are read apart.
    at += /^\s*[（(](?!\s*(?:b?cc|写し))[^）)]*[）)]/.exec(line.folded.slice(at))?.[0].length ?? 0;
  }
  return found;
}

function asSaluted(
  line: TopLine,
  from: number,
  to: number,
  above: readonly TopLine[],
  surnames: Surnames,
): Saluted | null {
  const unit = line.folded.slice(from, to);
  const written = above.map(({ text }) => text).join(' ');
  const start = line.offsets[from]!;
  const end = line.offsets[to]!;
  const raw = line.text.slice(start - line.start, end - line.start);
  const blockCompany =
    above.find(({ folded }) => isCompany(folded)) ?? above.find((one) => !isDepartment(one.folded));
  const place = {
    role: 'to' as const,
    person: null,
    company: '',
    department: '',
    text: raw,
    start,
    end,
  };
  if (GROUP.test(unit)) {
    return { ...place, kind: 'group', company: companyIn(unit.replace(GROUP, ''), written) };
  }
  if (/御中$/.test(unit)) {
    return { ...place, kind: 'company', company: raw.replace(/\s*御中$/, '') || written };
  }
  // 山田商事の田中様: the company stands before の.
  const person = parseName(
    raw
      .replace(/(?:へ|宛て?)$/, '')
      .replace(/^(.*[^\s])の(?=[^\s])/, (all, owner: string) =>
        isCompany(owner) || isDepartment(owner) ? `${owner} ` : all,
      ),
    surnames,
  );
  if (person.readings.length === 0) return { ...place, kind: 'group', company: person.company };
  if (!isNameLike(person.readings[0]!)) return null;
  return {
    ...place,
    kind: 'person',
    person,
    company: person.company || (blockCompany?.text ?? ''),
    department: person.department || (above.find(({ folded }) => isDepartment(folded))?.text ?? ''),
  };
}

const companyIn = (before: string, above: string): string =>
  before.split(/\s+/).find(isCompany) ?? above.split(/\s+/).find(isCompany) ?? '';

/** A name is short: longer ones are sentences that end in 様. */
const isNameLike = ({ family, given }: { family: string; given: string }): boolean =>
  (family + given).length <= 24;
