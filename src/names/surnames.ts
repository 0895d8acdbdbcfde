import { commonSurnames } from './data/commonSurnames';
import { readingKey } from './romaji';
import { foldVariants } from './variants';

/** What is known of Japanese surnames. Reading keys are those of {@link readingKey}. */
export interface Surnames {
  /** Reading keys of a surname, the usual one first; empty where it is not known. */
  readingsOf(surname: string): readonly string[];
  /** Whether this is a surname that the table has. */
  has(surname: string): boolean;
  /** Whether a word ends in a character that many surnames of the table end in: 田, 川, 沢, but neither 子 nor 美. */
  endsLikeOne(word: string): boolean;
  /** Whether a word is a surname by its end, in the table or not, and may be read so. */
  isSpelled(word: string, key: string): boolean;
  /** Whether a word with this reading key is evidently a surname: one in the table, and no usual given name. */
  isReading(key: string): boolean;
  /** Whether the surname may be read so, usual or not; true where nothing is known of it. */
  mayBeRead(surname: string, key: string): boolean;
}

/** Surnames that are given names as well (泉, 結城, 庄司 …), or words: no evidence of who someone is. */
const AMBIGUOUS =
  'izumi miki maki minami asami masaki yuki tamaki satomi haruna haruki hinata tatsumi tomo shin kai sumi hayami narumi ' +
  'yoshimi natsume asahi aoi toki soma takao shoji teruya motoki tsubaki itsumi toma kira taki mine kaname hajime hikaru ' +
  'chika mizuki sakura misaki nagisa akari kanae mitsuru akira kaoru makoto megumi tsukasa shinobu rei ren ran rin jo dan ' +
  'ryo kei ken jun yu ko go ri wan chan son so cho shu chin kin kim lee sun ten man kan han ban jin date are ima kane baba ami mi anan ' +
  'kumi emi mio mari mai eri rie rika rina hiro masa nobu yasu aki chie yoshi kazu aya maya saya sora yamato isa ise iga ' +
  'yasue natori masako momo umi nao nana mana mina kana yui yuri yumi yuka yoko koko haru natsu fumi kiyo tatsu ' +
  'arata hayata iwao kaito kota miya miwa ryu shiho shino shinya shiro taiga takaaki takami takara takaya yuzuki wataru';

/**
 * Reads a table: `reading surname surname …;…`, and, where given, how single characters are read: `山やま,さん;…`.
 * Decoding is put off until the first question.
 */
export function surnameTable(encoded: string, characterReadings = ''): Surnames {
  let tables: Tables | undefined;
  const load = () => (tables ??= decode(encoded, characterReadings));
  const readingsOf = (surname: string) => load().bySurname.get(foldVariants(surname)) ?? [];
  const endsLikeOne = (word: string) =>
    (load().endings.get(foldVariants(word).slice(-1)) ?? 0) >= USUAL_ENDING;
  return {
    readingsOf,
    endsLikeOne,
    isSpelled: (word, key) => endsLikeOne(word) && load().isWayToRead(foldVariants(word), unvoiced(key)),
    has: (surname) => readingsOf(surname).length > 0,
    isReading: (key) => key.length >= 3 && load().readings.has(key),
    mayBeRead(surname, key) {
      const usual = readingsOf(surname);
      return (
        usual.includes(key) || load().isWayToRead(foldVariants(surname), unvoiced(key)) || usual.length === 0
      );
    },
  };
}

/** What so many surnames of the full table end in, hardly any given name or other word that is honoured does. */
const USUAL_ENDING = 10;

/** The surnames with most bearers: small enough for the event handler. The full table is in fullSurnames.ts. */
export const usualSurnames = surnameTable(commonSurnames);

interface Tables {
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  readonly readings: ReadonlySet<string>;
  /** How many surnames end in a character. */
  readonly endings: ReadonlyMap<string, number>;
  isWayToRead(surname: string, key: string): boolean;
}

function decode(encoded: string, characterReadings: string): Tables {
  const bySurname = new Map<string, string[]>();
  const readings = new Set<string>();
  for (const entry of encoded.split(';')) {
    const [reading = '', ...surnames] = entry.split(' ');
    const key = readingKey(reading);
    readings.add(key);
    for (const surname of surnames.map(foldVariants)) {
      const keys = bySurname.get(surname);
      if (!keys) bySurname.set(surname, [key]);
      else if (!keys.includes(key)) keys.push(key);
    }
  }
  for (const word of AMBIGUOUS.split(' ')) readings.delete(readingKey(word));
  const endings = new Map<string, number>();
  for (const surname of bySurname.keys()) {
    const last = surname.slice(-1);
    if (surname !== last) endings.set(last, (endings.get(last) ?? 0) + 1);
  }
  return { bySurname, readings, endings, isWayToRead: wayToRead(characterReadings) };
}

/** Whether readings of the characters, one after the other, make up the key. */
function wayToRead(encoded: string): Tables['isWayToRead'] {
  if (encoded === '') return () => false;
  const known = new Map<string, readonly string[]>();
  for (const entry of encoded.split(';')) {
    const [character = '', ...rest] = Array.from(entry);
    const keys = rest.join('').split(',').map(readingKey).map(unvoiced);
    known.set(foldVariants(character), keys);
  }
  // Long vowels and doubled letters fell together in the key, also where two characters meet: the last letter may count twice.
  const reads = (characters: readonly string[], key: string, last: string): boolean => {
    const [first, ...others] = characters;
    if (first === undefined) return key === '';
    return (known.get(first) ?? []).some((part) =>
      [key, last + key].some(
        (text) => text.startsWith(part) && reads(others, text.slice(part.length), part.slice(-1)),
      ),
    );
  };
  return (surname, key) => reads(Array.from(surname), key, '');
}

/** がわ and かわ, ざき and さき: which of them a surname has, many do not know. */
const unvoiced = (key: string): string =>
  key.replace(/[gzdbp]/g, (sound) => ({ g: 'k', z: 's', d: 't', b: 'h', p: 'h' })[sound]!);
