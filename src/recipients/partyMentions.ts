import { fold, foldText } from '../message/fold';
import { withoutLegalForms } from '../names/company';
import type { Surnames } from '../names/surnames';
import type { DirectoryParty } from '../policy/schema';

/** A place where a text names a party of the directory. */
export interface PartyMention {
  readonly party: DirectoryParty;
  /** As written, with offsets in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Legal forms and words that may stand right before a company's name. */
const BEFORE = /(?:会社|法人|\(株\)|\(有\)|御中|様|社|は|の|と|や|に|を|が|へ|で|も|宛|件|兼)$/;
/** What may follow a short name without making it part of a longer one. */
const AFTER =
  /^(?:様|さま|さん|殿|御中|株式会社|有限会社|\(株\)|社(?!会)|宛|向|用|への|からの|との|見積|請求|契約|注文|納品|提案|発注|報告|資料|案件|御|ご|本社|支店|支社|営業所|工場|担当|各位)/;
/** A person's name rather than a company's. */
const PERSON_AFTER =
  /^\s*(?:様|さま|さん|殿|氏|先生|君|くん|部長|課長|社長|係長|主任|専務|常務|次長|所長|店長|室長)/;

/**
 * Where a text names parties of the directory, by name or alias, with or without legal form, whatever the width. Names stand
 * as words: 日立 is not in 日立造船, and a short name that is a surname is not in 山田様. Of overlapping names the longest counts.
 */
export function findPartyMentions(
  text: string,
  directory: readonly DirectoryParty[],
  surnames: Pick<Surnames, 'has'>,
): PartyMention[] {
  const { text: folded, offsets } = foldText(text);
  const found: { party: DirectoryParty; start: number; end: number }[] = [];
  for (const party of directory) {
    for (const name of searchNames(party)) {
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
        if (isWord(folded, at, name, surnames)) found.push({ party, start: at, end: at + name.length });
      }
    }
  }
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );
  return longest
    .sort((a, b) => a.start - b.start)
    .map(({ party, start, end }) => {
      const [from, to] = [offsets[start]!, offsets[end]!];
      return { party, text: text.slice(from, to), start: from, end: to };
    });
}

/** The party's names folded, without legal form; too short ones tell nothing. */
function searchNames({ name, aliases }: DirectoryParty): string[] {
  const names = [name, ...aliases].map((one) => coreName(one)).filter((one) => one.length >= 2);
  return Array.from(new Set(names));
}

const coreName = (name: string): string => withoutLegalForms(fold(name)).trim();

/** Names of this length and more are not likely to be a part of other words. */
const LONG = 4;

function isWord(text: string, at: number, name: string, surnames: Pick<Surnames, 'has'>): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + name.length, at + name.length + 6);
  if (!/[\u3040-\u9fff]/.test(name)) return !/[a-z0-9]$/.test(before) && !/^[a-z0-9]/.test(after);
  const first = scriptOf(name[0]!);
  const last = scriptOf(name[name.length - 1]!);
  const freeBefore = before === '' || scriptOf(before[before.length - 1]!) !== first || BEFORE.test(before);
  if (!freeBefore) return false;
  if (surnames.has(name) && PERSON_AFTER.test(after)) return false;
  const joined = after !== '' && scriptOf(after[0]!) === last;
  return (
    !joined || AFTER.test(after) || (last === 'kanji' && name.length >= LONG && !COMPANY_AFTER.test(after))
  );
}

/** 山田商事 is another company than 山田商事運輸. */
const COMPANY_AFTER =
  /^(?:運輸|運送|物流|物産|不動産|建設|工業|産業|販売|製作所|製造|開発|銀行|証券|保険|電機|電気|電子|化学|化成|食品|倉庫|造船|自動車|機械|通信|研究所|病院|大学|学園|協会|組合)/;

function scriptOf(character: string): string {
  if (/[\u3400-\u9fff々]/.test(character)) return 'kanji';
  if (/[ァ-ヺー]/.test(character)) return 'katakana';
  if (/[a-z0-9]/.test(character)) return 'latin';
  return 'other';
}
