import { readCsv, type CsvRecord } from '../../files/csv';
import { parseAddress } from '../../message/address';
import { comparable } from '../table/readRows';
import { entriesIn } from '../table/cells';

/** An entry of the directory in the making. */
export interface ReadParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly people: readonly { readonly name: string; readonly address: string }[];
  readonly tags: readonly string[];
}

export const directoryColumns = [
  'name',
  'alias',
  'domain',
  'person',
  'family',
  'given',
  'address',
  'tags',
] as const;
export type DirectoryColumn = (typeof directoryColumns)[number];

/** What is wrong with a line: of its person where it says so, else the line was left out as a whole. */
export interface DirectoryFault {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: 'broken' | 'no-name' | 'no-person' | 'bad-address' | 'nothing';
  readonly text: string;
}

export interface DirectoryReading {
  readonly parties: readonly ReadParty[];
  readonly faults: readonly DirectoryFault[];
  /** What each column of the file was taken for; null for one that was left out. */
  readonly columns: readonly { readonly heading: string; readonly column: DirectoryColumn | null }[];
  /** Lines that were read. */
  readonly lines: number;
}

/** What columns are called in lists of contacts: by Outlook's export, in sales systems, by hand. */
const HEADINGS: Readonly<Record<DirectoryColumn, string>> = {
  name: '会社名 会社 取引先 取引先名 取引先名称 社名 法人名 組織 組織名 団体名 顧客名 company companyname organization organisation account accountname party customer',
  alias: '略称 別名 通称 エイリアス alias aliases shortname othernames',
  domain: 'ドメイン ドメイン名 メールドメイン domain domains maildomain emaildomain',
  person:
    '担当者 担当者名 担当 氏名 お名前 姓名 フルネーム 表示名 person contact contactname fullname displayname',
  family: '姓 名字 苗字 lastname familyname surname',
  given: '名 firstname givenname',
  address:
    'メールアドレス 電子メールアドレス 電子メール eメール eメールアドレス メール アドレス email emailaddress mail mailaddress address',
  tags: '分類 タグ 区分 カテゴリ カテゴリー 分類項目 tag tags category categories',
};

/** Of a party where nothing else names one, else of its person. */
const AMBIGUOUS = ['名前', '名称', 'name'];

/**
 * Reads a directory from CSV with a heading: a party on as many lines as it has people. Cells may hold several aliases,
 * domains, addresses or tags. What cannot be read is left out and told by its line.
 * @returns null where no column of the first line names a party
 */
export function readDirectory(text: string): DirectoryReading | null {
  const { records, brokenLines } = readCsv(text);
  const [heading, ...rows] = records;
  const columns = heading ? columnsIn(heading.fields) : [];
  if (!columns.includes('name')) return null;
  const parties = new Map<string, Draft>();
  const faults: DirectoryFault[] = brokenLines.map((line) => ({ line, kind: 'broken', text: '' }));
  for (const row of rows) addRow(row, columns, parties, faults);
  return {
    parties: [...parties.values()].map(partyOf),
    faults: faults.sort((a, b) => a.line - b.line),
    columns: heading!.fields.map((cell, index) => ({ heading: cell, column: columns[index]! })),
    lines: rows.length,
  };
}

/** The first column of a name counts: lists have a second address or company more often than they mean it. */
function columnsIn(cells: readonly string[]): (DirectoryColumn | null)[] {
  const called = cells.map((cell) => comparable(cell));
  const found = called.map(
    (word) =>
      directoryColumns.find((column) => word !== '' && HEADINGS[column].split(' ').includes(word)) ?? null,
  );
  const ambiguous = called.findIndex((word) => AMBIGUOUS.includes(word));
  if (ambiguous >= 0) found[ambiguous] = found.includes('name') ? 'person' : 'name';
  return found.map((column, index) => (column !== null && found.indexOf(column) === index ? column : null));
}

interface Draft {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly domains: Set<string>;
  readonly people: Map<string, string>;
  readonly tags: Set<string>;
}

const partyOf = ({ name, aliases, domains, people, tags }: Draft): ReadParty => ({
  name,
  aliases: [...aliases],
  domains: [...domains],
  people: [...people].map(([address, person]) => ({ name: person, address })),
  tags: [...tags],
});

function addRow(
  { line, fields }: CsvRecord,
  columns: readonly (DirectoryColumn | null)[],
  parties: Map<string, Draft>,
  faults: DirectoryFault[],
): void {
  const cell = (column: DirectoryColumn) => fields[columns.indexOf(column)]?.trim() ?? '';
  if (fields.every((field) => field.trim() === '')) return;
  const name = cell('name');
  if (name === '') {
    faults.push({ line, kind: 'no-name', text: fields.filter((field) => field.trim() !== '').join(', ') });
    return;
  }
  const party = parties.get(comparable(name)) ?? {
    name,
    aliases: new Set<string>(),
    domains: new Set<string>(),
    people: new Map<string, string>(),
    tags: new Set<string>(),
  };
  parties.set(comparable(name), party);
  const listed = (column: DirectoryColumn) => entriesIn(cell(column), null);
  for (const alias of listed('alias')) party.aliases.add(alias);
  for (const domain of listed('domain')) party.domains.add(domain.replace(/^@/, ''));
  for (const tag of listed('tags')) party.tags.add(tag);
  const person = cell('person') || [cell('family'), cell('given')].filter((part) => part !== '').join(' ');
  addPeople(party, person, listed('address'), line, faults);
}

function addPeople(
  party: Draft,
  person: string,
  addresses: readonly string[],
  line: number,
  faults: DirectoryFault[],
): void {
  for (const written of addresses) {
    const address = parseAddress(written) ? written : null;
    if (address === null) faults.push({ line, kind: 'bad-address', text: written });
    else if (person === '') faults.push({ line, kind: 'no-person', text: written });
    else party.people.set(address, person);
  }
}

/**
 * Parties put into a directory: those that it has by that name are added to, others come after them.
 * @param directory as a policy has it; entries of another form stay as they are
 */
export function mergeDirectory(directory: readonly unknown[], read: readonly ReadParty[]): unknown[] {
  const rest = new Map(read.map((party) => [comparable(party.name), party]));
  const merged = directory.map((entry) => {
    const name = (entry as { name?: unknown } | null)?.name;
    const more = typeof name === 'string' ? rest.get(comparable(name)) : undefined;
    if (!more) return entry;
    rest.delete(comparable(more.name));
    return added(entry as Partial<ReadParty>, more);
  });
  return [...merged, ...[...rest.values()].map(written)];
}

function added(entry: Partial<ReadParty>, more: ReadParty): object {
  const union = (a: readonly string[] = [], b: readonly string[]) => [...new Set([...a, ...b])];
  const people = entry.people ?? [];
  const known = new Set(people.map(({ address }) => address.toLowerCase()));
  return written({
    ...entry,
    name: entry.name!,
    aliases: union(entry.aliases, more.aliases),
    domains: union(entry.domains, more.domains),
    people: [...people, ...more.people.filter(({ address }) => !known.has(address.toLowerCase()))],
    tags: union(entry.tags, more.tags),
  });
}

/** Without lists that are empty. */
export const written = (party: ReadParty): object =>
  Object.fromEntries(Object.entries(party).filter(([, value]) => !Array.isArray(value) || value.length > 0));
