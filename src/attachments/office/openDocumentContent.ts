import { readXmlPart, type ZipPart } from '../archive/zip';
import type { Contents, Draft } from '../inspection';
import type { Budget } from '../limits';
import type { Attributes } from '../xml';
import { ParagraphReader } from './paragraphs';
import { SheetReader } from './sheetReader';

/** Repeated empty rows and cells fill a sheet to its end; more copies than this of one that is filled are not counted. */
const MOST_REPEATED = 1000;

/** What is one change, by its parent: of texts a region, of sheets each element itself. */
const CHANGES = new Set(['changed-region', 'cell-content-change', 'insertion', 'deletion', 'movement']);

/** Reads `content.xml` (OpenDocument 1.3, part 3): running text, sheets or slides, with what is hidden in them. */
export async function readOpenDocumentContent(
  part: ZipPart,
  draft: Draft,
  contents: Contents,
  budget: Budget,
): Promise<void> {
  const reader = new ContentReader(draft, contents, budget);
  await readXmlPart(
    part,
    {
      open: reader.open.bind(reader),
      text: reader.text.bind(reader),
      close: reader.close.bind(reader),
    },
    budget,
  );
  reader.finish();
}

class ContentReader {
  private readonly hiddenStyles = new Set<string>();
  private readonly path: string[] = [];
  private readonly paragraphs: ParagraphReader;
  private readonly slides = { count: 0, hidden: 0, withNotes: 0 };
  private style = '';
  private comments = 0;
  private changes = 0;
  private notes = '';
  private sheet: SheetReader | null = null;
  private row = { at: 0, repeated: 1, hidden: false };
  private cell = { at: 0, repeated: 1, text: '' };
  private columns = 0;

  constructor(
    private readonly draft: Draft,
    private readonly contents: Contents,
    private readonly budget: Budget,
  ) {
    const tables = draft.type === 'ods' ? '' : 'table';
    this.paragraphs = new ParagraphReader(contents, {
      paragraph: 'p',
      table: tables,
      row: 'table-row',
      cell: 'table-cell',
    });
  }

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    if (name === 'style') this.style = attributes.name ?? '';
    else if (name === 'annotation') this.comments++;
    else if (CHANGES.has(name) && this.path[this.path.length - 2] === 'tracked-changes') this.changes++;
    else if (name === 'table-properties' && attributes.display === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'drawing-page-properties' && attributes.visibility === 'hidden')
      this.hiddenStyles.add(this.style);
    else if (name === 'page' && this.path.includes('presentation')) this.openSlide(attributes);
    else if (
      attributes['structure-protected'] === 'true' ||
      (name === 'table' && attributes.protected === 'true')
    )
      this.draft.editingLocked = true;
    if (this.draft.type === 'ods') this.openInSheet(name, attributes);
    else this.paragraphs.open(name === 'h' ? 'p' : name);
    if (name === 'tab' || name === 's' || name === 'line-break') this.text(' ');
  }

  private openSlide(attributes: Attributes): void {
    this.slides.count++;
    if (this.hiddenStyles.has(attributes['style-name'] ?? '')) this.slides.hidden++;
    this.notes = '';
  }

  private openInSheet(name: string, attributes: Attributes): void {
    const hidden = attributes.visibility === 'collapse' || attributes.visibility === 'filter';
    if (name === 'table' && this.sheet === null && !this.within('tracked-changes')) {
      const state = this.hiddenStyles.has(attributes['style-name'] ?? '') ? 'hidden' : 'visible';
      this.sheet = new SheetReader(this.contents, this.budget, attributes.name ?? '', state);
      this.row = { at: -1, repeated: 1, hidden: false };
      this.columns = 0;
    } else if (name === 'table-column') {
      const repeated = times(attributes['number-columns-repeated']);
      if (hidden) this.sheet?.hideColumns(this.columns, this.columns + repeated - 1);
      this.columns += repeated;
    } else if (name === 'table-row') {
      this.row = {
        at: this.row.at + this.row.repeated,
        repeated: times(attributes['number-rows-repeated']),
        hidden,
      };
      if (this.row.at < 0) this.row.at = 0;
      this.cell = { at: 0, repeated: 0, text: '' };
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      const at = this.cell.at + this.cell.repeated;
      this.cell = { at, repeated: times(attributes['number-columns-repeated']), text: '' };
    }
  }

  text(text: string): void {
    if (this.within('annotation')) return;
    if (this.within('notes')) this.notes += text;
    else if (this.sheet) this.cell.text += text;
    else if (this.within('p') || this.within('h')) this.paragraphs.text(text);
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'notes') this.endNotes();
    if (this.draft.type !== 'ods') return this.paragraphs.close(name === 'h' ? 'p' : name);
    if (name === 'p' && this.cell.text !== '') this.cell.text += ' ';
    else if (name === 'table-cell') this.endCell();
    else if (name === 'table-row') this.sheet?.endRow(this.row.at, this.row.hidden);
    else if (name === 'table' && !this.path.includes('table')) this.endSheet();
  }

  private endNotes(): void {
    if (this.notes.trim() !== '') this.slides.withNotes++;
    this.contents.line(this.notes);
  }

  private endCell(): void {
    const { at, repeated, text } = this.cell;
    if (text.trim() === '') return;
    for (let i = 0; i < Math.min(repeated, MOST_REPEATED); i++) this.sheet?.cell(at + i, text.trimEnd());
  }

  private endSheet(): void {
    if (!this.sheet) return;
    this.draft.sheets = [...(this.draft.sheets ?? []), this.sheet.facts()];
    this.sheet = null;
  }

  private within(name: string): boolean {
    return this.path.includes(name);
  }

  finish(): void {
    if (this.comments > 0) this.draft.comments = this.comments;
    if (this.changes > 0) this.draft.trackedChanges = this.changes;
    if (this.draft.type === 'odp') this.draft.slides = this.slides;
  }
}

const times = (repeated: string | undefined): number => Math.max(1, Number(repeated ?? 1) || 1);
