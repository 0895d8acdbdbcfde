import type { Field } from '../../../admin/fields';
import { EntryTable } from '../table/EntryTable';
import type { FieldProps } from './FieldFrame';

interface RecordsProps extends FieldProps {
  readonly field: Extract<Field, { readonly kind: 'records' }>;
  readonly list: readonly unknown[];
}

/** A list of entries with several values each. */
export function RecordsField({ path, name, list, field, isPart }: RecordsProps) {
  return (
    <EntryTable
      path={path}
      name={name}
      list={list}
      field={field}
      mayAdd={isPart && field.record.shorthand !== null}
    />
  );
}
