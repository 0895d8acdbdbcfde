import type { SheetFacts } from '../facts';
import type { Contents } from '../inspection';
import type { Budget } from '../limits';

/** Excel's own limit; cells beyond it are no cells. */
const MOST_COLUMNS = 16_384;

/** Takes a sheet's cells row by row and sums it up, whatever the format it comes from. */
export class SheetReader {
  private readonly filled = new Set<number>();
  private readonly hiddenColumns: { from: number; to: number }[] = [];
  private cells: string[] = [];
  private first = Infinity;
  private last = -1;
  private hiddenRows = 0;

  constructor(
    private readonly contents: Contents,
    private readonly budget: Budget,
    private readonly name: string,
    private readonly state: SheetFacts['state'],
  ) {
    contents.line(name);
    contents.startTable();
  }

  /** Columns are counted from 0; both ends included. */
  hideColumns(from: number, to: number): void {
    this.hiddenColumns.push({ from, to });
  }

  cell(column: number, text: string): void {
    this.budget.cell();
    if (text === '' || !(column >= 0 && column < MOST_COLUMNS)) return;
    while (this.cells.length < column) this.cells.push('');
    this.cells[column] = text;
    this.filled.add(column);
  }

  /** @param row counted from 0 */
  endRow(row: number, hidden: boolean): void {
    if (this.cells.length === 0) return;
    this.first = Math.min(this.first, row);
    this.last = Math.max(this.last, row);
    if (hidden) this.hiddenRows++;
    this.contents.row(this.cells);
    this.cells = [];
  }

  facts(): SheetFacts {
    const columns = Array.from(this.filled);
    const isHidden = (column: number) =>
      this.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
    return {
      name: this.name,
      state: this.state,
      rows: this.last < 0 ? 0 : this.last - this.first + 1,
      columns: columns.length === 0 ? 0 : Math.max(...columns) - Math.min(...columns) + 1,
      hiddenRows: this.hiddenRows,
      hiddenColumns: columns.filter(isHidden).length,
    };
  }
}
