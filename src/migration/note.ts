import type { MigrationTextKey } from '../locales/migration';
import type { TextValues } from '../locales/texts';

/**
 * What became of one setting of the other product.
 * - `taken`: it is in the policy, and does what it did
 * - `changed`: something else was chosen in its place, or it does somewhat more or less
 * - `none`: there is nothing like it here
 * - `unused`: it is switched off or left empty, so that nothing had to be taken
 * - `fault`: it cannot be read, and nothing of the line was taken
 */
export type NoteKind = 'taken' | 'changed' | 'none' | 'unused' | 'fault';

export interface Place {
  readonly file: string;
  /** Counted from 1; null for the file as a whole. */
  readonly line: number | null;
}

export interface Note extends Place {
  readonly kind: NoteKind;
  /** The setting or entry as it was written. */
  readonly subject: string;
  /** Path of what it became in the policy. */
  readonly to?: string;
  readonly text?: MigrationTextKey;
  readonly values?: TextValues;
}

/** A line that cannot be taken, and how to mend it. */
export class BadLine extends Error {
  constructor(
    readonly text: MigrationTextKey,
    readonly values: TextValues = {},
  ) {
    super(text);
  }
}
