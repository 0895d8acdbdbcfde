import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { isObject, type Path } from '../../../admin/json';
import { cellOf, withCell, type Column, type ListField } from '../../../admin/table/entries';
import { pathText } from '../../../validation/faults';
import { isWithin, useAdmin, useWords } from '../admin';
import { Faults } from '../fields/FieldFrame';
import { SettingField } from '../fields/SettingField';
import { Cell } from './Cell';
import { useTableStyles } from './styles';

interface RowProps {
  /** Of the list. */
  readonly path: Path;
  readonly index: number;
  /** As people count. */
  readonly row: number;
  readonly entry: unknown;
  readonly field: ListField;
  readonly columns: readonly (Column & { readonly label: string })[];
  readonly details: readonly Column[];
  readonly onTable: (text: string) => void;
}

/** One entry of a list. */
export function EntryRow({ path, index, row, entry, field, columns, details, onTable }: RowProps) {
  const styles = useTableStyles();
  const { change, faults, target } = useAdmin();
  const { text } = useWords();
  const at = [...path, index];
  const place = pathText(at);
  // What is not written yet has to be filled in; what somebody asks to see is in there.
  const [isOpen, setOpen] = useState(false);
  const isShown = (isOpen || (target !== null && isWithin(target.path, place))) && details.length > 0;
  const isFaulty = (column: Column) =>
    faults.some((fault) => isWithin(fault.path, column.name === '' ? place : `${place}.${column.name}`));
  return (
    <>
      <tr className={styles.row} data-path={place} data-row={row}>
        {columns.map((column) => (
          <td key={column.name} className={styles.cell}>
            <span className={styles.label} aria-hidden="true">
              {column.label}
            </span>
            <Cell
              shape={column.shape}
              value={cellOf(entry, column.name, field)}
              label={text('table.cell', { column: column.label, row })}
              isFaulty={isFaulty(column)}
              onChange={(value) => change(at, withCell(entry, column.name, value, field))}
              onTable={onTable}
            />
          </td>
        ))}
        <td className={mergeClasses(styles.cell, styles.actions)}>
          {details.length > 0 && (
            <Button
              size="small"
              aria-expanded={isShown}
              aria-label={text('table.details.of', { row })}
              onClick={() => setOpen(!isShown)}
            >
              {text('table.details')}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={text('table.remove', { row })}
            onClick={() => change(at, undefined)}
          >
            {text('table.remove.short')}
          </Button>
        </td>
      </tr>
      <FaultRow place={place} isHidden={isShown} columns={columns.length + 1} />
      {isShown && (
        <tr>
          <td colSpan={columns.length + 1} className={styles.details}>
            {details.map((column) => (
              <SettingField
                key={column.name}
                path={isObject(entry) ? [...at, column.name] : at}
                shape={column.shape}
              />
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

/** What is wrong with an entry; where its details are shown, they tell. */
function FaultRow({ place, isHidden, columns }: { place: string; isHidden: boolean; columns: number }) {
  const { faults } = useAdmin();
  if (isHidden || !faults.some(({ path }) => isWithin(path, place))) return null;
  return (
    <tr>
      <td colSpan={columns}>
        <Faults id={place} place={place} />
      </td>
    </tr>
  );
}
