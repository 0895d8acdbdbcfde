import type { SheetFacts } from '../facts';
import type { Contents, Draft } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { SheetReader } from '../office/sheetReader';
import { decode, decodeUnknown, latin1 } from '../text';
import type { CompoundEntry } from './compoundFile';
import { readSharedStrings } from './sharedStrings97';

/** Record types of MS-XLS 2.3. */
const Type = {
  start: 0x0809,
  end: 0x000a,
  filePass: 0x002f,
  boundSheet: 0x0085,
  sharedStrings: 0x00fc,
  continue: 0x003c,
  row: 0x0208,
  columns: 0x007d,
  note: 0x001c,
  protect: 0x0012,
  label: 0x0204,
  sharedLabel: 0x00fd,
  rk: 0x027e,
  rks: 0x00bd,
  number: 0x0203,
  formula: 0x0006,
  formulaString: 0x0207,
} as const;

const BIFF8 = 0x0600;
const states = ['visible', 'hidden', 'veryHidden'] as const;

interface BiffRecord {
  readonly type: number;
  readonly body: Uint8Array;
  readonly view: DataView;
}

interface Workbook {
  readonly version: number;
  readonly sheets: readonly {
    readonly name: string;
    readonly state: SheetFacts['state'];
    readonly offset: number;
  }[];
  readonly strings: readonly Uint8Array[];
}

/** Excel 97-2003: sheets with what is hidden in them, comments, cells. Excel 5 and 95: which sheets there are. */
export async function inspectExcel97(
  stream: CompoundEntry,
  draft: Draft,
  contents: Contents,
  budget: Budget,
): Promise<void> {
  draft.type = 'xls';
  const bytes = stream.read();
  const workbook = readWorkbook(bytes, draft);
  draft.protection = 'open';
  const nothing = { rows: 0, columns: 0, hiddenRows: 0, hiddenColumns: 0 };
  const sheets = workbook.sheets.map(({ name, state }): SheetFacts => ({ name, state, ...nothing }));
  draft.sheets = sheets;
  if (workbook.version !== BIFF8) throw new CannotInspect('unsupported');
  const shared = await readSharedStrings(workbook.strings, budget);
  let notes = 0;
  for (const [index, { name, state, offset }] of workbook.sheets.entries()) {
    const sheet = new SheetReader(contents, budget, name, state);
    notes += await readSheet(records(bytes, offset), sheet, shared, draft, budget);
    sheets[index] = sheet.facts();
  }
  if (notes > 0) draft.comments = notes;
}

/** The globals at the beginning of the stream, up to the first sheet. */
function readWorkbook(bytes: Uint8Array, draft: Draft): Workbook {
  let version = 0;
  let before = 0;
  const sheets: Workbook['sheets'][number][] = [];
  const strings: Uint8Array[] = [];
  for (const { type, body, view } of records(bytes, 0)) {
    if (type === Type.filePass) {
      draft.protection = 'password';
      draft.protectionMethod = body[0] === 0 ? 'xls-xor' : 'xls-rc4';
      throw new CannotInspect('encrypted');
    }
    if (type === Type.start) version = view.getUint16(0, true);
    else if (type === Type.protect && body[0] === 1) draft.editingLocked = true;
    else if (type === Type.boundSheet && body.length > 7) {
      const name =
        version === BIFF8 ? shortString(body.subarray(6)) : decodeUnknown(body.subarray(7, 7 + body[6]!));
      sheets.push({ name, state: states[body[4]! & 3] ?? 'visible', offset: view.getUint32(0, true) });
    } else if (type === Type.sharedStrings || (type === Type.continue && before === Type.sharedStrings)) {
      strings.push(body);
      continue; // A continuation belongs to the strings only directly after them.
    }
    before = type;
  }
  return { version, sheets, strings };
}

/** Records from an offset to the end of their substream. Those of substreams within it (charts) are passed over. */
function* records(bytes: Uint8Array, offset: number): Generator<BiffRecord> {
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let depth = 0;
  for (let at = offset; at + 4 <= bytes.length;) {
    const type = all.getUint16(at, true);
    const length = Math.min(all.getUint16(at + 2, true), bytes.length - at - 4);
    const body = bytes.subarray(at + 4, at + 4 + length);
    if (type === Type.start) depth++;
    if (depth <= 1) yield { type, body, view: new DataView(body.buffer, body.byteOffset, body.byteLength) };
    if (type === Type.end && --depth <= 0) return;
    at += 4 + length;
  }
}

/** @returns the number of comments */
async function readSheet(
  sheetRecords: Iterable<BiffRecord>,
  sheet: SheetReader,
  shared: readonly string[],
  draft: Draft,
  budget: Budget,
): Promise<number> {
  const hiddenRows = new Set<number>();
  let [notes, row, count] = [0, -1, 0];
  let formula: { column: number } | null = null;
  for (const { type, body, view } of sheetRecords) {
    if (++count % 500 === 0) await budget.breathe();
    if (type === Type.row && body.length >= 16 && view.getUint16(12, true) & 0x20)
      hiddenRows.add(view.getUint16(0, true));
    else if (type === Type.columns && body.length >= 10 && view.getUint16(8, true) & 1)
      sheet.hideColumns(view.getUint16(0, true), view.getUint16(2, true));
    else if (type === Type.note) notes++;
    else if (type === Type.protect && body[0] === 1) draft.editingLocked = true;
    else if (type === Type.formulaString && formula) sheet.cell(formula.column, longString(body));
    const cells = cellsOf(type, body, view, shared);
    if (cells.length === 0) continue;
    const at = view.getUint16(0, true);
    if (at !== row && row >= 0) sheet.endRow(row, hiddenRows.has(row));
    row = at;
    for (const { column, text } of cells) sheet.cell(column, text);
    formula = type === Type.formula ? { column: view.getUint16(2, true) } : null;
  }
  if (row >= 0) sheet.endRow(row, hiddenRows.has(row));
  return notes;
}

function cellsOf(
  type: number,
  body: Uint8Array,
  view: DataView,
  shared: readonly string[],
): { column: number; text: string }[] {
  if (body.length < 6) return [];
  const column = view.getUint16(2, true);
  switch (type) {
    case Type.sharedLabel:
      return body.length < 10 ? [] : [{ column, text: shared[view.getUint32(6, true)] ?? '' }];
    case Type.label:
      return [{ column, text: longString(body.subarray(6)) }];
    case Type.number:
    case Type.formula:
      return body.length < 14 ? [] : [{ column, text: String(view.getFloat64(6, true)) }];
    case Type.rk:
      return body.length < 10 ? [] : [{ column, text: String(fromRk(view.getUint32(6, true))) }];
    case Type.rks:
      return Array.from({ length: Math.floor((body.length - 6) / 6) }, (_, i) => ({
        column: column + i,
        text: String(fromRk(view.getUint32(6 + 6 * i, true))),
      }));
    default:
      return [];
  }
}

/** A number in 30 bits: an integer or the upper half of a double, perhaps in hundredths (MS-XLS 2.5.217). */
function fromRk(rk: number): number {
  const double = new DataView(new ArrayBuffer(8));
  double.setUint32(0, rk & 0xfffffffc);
  const value = rk & 2 ? rk >> 2 : double.getFloat64(0);
  return rk & 1 ? value / 100 : value;
}

const characters = (bytes: Uint8Array, count: number, wide: boolean): string =>
  wide ? decode(bytes.subarray(0, 2 * count), 'utf-16le') : latin1(bytes.subarray(0, count));

const shortString = (bytes: Uint8Array): string =>
  characters(bytes.subarray(2), bytes[0] ?? 0, (bytes[1]! & 1) === 1);

const longString = (bytes: Uint8Array): string =>
  characters(bytes.subarray(3), (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0), (bytes[2]! & 1) === 1);
