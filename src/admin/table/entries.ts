import type { Shape } from '../../policy/readShape';
import { fitsCell, type Field } from '../fields';
import { isObject, withValue } from '../json';

export type ListField = Extract<Field, { readonly kind: 'list' | 'records' }>;

export interface Column {
  /** Of the property; '' for an entry that is a text itself. */
  readonly name: string;
  readonly shape: Shape;
}

/** Columns of a list's table, and what of an entry has no room in one. */
export function columnsOf(field: ListField): { columns: readonly Column[]; details: readonly Column[] } {
  if (field.kind === 'list') return { columns: [{ name: '', shape: field.items }], details: [] };
  const all = Object.entries(field.record.properties).map(([name, shape]) => ({ name, shape }));
  return {
    columns: all.filter(({ shape }) => fitsCell(shape)),
    details: all.filter(({ shape }) => !fitsCell(shape)),
  };
}

/** What an entry has in a column. */
export function cellOf(entry: unknown, column: string, field: ListField): unknown {
  if (field.kind === 'list') return entry;
  if (isObject(entry)) return Object.hasOwn(entry, column) ? entry[column] : undefined;
  return field.record.shorthand === column ? entry : undefined;
}

/** An entry with another value in a column, written as short as it may be. */
export function withCell(entry: unknown, column: string, value: unknown, field: ListField): unknown {
  if (field.kind === 'list') return value ?? '';
  const { shorthand } = field.record;
  const whole = isObject(entry) || shorthand === null ? entry : { [shorthand]: entry };
  const changed = withValue(whole, [column], value) as Record<string, unknown>;
  const keys = Object.keys(changed);
  if (shorthand === null) return changed;
  return keys.length === 0 ? '' : keys.join() === shorthand ? changed[shorthand] : changed;
}

/** A new entry of a list. */
export function blankEntry(field: ListField): unknown {
  if (field.kind === 'list' || field.record.shorthand !== null) return '';
  const { required, properties } = field.record;
  return Object.fromEntries(
    required.flatMap((name) => {
      const shape = properties[name]!;
      // What is shown as chosen has to be written.
      if (shape.enum) return [[name, shape.enum[0]]];
      if (shape.items) return [[name, []]];
      return [[name, shape.properties ? {} : '']];
    }),
  );
}
