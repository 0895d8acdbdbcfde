import { readXmlPart, type ZipPart } from '../archive/zip';
import type { SheetFacts } from '../facts';
import { CannotInspect, type Budget } from '../limits';
import type { Attributes, XmlHandlers } from '../xml';
import { matching, part, type OfficeFile } from './ooxml';
import { SheetReader } from './sheetReader';

/** Excel (ECMA-376 part 1, clause 18): sheets with what is hidden in them, comments, what pivot tables keep. */
export async function inspectSpreadsheet(file: OfficeFile): Promise<void> {
  const { parts, draft, contents, budget } = file;
  const listed = await readWorkbook(file);
  const targets = await readRelations(file);
  const strings = await readSharedStrings(parts, targets.get('sharedStrings'), budget);
  const sheets: SheetFacts[] = (draft.sheets = listed.map(unread));
  for (const [index, { name, state, id }] of listed.entries()) {
    const target = part(parts, targets.get(id) ?? '');
    if (!target) continue; // A chart or dialog sheet of an older kind.
    const sheet = new SheetReader(contents, budget, name, state);
    try {
      await readXmlPart(target, sheetHandlers(sheet, strings, draft), budget);
    } finally {
      sheets[index] = sheet.facts();
    }
  }
  await readComments(file);
  const records = await readPivotCaches(file);
  if (records > 0) draft.pivotRecords = records;
}

interface ListedSheet {
  readonly name: string;
  readonly state: SheetFacts['state'];
  readonly id: string;
}

/** A sheet is listed before its cells are read, so that a limit reached in between hides none. */
const unread = ({ name, state }: ListedSheet): SheetFacts => ({
  name,
  state,
  rows: 0,
  columns: 0,
  hiddenRows: 0,
  hiddenColumns: 0,
});

async function readWorkbook({ main, draft, budget }: OfficeFile): Promise<ListedSheet[]> {
  const sheets: ListedSheet[] = [];
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'workbookProtection' && isOn(attributes.lockStructure)) draft.editingLocked = true;
    if (name !== 'sheet') return;
    const { state } = attributes;
    sheets.push({
      name: attributes.name ?? '',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      id: attributes.id ?? '',
    });
  };
  await readXmlPart(main, { open }, budget);
  return sheets;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Relationship ids, and `sharedStrings`, to the names of the parts they lead to. */
async function readRelations({ parts, main, budget }: OfficeFile): Promise<Map<string, string>> {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(main.name) ?? [];
  const targets = new Map<string, string>();
  const relations = part(parts, `${folder}_rels/${name}.rels`);
  const open = (element: string, { Id = '', Target = '', Type = '' }: Attributes): void => {
    if (element !== 'Relationship') return;
    const target = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`;
    targets.set(Id, target);
    if (Type.endsWith('/sharedStrings')) targets.set('sharedStrings', target);
  };
  if (relations) await readXmlPart(relations, { open }, budget);
  return targets;
}

/** The workbook's table of strings, without the readings (furigana) that stand beside them. */
async function readSharedStrings(parts: Parts, name: string | undefined, budget: Budget): Promise<string[]> {
  const found = name === undefined ? undefined : part(parts, name);
  const strings: string[] = [];
  if (!found) return strings;
  let [current, inText, inReading, size] = ['', false, false, 0];
  await readXmlPart(
    found,
    {
      open(element) {
        if (element === 'si') current = '';
        else if (element === 'rPh') inReading = true;
        inText = element === 't';
      },
      text: (text) => void (inText && !inReading && (current += text)),
      close(element) {
        inText = false;
        if (element === 'rPh') inReading = false;
        if (element !== 'si') return;
        size += current.length;
        if (size > budget.limits.partBytes) throw new CannotInspect('too-large');
        strings.push(current);
      },
    },
    budget,
  );
  return strings;
}

type Parts = ReadonlyMap<string, ZipPart>;

function sheetHandlers(
  sheet: SheetReader,
  strings: readonly string[],
  draft: OfficeFile['draft'],
): XmlHandlers {
  let row = -1;
  let rowHidden = false;
  let column = -1;
  let type: string | undefined;
  let value = '';
  let inValue = false;
  return {
    open(name, attributes) {
      inValue = name === 'v' || name === 't';
      if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t;
        value = '';
      } else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        rowHidden = isOn(attributes.hidden);
        column = -1;
      } else if (name === 'col' && isOn(attributes.hidden)) {
        sheet.hideColumns(Number(attributes.min) - 1, Number(attributes.max) - 1);
      } else if (name === 'sheetProtection' && isOn(attributes.sheet)) draft.editingLocked = true;
    },
    text: (text) => void (inValue && (value += text)),
    close(name) {
      inValue = false;
      if (name === 'c') sheet.cell(column, type === 's' ? (strings[Number(value)] ?? '') : value);
      else if (name === 'row') sheet.endRow(row, rowHidden);
    },
  };
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Each threaded comment has an old-style one beside it for older Excel, so that only one of the two is counted. */
async function readComments({ parts, draft, contents, budget }: OfficeFile): Promise<void> {
  let [notes, threaded, inText] = [0, 0, false];
  const open = (name: string): void => {
    if (name === 'comment') notes++;
    else if (name === 'threadedComment') threaded++;
    inText = name === 't' || name === 'text';
  };
  const text = (said: string): void => void (inText && contents.line(said));
  for (const comments of matching(parts, /^xl\/(?:comments\/?[^/]*|threadedComments\/[^/]+)\.xml$/i)) {
    await readXmlPart(comments, { open, text }, budget);
  }
  if (notes + threaded > 0) draft.comments = Math.max(notes, threaded);
}

/** Pivot tables keep a copy of their source, also after it was deleted or its sheet removed. */
async function readPivotCaches({ parts, contents, budget }: OfficeFile): Promise<number> {
  let records = 0;
  for (const definition of matching(parts, /pivotCacheDefinition\d*\.xml$/i)) {
    const open = (name: string, { name: field = '', v = '' }: Attributes): void => {
      if (name === 'cacheField') {
        contents.startTable();
        contents.row([field]);
      } else if (v !== '') contents.row([v]);
    };
    await readXmlPart(definition, { open }, budget);
  }
  for (const cache of matching(parts, /pivotCacheRecords\d*\.xml$/i)) {
    await readXmlPart(cache, { open: (name) => void (name === 'r' && records++) }, budget);
  }
  return records;
}
