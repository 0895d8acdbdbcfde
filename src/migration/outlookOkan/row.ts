import type { TextValues } from '../../locales/texts';
import type { MigrationTextKey } from '../../locales/migration';
import type { Draft } from '../draft';
import { BadLine, type NoteKind, type Place } from '../note';

/** One line of a settings file, and where what it says goes. */
export class Row {
  constructor(
    readonly place: Place,
    private readonly fields: readonly string[],
    readonly draft: Draft,
  ) {}

  text(column: number): string {
    return (this.fields[column] ?? '').trim();
  }

  /** As the CSV library of the product reads it: True, Yes, Y, 1 and their opposites. @throws BadLine */
  flag(column: number, name: string, usual = false): boolean {
    const value = this.text(column);
    if (value === '') return usual;
    if (/^(?:true|yes|y|1)$/i.test(value)) return true;
    if (/^(?:false|no|n|0)$/i.test(value)) return false;
    throw new BadLine('fault.flag', { column: column + 1, name, value });
  }

  /** @throws BadLine */
  number(column: number, name: string, usual: number): number {
    const value = this.text(column);
    if (value === '') return usual;
    if (!/^\d{1,9}$/.test(value)) throw new BadLine('fault.number', { column: column + 1, name, value });
    return Number(value);
  }

  /** @throws BadLine where more columns are filled than the product has: a comma that was not quoted. */
  refuseMore(columns: number): void {
    if (this.fields.slice(columns).some((field) => field.trim() !== ''))
      throw new BadLine('fault.columns', { columns, found: this.fields.length });
  }

  note(
    kind: NoteKind,
    subject: string,
    details: { to?: string; text?: MigrationTextKey; values?: TextValues } = {},
  ): void {
    this.draft.note(this.place, kind, subject, details);
  }
}
