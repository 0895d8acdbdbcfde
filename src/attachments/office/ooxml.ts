import { readWhole, readXmlPart, type ZipPart } from '../archive/zip';
import type { DocumentProperties, FileType } from '../facts';
import type { Contents, Draft, Inspection } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { inspectPresentation } from './presentation';
import { inspectSpreadsheet } from './spreadsheet';
import { inspectWordDocument } from './wordDocument';

/** Parts of a package by name, without a leading `/`. */
export type Parts = ReadonlyMap<string, ZipPart>;

/** What a document's reader works with. */
export interface OfficeFile {
  readonly parts: Parts;
  /** The part that the document begins with: `word/document.xml`, `xl/workbook.xml` … */
  readonly main: ZipPart;
  readonly draft: Draft;
  readonly contents: Contents;
  readonly budget: Budget;
}

/** The main part of an OOXML package and what its content type says the file is. */
export interface OoxmlTypes {
  readonly type: FileType;
  readonly main: ZipPart;
}

/** Content types of main parts (ECMA-376 part 1, and MS-OFFMACRO2 for those with macros). */
const mainTypes: readonly (readonly [RegExp, FileType])[] = [
  [/wordprocessingml\.document\.main/, 'docx'],
  [/ms-word\.document\.macroEnabled\.main/i, 'docm'],
  [/wordprocessingml\.template\.main/, 'dotx'],
  [/ms-word\.template\.macroEnabledTemplate\.main/i, 'dotm'],
  [/spreadsheetml\.sheet\.main/, 'xlsx'],
  [/ms-excel\.sheet\.macroEnabled\.main/i, 'xlsm'],
  [/ms-excel\.sheet\.binary\.macroEnabled\.main/i, 'xlsb'],
  [/spreadsheetml\.template\.main/, 'xltx'],
  [/ms-excel\.template\.macroEnabled\.main/i, 'xltm'],
  [/presentationml\.presentation\.main/, 'pptx'],
  [/ms-powerpoint\.presentation\.macroEnabled\.main/i, 'pptm'],
  [/presentationml\.slideshow\.main|ms-powerpoint\.slideshow\.macroEnabled/i, 'ppsx'],
  [/presentationml\.template\.main|ms-powerpoint\.template\.macroEnabled/i, 'potx'],
  [/ms-visio\.(?:drawing|template|stencil)(?:\.macroEnabled)?\.main/i, 'visio'],
];

/** @returns null where the package is no Office document (other formats use the same packaging). */
export async function ooxmlTypes(parts: Parts, budget: Budget): Promise<OoxmlTypes | null> {
  let found: OoxmlTypes | null = null;
  const open = (name: string, attributes: Readonly<Record<string, string | undefined>>): void => {
    if (name !== 'Override') return;
    const type = mainTypes.find(([pattern]) => pattern.test(attributes.ContentType ?? ''))?.[1];
    const main = part(parts, attributes.PartName ?? '');
    if (type && main) found = { type, main };
  };
  await readXmlPart(parts.get('[Content_Types].xml')!, { open }, budget);
  return found;
}

/** A part by its name, whose case does not matter (ECMA-376 part 2). */
export function part(parts: Parts, name: string): ZipPart | undefined {
  const bare = name.replace(/^\//, '');
  if (parts.has(bare)) return parts.get(bare);
  const lower = bare.toLowerCase();
  return Array.from(parts.values()).find((candidate) => candidate.name.toLowerCase() === lower);
}

/** Parts whose names match, in the order of the package. */
export const matching = (parts: Parts, name: RegExp): ZipPart[] =>
  Array.from(parts.values()).filter((candidate) => name.test(candidate.name));

export async function inspectOoxml(
  parts: Parts,
  { type, main }: OoxmlTypes,
  draft: Draft,
  contents: Contents,
  inspection: Inspection,
): Promise<void> {
  const { budget } = inspection;
  draft.type = type;
  draft.protection = 'open';
  if (matching(parts, /vbaProject\.bin$|(?:^|\/)macrosheets\/sheet\d*\.xml$/i).length > 0)
    draft.macros = true;
  await readProperties(parts, draft, budget);
  const file: OfficeFile = { parts, main, draft, contents, budget };
  if (type === 'xlsb' || type === 'visio') throw new CannotInspect('unsupported');
  if (/^(?:doc|dot)/.test(type)) await inspectWordDocument(file);
  else if (/^xl/.test(type)) await inspectSpreadsheet(file);
  else await inspectPresentation(file);
  await inspectEmbedded(parts, draft, inspection);
}

const propertyElements: Readonly<Record<string, keyof DocumentProperties>> = {
  title: 'title',
  creator: 'author',
  lastModifiedBy: 'lastModifiedBy',
  Company: 'company',
  Manager: 'manager',
};

async function readProperties(parts: Parts, draft: Draft, budget: Budget): Promise<void> {
  const properties: Partial<Record<keyof DocumentProperties, string>> = {};
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) {
    const found = part(parts, name);
    if (!found) continue;
    let element = '';
    const open = (opened: string): void => void (element = opened);
    const close = (): void => void (element = '');
    const text = (value: string): void => {
      const key = propertyElements[element];
      if (key) properties[key] = (properties[key] ?? '') + value;
    };
    await readXmlPart(found, { open, text, close }, budget);
  }
  if (Object.keys(properties).length > 0) draft.properties = properties;
}

/** Whole documents inside the document: a chart's workbook carries all of its data, whatever the chart shows. */
async function inspectEmbedded(parts: Parts, draft: Draft, { budget, nested }: Inspection): Promise<void> {
  const embedded = matching(parts, /(?:^|\/)embeddings\/[^/]+$/i);
  for (const one of embedded) {
    const facts = await nested(one.name.replace(/^.*\//, ''), await readWhole(one, budget));
    draft.contents = [...(draft.contents ?? []), facts];
  }
}
