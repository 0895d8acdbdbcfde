import { familyOf, type AttachmentFacts, type FileType, type SheetFacts } from '../../attachments/facts';
import type { ShownAttachment } from '../../inspection/checklistContent';
import type { TextValues } from '../../locales/texts';
import { peopleKinds } from '../../personalData/kinds';
import type { PageTextKey } from '../texts';
import { extensionOf, fileKindOf, type FileKind } from './attachments';

/** A text of the page and what fills its places. */
export type Word = readonly [key: PageTextKey, values?: TextValues];

/** What a file with these contents is called; null where there is no word for it. */
export function kindOfType(type: FileType): FileKind | null {
  switch (familyOf(type)) {
    case 'office':
      if (/^(?:xl|xls$|ods$)/.test(type)) return 'excel';
      if (/^(?:doc|dot|odt$|rtf$)/.test(type)) return 'word';
      return /^(?:pp|pot|odp$)/.test(type) ? 'powerpoint' : null;
    case 'pdf':
      return 'pdf';
    case 'archive':
      return 'archive';
    case 'mail':
      return 'mail';
    case 'image':
      return 'image';
    case 'text':
      return 'text';
    default:
      return type === 'program' ? 'program' : null;
  }
}

/** What the file is, in a word: told by its contents where these were looked into, else by its name. */
export function kindWord({ name, kind, facts }: Pick<ShownAttachment, 'name' | 'kind' | 'facts'>): Word {
  if (kind !== 'file') return [`kind.${kind}`];
  const byName = fileKindOf(name);
  const byContents = facts && kindOfType(facts.type);
  // A table as text is Excel's to whoever double-clicks it; the name of an archive or a mail is as good as its contents.
  const found = byContents && byContents !== 'text' ? byContents : byName;
  if (found) return [`file.${found}`];
  const extension = extensionOf(name);
  return extension === '' ? ['file.unknown'] : ['file.other', { extension }];
}

/** The file's kind by its contents where its name says another; null where name and contents agree or one says nothing. */
export function disguisedKind({ name, facts }: Pick<ShownAttachment, 'name' | 'facts'>): FileKind | null {
  const byName = fileKindOf(name);
  const byContents = facts && kindOfType(facts.type);
  if (!byName || !byContents || byName === byContents || byContents === 'text') return null;
  // Web pages and tables are saved under Office names, and pictures under those of programs' own formats.
  return byName === 'media' ? null : byContents;
}

const PROTECTABLE: readonly string[] = ['office', 'pdf', 'archive'];

/** What is to be known of a file beside its name, most telling first. */
export function fileWords(facts: AttachmentFacts): Word[] {
  const { protection, type, couldNotInspect, macros, slides, mail } = facts;
  const words: Word[] = [];
  if (type === 'empty') words.push(['file.empty']);
  else if (familyOf(type) === 'sealed') words.push(['file.sealed']);
  else if (protection !== 'unknown' && (protection !== 'open' || PROTECTABLE.includes(familyOf(type))))
    words.push([`file.${protection}`]);
  if (couldNotInspect && couldNotInspect !== 'encrypted')
    words.push([facts.text || facts.contents?.length ? 'file.read-in-part' : 'file.not-read']);
  if (macros) words.push(['file.macros']);
  if (slides) words.push(['file.slides', { count: slides.count }]);
  if (mail) words.push(['file.mail.about', { subject: mail.subject, from: mail.from }]);
  return words;
}

/** How many people's data the file holds, by kind. */
export const peopleWords = ({ people = {} }: AttachmentFacts): Word[] =>
  peopleKinds
    .filter((kind) => (people[kind] ?? 0) > 0)
    .map((kind) => [`people.${kind}`, { count: people[kind]!.toLocaleString('en-US') }]);

/** Sheets shown by name. */
const SHEETS = 12;

/** Sheets in their order; of very many the hidden ones before the others. */
export function shownSheets({ sheets = [] }: AttachmentFacts): {
  shown: readonly SheetFacts[];
  more: number;
} {
  if (sheets.length <= SHEETS) return { shown: sheets, more: 0 };
  const isHidden = ({ state }: SheetFacts) => state !== 'visible';
  const shown = [...sheets.filter(isHidden), ...sheets.filter((sheet) => !isHidden(sheet))].slice(0, SHEETS);
  return { shown, more: sheets.length - shown.length };
}

/** The beginning of the text in one line: cells side by side, no empty ones. */
export const firstWords = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .slice(0, 120);
