import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Path } from '../../../admin/json';
import { blankEntry, columnsOf, type ListField } from '../../../admin/table/entries';
import { pathText } from '../../../validation/faults';
import { useAdmin, useWords } from '../admin';
import { useFieldStyles } from '../fields/styles';
import { EntryRow } from './EntryRow';
import { Pager } from './Pager';
import { PastePanel } from './PastePanel';
import { useTableStyles } from './styles';
import { useFoundRows } from './useFoundRows';

interface TableProps {
  readonly path: Path;
  readonly name: string;
  readonly list: readonly unknown[];
  readonly field: ListField;
  /** Whether a first entry `+` adds to the organization's list. */
  readonly mayAdd: boolean;
}

/** Lists from this length on can be searched. */
const LONG = 10;

/** A list as a table: edited cell by cell, or pasted as a whole. */
export function EntryTable({ path, name, list, field, mayAdd }: TableProps) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text } = useWords();
  const [pasted, setPasted] = useState<string | null>(null);
  const adds = mayAdd && list[0] === '+';
  const rows = useFoundRows(list, pathText(path), adds ? 1 : 0);
  const table = useRef<HTMLDivElement>(null);
  const focusLast = useFocusOnAdded(table);
  const write = (entries: readonly unknown[]) => change(path, entries);
  const entries = adds ? list.slice(1) : list;
  const replace = (next: readonly unknown[]) => write(adds ? ['+', ...next] : next);
  return (
    <div ref={table}>
      {mayAdd && (
        <Checkbox
          label={text('part.adds')}
          checked={adds}
          onChange={(_, { checked }) => write(checked === true ? ['+', ...entries] : entries)}
        />
      )}
      {entries.length >= LONG && (
        <div className={styles.buttons}>
          <Input
            type="search"
            aria-label={`${name}: ${text('table.filter')}`}
            placeholder={text('table.filter')}
            value={rows.filter}
            onChange={(_, { value }) => rows.setFilter(value)}
          />
          <span role="status">
            {rows.filter === ''
              ? text('table.count', { count: entries.length })
              : text('table.found', { count: entries.length, found: rows.found })}
          </span>
        </div>
      )}
      {entries.length === 0 ? (
        <p className={styles.note}>{text('table.empty')}</p>
      ) : (
        <Rows
          path={path}
          name={name}
          field={field}
          list={list}
          shown={rows.shown}
          from={adds ? 1 : 0}
          onTable={setPasted}
        />
      )}
      <Pager rows={rows} />
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            write([...list, blankEntry(field)]);
            rows.showLast();
            focusLast();
          }}
          aria-label={`${name}: ${text('table.add')}`}
        >
          {text('table.add')}
        </Button>
        {pasted === null && (
          <Button onClick={() => setPasted('')} aria-label={text('paste.of', { name })}>
            {text('paste')}
          </Button>
        )}
        {entries.length > 1 && <ClearButton name={name} count={entries.length} onClear={() => replace([])} />}
      </div>
      {pasted !== null && (
        <PastePanel
          key={pasted}
          path={path}
          name={name}
          field={field}
          entries={entries}
          first={pasted}
          onEntries={replace}
          onClose={() => setPasted(null)}
        />
      )}
    </div>
  );
}

interface RowsProps extends Pick<TableProps, 'path' | 'name' | 'field' | 'list'> {
  /** Places of the entries on this page. */
  readonly shown: readonly number[];
  /** The place that is the first row. */
  readonly from: number;
  readonly onTable: (text: string) => void;
}

function Rows({ path, name, field, list, shown, from, onTable }: RowsProps) {
  const styles = useTableStyles();
  const { text, nameOf } = useWords();
  const { columns, details } = columnsOf(field);
  const headed = columns.map((column) => ({
    ...column,
    label: column.name === '' ? name : nameOf([...path, 0, column.name]),
  }));
  return (
    <table className={styles.table} aria-label={name}>
      <thead className={styles.head}>
        <tr>
          {headed.map((column) => (
            <th key={column.name} scope="col" className={styles.heading}>
              {column.label}
            </th>
          ))}
          <th scope="col" className={styles.heading}>
            {text('table.actions')}
          </th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {shown.map((index) => (
          <EntryRow
            key={index}
            path={path}
            index={index}
            row={index - from + 1}
            entry={list[index]}
            field={field}
            columns={headed}
            details={details}
            onTable={onTable}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Asks once more: a list may have been long in the making. */
function ClearButton({ name, count, onClear }: { name: string; count: number; onClear: () => void }) {
  const { text } = useWords();
  const [isSure, setSure] = useState(false);
  if (!isSure) {
    return (
      <Button
        appearance="subtle"
        aria-label={`${name}: ${text('table.clear')}`}
        onClick={() => setSure(true)}
      >
        {text('table.clear')}
      </Button>
    );
  }
  return (
    <>
      <span role="alert">{text('table.clear.sure', { count })}</span>
      <Button
        onClick={() => {
          setSure(false);
          onClear();
        }}
      >
        {text('table.clear')}
      </Button>
      <Button onClick={() => setSure(false)}>{text('pending.no')}</Button>
    </>
  );
}

/** @returns to be called where a row is added: its first cell is where one goes on. */
function useFocusOnAdded(table: React.RefObject<HTMLDivElement | null>): () => void {
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added === 0) return;
    const rows = table.current?.querySelectorAll('tr[data-row]');
    rows?.[rows.length - 1]?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [added, table]);
  return () => setAdded((count) => count + 1);
}
