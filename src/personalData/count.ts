import { isCardNumber, isMyNumber } from './checkDigits';
import { peopleKinds, type PeopleKind } from './kinds';
import { findPeople } from './patterns';

/** How many different ones of each kind; kinds of which there are none are left out. */
export type PeopleCounts = Readonly<Partial<Record<PeopleKind, number>>>;

/** Different values of one kind that are told apart; above it the count stands still, to bound memory. */
const MOST = 200_000;

/** Of numbers that carry a check digit at least this share must pass before ungrouped, unnamed ones are believed:
 * of order or account numbers one in ten passes by chance. */
const SHARE_OF_VALID = 0.8;
const ENOUGH_TO_TELL = 3;

const headings: readonly (readonly [PeopleKind, RegExp])[] = [
  [
    'names',
    /^(?:(?:お|ご)?(?:氏名|名前)|姓名|(?:会員|顧客|社員|生徒|学生|患者|応募者|担当者|申込者)(?:氏)?名|name|full ?name)(?:[(（].*)?$/,
  ],
  ['birthDates', /^(?:生年月日|誕生日|birth ?(?:day|date)|date of birth|dob)/],
  ['postalAddresses', /^(?:(?:現|自宅|ご)?住所|所在地|(?:home |street )?address)(?:1|１|[(（].*)?$/],
  [
    'telephones',
    /^(?:(?:自宅|携帯|お)?電話(?:番号)?|tel(?:ephone)?(?: ?(?:no\.?|number))?|phone(?: ?number)?|mobile|携帯(?:番号)?)(?:[(（].*)?$/,
  ],
  ['mailAddresses', /^(?:e?-?mail(?: ?address)?|(?:電子)?メール(?:アドレス)?|メアド)(?:[(（].*)?$/],
  ['myNumbers', /^(?:マイナンバー|個人番号|my ?number)/],
  ['cards', /^(?:(?:クレジット)?カード番号|card ?(?:number|no\.?))/],
];

/** The kind of people's data that a column of this heading holds, if any. */
function kindOfHeading(cell: string): PeopleKind | null {
  const text = cell
    .normalize('NFKC')
    .replace(/[\s*＊※]+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '' || text.length > 24) return null;
  return headings.find(([, expression]) => expression.test(text))?.[0] ?? null;
}

/** Rows at the top of a table in which the headings may stand. */
const HEADING_ROWS = 30;

/** Counts people's data in texts and tables, as they are read. */
export class PeopleCounter {
  private readonly found = new Map<PeopleKind, Set<string>>();
  private readonly bare = {
    myNumbers: { valid: new Set<string>(), invalid: 0 },
    cards: { valid: new Set<string>(), invalid: 0 },
  };
  private columns = new Map<number, PeopleKind>();
  private row = 0;

  addText(text: string): void {
    const folded = /[０-９－]/.test(text)
      ? text.replace(/[０-９－]/g, (unit) => unit.normalize('NFKC'))
      : text;
    for (const { kind, key, bare } of findPeople(folded)) {
      if (!bare) this.add(kind, key);
      else if (kind === 'myNumbers' || kind === 'cards') {
        if (bare.valid) this.bare[kind].valid.add(key);
        else this.bare[kind].invalid++;
      }
    }
  }

  /** A new table begins: the next rows may hold its headings. */
  startTable(): void {
    this.columns = new Map();
    this.row = 0;
  }

  /** One row of a table; below known headings a cell counts as what its column says, else as text. */
  addRow(cells: readonly string[]): void {
    if (this.row++ < HEADING_ROWS && this.readHeadings(cells)) return;
    const rest: string[] = [];
    cells.forEach((cell, column) => {
      const kind = this.columns.get(column);
      const value = cell.trim();
      if (value === '') return;
      if (kind && plausible(kind, value)) this.add(kind, value);
      else rest.push(value);
    });
    if (rest.length > 0) this.addText(rest.join('\n'));
  }

  /** Two headings of people's data in one row make a heading row; one alone only if nothing is known yet. */
  private readHeadings(cells: readonly string[]): boolean {
    const columns = new Map<number, PeopleKind>();
    cells.forEach((cell, column) => {
      const kind = kindOfHeading(cell);
      if (kind) columns.set(column, kind);
    });
    if (columns.size === 0 || (columns.size === 1 && this.columns.size > 0)) return false;
    this.columns = columns;
    return true;
  }

  private add(kind: PeopleKind, key: string): void {
    let keys = this.found.get(kind);
    if (!keys) this.found.set(kind, (keys = new Set()));
    if (keys.size < MOST) keys.add(key);
  }

  counts(): PeopleCounts {
    const counts: Partial<Record<PeopleKind, number>> = {};
    for (const kind of peopleKinds) {
      const count = (this.found.get(kind)?.size ?? 0) + this.believed(kind);
      if (count > 0) counts[kind] = count;
    }
    return counts;
  }

  private believed(kind: PeopleKind): number {
    if (kind !== 'myNumbers' && kind !== 'cards') return 0;
    const { valid, invalid } = this.bare[kind];
    const enough = valid.size >= ENOUGH_TO_TELL && valid.size / (valid.size + invalid) >= SHARE_OF_VALID;
    return enough ? valid.size : 0;
  }
}

const digitsOf = (value: string): string =>
  (/[０-９]/.test(value) ? value.normalize('NFKC') : value).replace(/\D/g, '');

/** Whether a cell can be what the heading of its column says; a total or a remark below the list is not. */
function plausible(kind: PeopleKind, value: string): boolean {
  const number = kind === 'names' || kind === 'mailAddresses' ? '' : digitsOf(value);
  switch (kind) {
    case 'names':
      return value.length >= 2 && value.length <= 40 && !/\d|合計|小計|total/i.test(value);
    case 'postalAddresses':
      return value.length >= 4;
    case 'birthDates':
      return number.length >= 4; // A serial number of a spreadsheet (25569 = 1970-01-01) as well as a written date.
    case 'telephones':
      return number.length >= 9 && number.length <= 13; // A spreadsheet drops the leading 0 of a number.
    case 'mailAddresses':
      return /[@＠]/.test(value);
    case 'myNumbers':
      return isMyNumber(number);
    case 'cards':
      return isCardNumber(number);
  }
}

/** The number of people that counts speak of, at least. */
export const peopleIn = (counts: PeopleCounts): number =>
  Math.max(0, ...peopleKinds.map((kind) => counts[kind] ?? 0));
