import { Button, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { canonicalText, type Path } from '../../../admin/json';
import { columnsOf, type ListField } from '../../../admin/table/entries';
import { readRows, type RowFault } from '../../../admin/table/readRows';
import { nameOf as nameIn } from '../../../admin/words';
import { languages } from '../../../locales/texts';
import { decodeSettings } from '../../../migration/decode';
import { useWords, type AdminWords } from '../admin';
import { FileButton } from '../FileButton';
import { useFieldStyles } from '../fields/styles';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface PasteProps {
  readonly path: Path;
  readonly name: string;
  readonly field: ListField;
  readonly entries: readonly unknown[];
  /** What was pasted already. */
  readonly first: string;
  readonly onEntries: (entries: readonly unknown[]) => void;
  readonly onClose: () => void;
}

/** Takes a table as a whole: what was read of it is shown before anything changes. */
export function PastePanel({ path, name, field, entries, first, onEntries, onClose }: PasteProps) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const words = useWords();
  const { text, nameOf } = words;
  const id = useId();
  const [pasted, setPasted] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const rows = readRows(pasted, field, {
    // A heading in either language, whatever the page is shown in.
    columnNames: (column) => languages.map((language) => nameIn([...path, 0, column], language)),
    valueName: words.valueName,
  });
  const known = new Set(entries.map(canonicalText));
  const fresh = rows.entries.filter((entry) => !known.has(canonicalText(entry)));
  const columns = columnsOf(field).columns.map((column) => nameOf([...path, 0, column.name]));
  const take = (next: readonly unknown[]) => {
    onEntries(next);
    onClose();
  };
  const read = async (file: File) => {
    const decoded = decodeSettings(new Uint8Array(await file.arrayBuffer()));
    setProblem(
      decoded === null ? text('open.failed', { file: file.name, reason: text('open.encoding') }) : null,
    );
    if (decoded !== null) setPasted(decoded);
  };
  return (
    <section className={styles.panel} aria-label={text('paste.of', { name })}>
      <label htmlFor={id}>{text('paste.text')}</label>
      <p className={fieldStyles.note}>
        {field.kind === 'list'
          ? text('paste.about.list')
          : text('paste.about', { columns: columns.join(', ') })}
      </p>
      <Textarea
        id={id}
        rows={5}
        resize="vertical"
        value={pasted}
        onChange={(_, { value }) => setPasted(value)}
      />
      <div role="status">
        {pasted.trim() !== '' && (
          <p className={fieldStyles.note}>
            {text('paste.found', { count: rows.entries.length })}
            {rows.hasHeading && ` ${text('paste.heading')}`}
            {rows.hasHeading &&
              rows.columns.includes('') &&
              ` ${text('paste.ignored', { count: rows.columns.filter((column) => column === '').length })}`}
          </p>
        )}
        {problem !== null && <p className={fieldStyles.faults}>{problem}</p>}
        <RowFaults faults={rows.faults} path={path} words={words} />
      </div>
      <div className={fieldStyles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={fresh.length === 0}
          onClick={() => take([...entries, ...fresh])}
        >
          {text('paste.add', { count: fresh.length })}
        </Button>
        {entries.length > 0 && (
          <Button disabledFocusable={rows.entries.length === 0} onClick={() => take(rows.entries)}>
            {text('paste.replace', { count: rows.entries.length })}
          </Button>
        )}
        <FileButton accept=".csv,.tsv,.txt,text/csv" onFiles={([file]) => void read(file!)}>
          {text('paste.file')}
        </FileButton>
        <Button onClick={onClose}>{text('paste.cancel')}</Button>
      </div>
    </section>
  );
}

const SHOWN = 10;

interface FaultsProps {
  readonly faults: readonly RowFault[];
  readonly path: Path;
  readonly words: AdminWords;
}

function RowFaults({ faults, path, words: { text, nameOf } }: FaultsProps) {
  if (faults.length === 0) return null;
  const reason = ({ kind, column = '', text: cell = '', expected = [] }: RowFault) =>
    text(`fault.${kind}`, {
      column: nameOf([...path, 0, column]),
      text: cell,
      expected: expected.join(' / '),
    });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text('paste.faults', { count: faults.length })}
        <ul>
          {faults.slice(0, SHOWN).map((fault, index) => (
            <li key={index}>{text('fault.line', { line: fault.line, reason: reason(fault) })}</li>
          ))}
          {faults.length > SHOWN && <li>{text('faults.more', { count: faults.length - SHOWN })}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
