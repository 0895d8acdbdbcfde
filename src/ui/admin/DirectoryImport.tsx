import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  mergeDirectory,
  readDirectory,
  written,
  type DirectoryFault,
  type DirectoryReading,
} from '../../admin/directory/readDirectory';
import { decodeSettings } from '../../migration/decode';
import { useAdmin, useWords } from './admin';
import { FileButton } from './FileButton';
import { useFieldStyles } from './fields/styles';
import { useTableStyles } from './table/styles';

const useStyles = makeStyles({
  import: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface ReadFile {
  readonly file: string;
  readonly reading: DirectoryReading;
}

/** Takes the directory from a CSV file; what was read of it is shown before anything changes. */
export function DirectoryImport() {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { text } = useWords();
  const [read, setRead] = useState<ReadFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File) => {
    const decoded = decodeSettings(new Uint8Array(await file.arrayBuffer()));
    const reading = decoded === null ? null : readDirectory(decoded.replace(/^\ufeff/, ''));
    setRead(reading && { file: file.name, reading });
    if (reading) setProblem(null);
    else if (decoded !== null) setProblem(text('directory.no-heading', { file: file.name }));
    else setProblem(text('open.failed', { file: file.name, reason: text('open.encoding') }));
  };
  return (
    <section className={styles.import} aria-label={text('directory')}>
      <h3 className={styles.title}>{text('directory')}</h3>
      <p className={fieldStyles.note}>{text('directory.about')}</p>
      <div className={fieldStyles.buttons}>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onFiles={([file]) => void choose(file!)}>
          {text('directory.file')}
        </FileButton>
      </div>
      <div role="status">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {read && <Preview key={read.file} read={read} onDone={() => setRead(null)} />}
      </div>
    </section>
  );
}

function Preview({ read: { file, reading }, onDone }: { read: ReadFile; onDone: () => void }) {
  const fieldStyles = useFieldStyles();
  const { draft, change } = useAdmin();
  const { text } = useWords();
  const { parties, faults, lines } = reading;
  const people = parties.reduce((sum, party) => sum + party.people.length, 0);
  const directory = Array.isArray(draft.directory) ? (draft.directory as unknown[]) : [];
  const take = (entries: readonly unknown[]) => {
    change(['directory'], entries);
    onDone();
  };
  return (
    <>
      <p>{text('directory.found', { file, parties: parties.length, people, lines })}</p>
      <Faults faults={faults} />
      <ColumnTable reading={reading} />
      <PartyTable reading={reading} />
      <div className={fieldStyles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={parties.length === 0}
          onClick={() => take(mergeDirectory(directory, parties))}
        >
          {text('directory.merge')}
        </Button>
        {directory.length > 0 && (
          <Button disabledFocusable={parties.length === 0} onClick={() => take(parties.map(written))}>
            {text('directory.replace')}
          </Button>
        )}
        <Button onClick={onDone}>{text('pending.no')}</Button>
      </div>
    </>
  );
}

const SHOWN_FAULTS = 20;

function Faults({ faults }: { faults: readonly DirectoryFault[] }) {
  const { text } = useWords();
  if (faults.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text('directory.faults', { count: faults.length })}
        <ul>
          {faults.slice(0, SHOWN_FAULTS).map(({ line, kind, text: cell }, index) => (
            <li key={index}>
              {text('fault.line', { line, reason: text(`directory.fault.${kind}`, { text: cell }) })}
            </li>
          ))}
          {faults.length > SHOWN_FAULTS && (
            <li>{text('faults.more', { count: faults.length - SHOWN_FAULTS })}</li>
          )}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function ColumnTable({ reading: { columns } }: { reading: DirectoryReading }) {
  const styles = useTableStyles();
  const { text } = useWords();
  return (
    <table className={styles.table} aria-label={text('directory.columns')}>
      <thead>
        <tr>
          <th className={styles.plain}>{text('directory.heading')}</th>
          <th className={styles.plain}>{text('directory.column')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ heading, column }, index) => (
          <tr key={index}>
            <td className={styles.plain}>{heading}</td>
            <td className={styles.plain}>{text(`directory.column.${column ?? 'none'}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN_PARTIES = 5;

function PartyTable({ reading: { parties } }: { reading: DirectoryReading }) {
  const styles = useTableStyles();
  const { text, nameOf } = useWords();
  const shown = parties.slice(0, SHOWN_PARTIES);
  const names = ['name', 'aliases', 'domains', 'people', 'tags'] as const;
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="group"
      aria-label={text('directory.preview', { count: shown.length })}
    >
      <table className={styles.table} aria-label={text('directory.preview', { count: shown.length })}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} className={styles.plain}>
                {nameOf(['directory', 0, name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((party) => (
            <tr key={party.name}>
              <td className={styles.plain}>{party.name}</td>
              <td className={styles.plain}>{party.aliases.join(', ')}</td>
              <td className={styles.plain}>{party.domains.join(', ')}</td>
              <td className={styles.plain}>
                {party.people.map(({ name, address }) => `${name} <${address}>`).join(', ')}
              </td>
              <td className={styles.plain}>{party.tags.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
