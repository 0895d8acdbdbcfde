import { HONORIFIC, isDepartment, TITLE } from '../names/affixes';
import { isCompany } from '../names/companyForm';
import { parseName } from '../names/personName';
import type { Surnames } from '../names/surnames';
import { findCopies } from './copies';
import type { TopLine } from './lines';
import type { Saluted } from './salutation';

/** Honoured words that name nobody. */
const NOBODY =
  /(?:疲れ|つかれ|苦労|くろう|世話|互い|かげ|馳走|ちそう|待ち|まち|どう|仕|模|沢山|たく)(?:様|さま|さん)$|^(?:お|ご|御)?(?:陰|蔭|同|多|有|一|異|左|何|貴|[母父兄姉]上?|赤|奥|神|王|殿|姫|子|別)(?:様|さま|さん)$/;

const EVERYBODY = '(?:皆|みな)(?:様|さま|さん)(?:方|がた)?';
const IN_CHARGE = '(?:御|ご)?(?:担当|責任)(?:者)?(?:様|さま)|(?:お客|お取引先|取引先|関係者|会員)(?:様|さま)';

/** Everybody, or whoever is in charge. */
const GROUP = `(?:(?:お客様|お取引先様?|関係者|会員)?各位|${EVERYBODY}|(?:御|ご)?一同(?:様|さま)?|${IN_CHARGE})`;
const group = new RegExp(`の?${GROUP}$`);

/** What may follow a salutation: no part of a sentence (様より, 様の件, 様(営業)から), but a greeting. */
const AFTER =
  '(?:へ|宛て?)?(?=$|[\\s、,。.!?:;・&＆/)）】〕\\]~〜…–—-]|[(（【〔\\[](?![^)）】〕\\]]*[)）】〕\\]](?:より|から|[のがにを]))|お疲れ|おつかれ|(?:大変)?お世話|いつも|こんにち|おはよう|こんばん|ご無沙汰|初めまして|はじめまして|平素|' +
  `(?:および|及び|並びに|と)[^、。]{1,30}?${HONORIFIC}(?=$|[\\s、,]))`;

const unitEndingIn = (ending: string) =>
  new RegExp(`^[\\s@→]*((?:(?!様|さま|さん|殿|御中|各位)[^。、,!?:]){0,60}?${ending})${AFTER}`, 'i');

const GROUP_UNIT = unitEndingIn(GROUP);
const HONOURED_UNIT = unitEndingIn(`(?:御中|${HONORIFIC}(?:方|がた)?)`);
const TITLED_UNIT = unitEndingIn(`${TITLE}${HONORIFIC}?`);

const GREETING =
  /^(?:お疲れ|おつかれ|御?ご?苦労|(?:いつも)?(?:大変)?お世話|いつも|平素|拝啓|前略|おはよう|こんにち|こんばん|初めまして|はじめまして|突然|夜分|度々|たびたび|ご無沙汰|失礼)/;

/** Prose between the words of what would be a name: 先日お会いした田中様. */
const PROSE =
  /(?:です|ます|ました|より|から|について|ので|には|では|いただ|頂い|頂き|下さ(?!ん|ま)|ください|お願い|した|する|という|れる|れた)|[一-龠](?:を|は|に|で|と|も|へ|が)[一-龠ァ-ヺ]/;

/** Salutations of a Japanese letter's top: company, department and person in one line or one below the other. */
export function findJapanese(lines: readonly TopLine[], surnames: Surnames): Saluted[] {
  const found: Saluted[] = [];
  let above: TopLine[] = [];
  let role: Saluted | undefined;
  let greeted = false;
  for (const line of lines) {
    const copies = findCopies(line, surnames);
    const units = copies.whole ? [] : readUnits(line, above, surnames);
    const only = units[0];
    if (only && units.length === 1 && only.kind === 'group' && isBareTitle(only.text)) {
      // 代表取締役社長, with the name in the next line; or 部長, and nobody else.
      role = only;
      above = [...above, line];
      continue;
    }
    if (greeted && units.length > 0 && isList(line, units, lines, surnames)) break;
    found.push(...units, ...copies.saluted);
    if (greeted && units.length > 0) break;
    if (units.length > 0 || copies.whole) continue;
    if (found.length > 0) {
      if (!isCompany(line.folded) || !isAddressLine(line)) break;
      above = [line];
    } else if (GREETING.test(line.folded) && !greeted && above.length === 0) greeted = true;
    else if (greeted || !isAddressLine(line)) break;
    else above = [...above, line];
  }
  return found.length > 0 || !role ? found : [role];
}

/** A name that is part of a sentence: 鈴木様の請求書です. */
const RUN_ON = new RegExp(`^[\\s、,・]*[^\\s、。]{1,12}?${HONORIFIC}(?:より|から|[のがはをに])`);

/** Behind a greeting names are spoken of that run on into a sentence, or stand one below the other; behind 拝啓 they are saluted. */
function isList(
  line: TopLine,
  units: readonly Saluted[],
  lines: readonly TopLine[],
  surnames: Surnames,
): boolean {
  if (!/[ぁ-ゖ]/.test(lines[0]!.folded)) return false;
  const next = lines[lines.indexOf(line) + 1];
  const { end } = units[units.length - 1]!;
  const runsOn = RUN_ON.test(line.text.slice(end - line.start));
  return runsOn || (next !== undefined && readUnits(next, [], surnames).length > 0);
}

const isBareTitle = (text: string): boolean => new RegExp(`${TITLE}$`, 'i').test(text.normalize('NFKC'));

/** A line of an address block that is not yet the person: a company, a department, a position. */
function isAddressLine({ folded }: TopLine): boolean {
  if (folded.length > 40 || /[。、!?:]/.test(folded) || PROSE.test(folded)) return false;
  return isCompany(folded) || isDepartment(folded) || !/[ぁ-ゖ]$|^[\w\s.,'-]+$/.test(folded);
}

/** 佐藤→田中さん is from one to the other. */
const LEAD = /^\s*(?:[【[]|(?:to|宛先|宛)\s*:\s*|[^\s→⇒]{1,10}[→⇒]\s*)/;
/** A line in brackets, (森さん), is a note; (株)山田商事 is none. */
const IN_BRACKETS = /^\((?!(?:株|有|同|資|名|財|社|学|医|独|福)\))/;
const SEPARATOR = /^(?:[\s、,・&＆/)）】\]]|および|及び|並びに|と(?=[^\s]))+/;
/** A department beside the name, 田中様(営業部), is passed over; readers of copies are read apart. */
const BESIDE = /^(?:へ|宛て?)?(?:\s*[（(](?!\s*(?:b?cc|写し))[^）)]*[）)])?/;

function readUnits(line: TopLine, above: readonly TopLine[], surnames: Surnames): Saluted[] {
  const found: Saluted[] = [];
  if (IN_BRACKETS.test(line.folded)) return found;
  let at = LEAD.exec(line.folded)?.[0].length ?? 0;
  while (at < line.folded.length) {
    const unit = nextUnit(line, at, above, surnames);
    if (!unit) break;
    found.push(unit.saluted);
    at = unit.end;
    at += BESIDE.exec(line.folded.slice(at))![0].length;
    at += SEPARATOR.exec(line.folded.slice(at))?.[0].length ?? 0;
  }
  return found;
}

interface Unit {
  readonly saluted: Saluted;
  /** Whether it is evidently a person's name. */
  readonly certain: boolean;
  readonly end: number;
}

/** Positions at places, whose names are surnames as well. */
const ofPlace = /(?:店|社|所|工場|センター|市|区|町|村|局|署|校|園|館)長$/;

function nextUnit(
  line: TopLine,
  at: number,
  above: readonly TopLine[],
  surnames: Surnames,
): Unit | undefined {
  const rest = line.folded.slice(at);
  const read = (pattern: RegExp): Unit | undefined => {
    const match = pattern.exec(rest);
    const words = match?.[1]?.trim();
    if (!match || !words || PROSE.test(words) || (NOBODY.test(words) && !group.test(words))) return undefined;
    const start = at + match[0].indexOf(words);
    const unit = asUnit(line, start, start + words.length, above, surnames);
    return unit && { ...unit, end: start + words.length };
  };
  const honoured = read(GROUP_UNIT) ?? read(HONOURED_UNIT);
  const titled = read(TITLED_UNIT);
  // 田中部長 佐藤様 are two people; in 営業部長 田中様 and 千葉支店長 佐藤様 the title belongs to what follows.
  if (
    !honoured ||
    (titled && titled.end < honoured.end && titled.certain && !ofPlace.test(titled.saluted.text))
  )
    return titled;
  return honoured;
}

function asUnit(
  line: TopLine,
  from: number,
  to: number,
  above: readonly TopLine[],
  surnames: Surnames,
): Omit<Unit, 'end'> | undefined {
  const unit = line.folded.slice(from, to);
  const [start, end] = [line.offsets[from]!, line.offsets[to]!];
  const text = line.text.slice(start - line.start, end - line.start);
  const companyAbove =
    above.find(({ folded }) => isCompany(folded)) ??
    above.find(({ folded, text: written }) => !isDepartment(folded) && !isBareTitle(written));
  const saluted = (kind: Saluted['kind'], company: string, name = ''): Omit<Unit, 'end'> => ({
    saluted: { kind, role: 'to', name, company, text, start, end },
    certain: false,
  });
  if (group.test(unit)) {
    const company = unit.replace(group, '').split(/\s+/).find(isCompany);
    return saluted('group', company ?? companyAbove?.text ?? '');
  }
  if (/御中$/.test(unit)) {
    return saluted('company', text.replace(/\s*御中$/, '') || (companyAbove?.text ?? ''));
  }
  const written = ownerApart(text);
  const { readings, certain, company } = parseName(written, surnames);
  const name = readings[0];
  if (!name) return saluted('group', company);
  if ((name.family + name.given).length > MAX_NAME) return undefined;
  return { ...saluted('person', company || (companyAbove?.text ?? ''), written), certain };
}

/** Longer ones are sentences that end in 様. */
const MAX_NAME = 24;

/** 山田商事の田中様: the company or department stands before の. */
const ownerApart = (text: string): string =>
  text.replace(/^(.*\S)の(?=\S)/, (all, owner: string) =>
    isCompany(owner) || isDepartment(owner) ? `${owner} ` : all,
  );
