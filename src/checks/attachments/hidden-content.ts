import { familyOf, type AttachmentFacts, type SheetFacts } from '../../attachments/facts';
import { pageCheckTexts, type PageCheckTextKey } from '../../locales/pageChecks';
import type { Language, TextValues } from '../../locales/texts';
import { goesOutside } from '../../recipients/external';
import { defineCheck } from '../check';
import { allFiles, attachmentTarget } from './inspected/files';
import { foreignParties } from './inspected/parties';

/** Sheets named one by one; the rest is only counted. */
const NAMED_SHEETS = 3;

/** What a document carries and does not show at first sight, on its way outside. */
export default defineCheck({
  id: 'hidden-content',
  section: 'attachments',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {
    /** What is not meant where an organization sends it on purpose. */
    ignore: {
      type: 'array',
      items: {
        enum: [
          'sheets',
          'rows',
          'comments',
          'changes',
          'text',
          'slides',
          'notes',
          'embedded',
          'pivots',
          'properties',
        ],
      },
      default: [],
    },
  },
  inspect(context) {
    const { files, recipients, language, options } = context;
    if (!goesOutside(recipients)) return [];
    const ignored: readonly string[] = options.ignore;
    const parties = foreignParties(context);
    return allFiles(files)
      .map(({ facts, attachment, path }) => ({
        attachment,
        path,
        parts: partsOf(facts, parties).filter(({ kind }) => ignored.indexOf(kind) < 0),
      }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ attachment, path, parts }) => ({
        text: 'hidden-content' as const,
        values: { name: path, parts: parts.map((part) => say(language, part)).join(separator[language]) },
        targets: [attachmentTarget(attachment)],
        key: path,
      }));
  },
});

const separator = { ja: '、', en: ', ' } as const;

interface Part {
  readonly kind: string;
  readonly text: PageCheckTextKey;
  readonly values: TextValues;
}

const say = (language: Language, { text, values }: Part): string =>
  pageCheckTexts.text(language, text, values);

function partsOf(facts: AttachmentFacts, parties: (text: string) => string[]): Part[] {
  const { sheets = [], slides, comments, trackedChanges, hiddenText, pivotRecords, properties = {} } = facts;
  const counted: readonly (readonly [string, PageCheckTextKey, number | undefined])[] = [
    ['rows', 'hidden-content.rows', sum(sheets, ({ hiddenRows }) => hiddenRows)],
    ['rows', 'hidden-content.columns', sum(sheets, ({ hiddenColumns }) => hiddenColumns)],
    ['changes', 'hidden-content.changes', trackedChanges],
    ['comments', 'hidden-content.comments', comments],
    ['text', 'hidden-content.text', hiddenText],
    ['slides', 'hidden-content.slides', slides?.hidden],
    ['notes', 'hidden-content.notes', slides?.withNotes],
    ['pivots', 'hidden-content.pivots', pivotRecords],
    ['embedded', 'hidden-content.embedded', embedded(facts)],
  ];
  const named = parties(
    [properties.company, properties.author, properties.lastModifiedBy, properties.manager].join('\n'),
  );
  return [
    ...sheetParts(sheets.filter((sheet) => isHidden(sheet, facts))),
    ...counted
      .filter(([, , count = 0]) => count > 0)
      .map(([kind, text, count = 0]) => ({ kind, text, values: { count: grouped(count) } })),
    ...named.map((party) => ({
      kind: 'properties',
      text: 'hidden-content.properties' as const,
      values: { party },
    })),
  ];
}

const grouped = (count: number): string => count.toLocaleString('en-US');

/** An empty hidden sheet hides nothing, unless it was not read to its end. */
const isHidden = ({ state, rows }: SheetFacts, { couldNotInspect }: AttachmentFacts): boolean =>
  state !== 'visible' && (rows > 0 || couldNotInspect !== undefined);

function sheetParts(hidden: readonly SheetFacts[]): Part[] {
  const named = hidden.slice(0, NAMED_SHEETS).map(({ name, state, rows, columns }) => ({
    kind: 'sheets',
    text:
      state === 'veryHidden'
        ? ('hidden-content.very-hidden-sheet' as const)
        : ('hidden-content.sheet' as const),
    values: { sheet: name, rows: grouped(rows), columns },
  }));
  const more = hidden.length - named.length;
  return more > 0
    ? [...named, { kind: 'sheets', text: 'hidden-content.more-sheets', values: { count: more } }]
    : named;
}

/** Documents within a document; what is in an archive or a mail lies open there. */
function embedded({ type, contents = [] }: AttachmentFacts): number {
  if (familyOf(type) !== 'office' && familyOf(type) !== 'pdf') return 0;
  return contents.filter((file) => familyOf(file.type) !== 'image').length;
}

const sum = (sheets: readonly SheetFacts[], of: (sheet: SheetFacts) => number): number =>
  sheets.reduce((total, sheet) => total + of(sheet), 0);
