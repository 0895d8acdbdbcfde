import { useId } from 'react';
import { fieldOf } from '../../../admin/fields';
import { isObject, valueAt, type Path } from '../../../admin/json';
import { isBareGroup } from '../../../admin/minimal';
import type { Shape } from '../../../policy/readShape';
import { useAdmin, useWords } from '../admin';
import { EitherField } from './EitherField';
import { FieldFrame } from './FieldFrame';
import { GroupField } from './GroupField';
import { LevelsField } from './LevelsField';
import { ListField } from './ListField';
import { RawField } from './RawField';
import { RecordsField } from './RecordsField';
import { SeveralField } from './SeveralField';
import { ValueField } from './ValueField';

export interface SettingProps {
  readonly path: Path;
  readonly shape: Shape;
  /** In the settings of a group: what is left out is as the organization has it. */
  readonly isPart?: boolean;
  /** The page says already what it is. */
  readonly isBare?: boolean;
}

/** One setting, with what it means, its default and an example; whatever it is, by its shape. */
export function SettingField({ path, shape, isPart = false, isBare = false }: SettingProps) {
  const id = useId();
  const { draft } = useAdmin();
  const { nameOf } = useWords();
  const field = fieldOf(shape, String(path[path.length - 1]));
  const value = valueAt(draft, path);
  const props = { id, path, shape, value, isPart, name: nameOf(path) };
  if (field.kind === 'group' && (value === undefined || isObject(value))) {
    const isSwitched = !shape.part && !('default' in shape) && !isBareGroup(shape);
    return (
      <GroupField {...props} isPart={isPart || shape.part === true} isBare={isBare} isSwitched={isSwitched} />
    );
  }
  if (field.kind === 'levels' && (value === undefined || isObject(value)))
    return <LevelsField {...props} checks={field.checks} />;
  const isList = field.kind === 'several' || field.kind === 'list' || field.kind === 'records';
  const list = Array.isArray(value) ? (value as readonly unknown[]) : null;
  const fits =
    value === undefined || (isList ? list !== null : field.kind === 'either' || !isCompound(value));
  return (
    <FieldFrame
      {...props}
      isBare={isBare}
      isGroup={isList || field.kind === 'either'}
      hasRows={isList && list !== null}
    >
      {!fits || field.kind === 'group' || field.kind === 'levels' ? (
        <RawField path={path} value={value} />
      ) : field.kind === 'several' ? (
        <SeveralField {...props} choices={field.choices} />
      ) : field.kind === 'list' ? (
        <ListField {...props} list={list ?? []} field={field} />
      ) : field.kind === 'records' ? (
        <RecordsField {...props} list={list ?? []} field={field} />
      ) : field.kind === 'either' ? (
        <EitherField {...props} field={field} />
      ) : (
        <ValueField {...props} field={field} />
      )}
    </FieldFrame>
  );
}

const isCompound = (value: unknown): boolean => typeof value === 'object' && value !== null;
