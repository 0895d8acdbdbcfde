import type { Field } from '../../../admin/fields';
import { EntryTable } from '../table/EntryTable';
import type { FieldProps } from './FieldFrame';

interface ListProps extends FieldProps {
  readonly field: Extract<Field, { readonly kind: 'list' }>;
  readonly list: readonly unknown[];
}

/** A list of texts. */
export function ListField({ path, name, list, field, isPart }: ListProps) {
  const mayAdd = isPart && field.items.format !== 'address';
  return <EntryTable path={path} name={name} list={list} field={field} mayAdd={mayAdd} />;
}
