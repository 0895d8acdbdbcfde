import { flatMap } from '../collections';
import { stripTitles, isDepartment } from './affixes';
import { isCompany } from './companyForm';
import { japaneseReadings, type JapaneseName } from './japaneseName';
import { latinReadings } from './latinName';
import { usualSurnames, type Surnames } from './surnames';

/** One way to take a written name apart. */
export interface NameReading {
  readonly script: 'japanese' | 'latin';
  /** Comparable (variants and case folded); empty where only the given name is written. */
  readonly family: string;
  /** Empty where only the family name is written. */
  readonly given: string;
  /** How the family name may be read aloud, as reading keys; empty where that is not known. */
  readonly familyKeys: readonly string[];
  /** The same for the given name. */
  readonly givenKeys: readonly string[];
}

/** A person's name as mail writes it, taken apart. */
export interface PersonName {
  /** Every way to read it; empty where no person is named. Names in both scripts give readings of both. */
  readonly readings: readonly NameReading[];
  /** Whether this is evidently a person (a known surname, two words like a name), not a department or a nickname. */
  readonly certain: boolean;
  readonly company: string;
  readonly department: string;
  /** Position: 部長, Mr … */
  readonly title: string;
}

export const noName: PersonName = { readings: [], certain: false, company: '', department: '', title: '' };

/**
 * Takes a display name, or the name in a salutation, apart: `田中 一郎`, `営業部 田中`, `山田商事 田中様`, `TANAKA, Ichiro (Sales)`.
 * @param surnames which surnames are known; the more, the more certain the result
 */
export function parseName(text: string, surnames: Surnames = usualSurnames): PersonName {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2028-\u202f\ufeff"“”'’`]+/g, (mark) => (/['’]/.test(mark) ? "'" : ' '))
    .trim()
    .replace(/^'+|'+$/g, '');
  if (plain.includes('@') && !/\s/.test(plain)) return noName;
  const { main, beside } = parts(plain);
  const name = parseMain(main, surnames);
  // A second writing (田中 一郎 (Ichiro Tanaka)) is a name as well; everything else in brackets is company or department.
  const others = beside.map((part) => ({ part, name: parseMain(part, surnames) }));
  // So is the other surname of somebody who married.
  const also = others.filter(
    (other) => other.name.certain && (isOtherScript(other.name, name) || surnames.has(other.part)),
  );
  const rest = others.filter((other) => !also.includes(other)).map(({ part }) => part);
  return {
    readings: [...name.readings, ...flatMap(also, (other) => other.name.readings)],
    certain: name.certain || also.length > 0,
    company: name.company || (rest.find(isCompany) ?? ''),
    department: name.department || (rest.find((part) => !isCompany(part)) ?? ''),
    title: name.title,
  };
}

const isOtherScript = (name: PersonName, than: PersonName): boolean =>
  than.readings.length === 0 || name.readings[0]?.script !== than.readings[0]?.script;

/** What stands in brackets or behind a slash is beside the name. */
function parts(text: string): { main: string; beside: string[] } {
  const beside: string[] = [];
  const outside = text.replace(
    /[([{【〔〈《<「『]([^)\]}】〕〉》>」』]*)[)\]}】〕〉》>」』]?/g,
    (_, inner: string) => {
      if (/^(?:株|有|同)$/.test(inner)) return `(${inner})`;
      beside.push(inner.replace(/旧姓[:：]?/, '').trim());
      return ' ';
    },
  );
  const [main = '', ...more] = outside.split(/\s*[/|@]\s*/).filter((part) => part.trim() !== '');
  return { main: main.trim(), beside: [...beside, ...more].filter((part) => part !== '') };
}

function parseMain(text: string, surnames: Surnames): PersonName {
  const isJapanese = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud87f]/.test(text);
  if (!isJapanese) return { ...noName, ...latinReadings(text, surnames) };
  const { name, title } = stripTitles(text);
  const words = joined(name, surnames)
    .split(/[\s,、，]+/)
    .map((word) =>
      word.replace(/^(.+)・(?=[^・]+$)/, (all, before: string) => (isCompany(before) ? `${before} ` : all)),
    )
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
  let company = '';
  let department = '';
  const names: string[] = [];
  let isTitled = false;
  for (const word of words) {
    const bare = stripTitles(word);
    if (isCompany(word) && !surnames.has(word)) company = company ? `${company} ${word}` : word;
    else if (isDepartment(bare.name) && !surnames.has(bare.name))
      department = department ? `${department} ${word}` : word;
    else if (bare.name !== '') {
      // 千葉支店長 佐藤様: who has a position and another name behind it is a place or a department.
      if (names.length > 0 && isTitled) names.pop();
      names.push(bare.name);
      isTitled = bare.title !== '';
    }
  }
  const usual = titledReadings(names, title, surnames);
  // After a word the honorific alone; before a position it may be a place: 新橋店長様.
  const isHonoured = title === '' && name !== text;
  const japanese = isHonoured && !usual.certain ? honouredReadings(names, usual, surnames) : usual;
  return { ...japanese, company: company || japanese.company, department, title };
}

/** 井 上 様, as letters set short names wide. */
const joined = (name: string, surnames: Surnames): string => {
  const word = name.replace(/\s/g, '');
  return /^\S(?:\s+\S)+$/.test(name) && surnames.has(word) ? word : name;
};

/** Whoever is honoured by a word that ends like a surname bears it, in the table or not: 浦部様. */
function honouredReadings(names: readonly string[], usual: JapaneseName, surnames: Surnames): JapaneseName {
  const [word = '', ...more] = names;
  if (more.length > 0 || !/^[\u3400-\u9fff々ヶケノ]{2,4}$/.test(word) || !surnames.endsLikeOne(word))
    return usual;
  return { ...usual, readings: usual.readings.slice(0, 1), certain: true };
}

/** 森本部長 is a 部長 called 森本, or a 本部長 called 森: both, where the two are surnames. */
function titledReadings(names: readonly string[], title: string, surnames: Surnames): JapaneseName {
  const several = (names.length === 1 ? names[0]! : '').split('・');
  if (several.length > 1 && several.every((one) => surnames.has(one))) {
    // 長谷部・近藤: a mailbox of two.
    const readings = flatMap(several, (one) => japaneseReadings([one], surnames).readings);
    return { readings, certain: true, company: '' };
  }
  const usual = japaneseReadings(names, surnames);
  const longer = `${names[names.length - 1] ?? ''}本`;
  if (!title.startsWith('本部長') || !surnames.has(longer)) return usual;
  const other = japaneseReadings([...names.slice(0, -1), longer], surnames);
  return { ...other, readings: usual.certain ? [...other.readings, ...usual.readings] : other.readings };
}
