import type { Contents } from '../inspection';

/** The elements of a format that make paragraphs and tables. */
export interface ParagraphElements {
  readonly paragraph: string;
  readonly table: string;
  readonly row: string;
  readonly cell: string;
}

/** Turns paragraphs into lines and tables into rows. A table within a cell becomes text of that cell. */
export class ParagraphReader {
  private line = '';
  private cells: string[] = [];
  private tables = 0;

  constructor(
    private readonly contents: Contents,
    private readonly elements: ParagraphElements,
  ) {}

  open(name: string): void {
    const { table, row, cell } = this.elements;
    if (name === table && this.tables++ === 0) this.contents.startTable();
    else if (name === row && this.tables === 1) this.cells = [];
    else if (name === cell && this.tables === 1) this.cells.push('');
  }

  text(text: string): void {
    this.line += text;
  }

  close(name: string): void {
    const { paragraph, table, row } = this.elements;
    if (name === paragraph) this.endParagraph();
    else if (name === table) this.tables = Math.max(0, this.tables - 1);
    else if (name === row && this.tables === 1) this.contents.row(this.cells);
  }

  private endParagraph(): void {
    const line = this.line;
    this.line = '';
    if (this.tables === 0 || this.cells.length === 0) return this.contents.line(line);
    const last = this.cells.length - 1;
    this.cells[last] += `${this.cells[last] === '' ? '' : ' '}${line}`;
  }
}
