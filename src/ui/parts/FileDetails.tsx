import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { AttachmentFacts, SheetFacts } from '../../attachments/facts';
import type { ShownAttachment } from '../../inspection/checklistContent';
import { useTexts } from '../texts';
import { readableSize } from '../view/attachments';
import { fileWords, firstWords, kindWord, peopleWords, shownSheets } from '../view/fileDetails';
import { VisibleText } from './VisibleText';

const useStyles = makeStyles({
  words: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  lock: { verticalAlign: 'text-bottom' },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    margin: '2px 0 4px 22px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '2px 4px', listStyleType: 'none', margin: 0, padding: 0 },
  tag: {
    padding: '0 5px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  hidden: {
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px dashed ${tokens.colorStatusDangerBorder2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    cursor: 'pointer',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  beginning: { color: tokens.colorNeutralForeground3 },
  preview: {
    maxHeight: '200px',
    margin: '2px 0 0',
    padding: `4px ${tokens.spacingHorizontalS}`,
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
    tabSize: 4,
    unicodeBidi: 'plaintext',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  contents: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Kind, size, who can open the file, and whatever else is worth a word beside its name. */
export function FileWords({ file }: { file: Pick<ShownAttachment, 'name' | 'size' | 'kind' | 'facts'> }) {
  const styles = useStyles();
  const text = useTexts();
  const words = file.facts ? fileWords(file.facts) : [];
  const parts = [text(...kindWord(file)), ...(file.size > 0 ? [readableSize(file.size)] : [])];
  return (
    <span className={styles.words}>
      {parts.join(' · ')}
      {words.map(([key, values]) => (
        <span key={key}>
          {' · '}
          {key === 'file.password' && <LockClosed16Regular className={styles.lock} />}
          <VisibleText text={text(key, values)} />
        </span>
      ))}
    </span>
  );
}

/** What was found in a file: its sheets, how many people are in it, the files within it and how its text begins. */
export function FileDetails({ facts }: { facts: AttachmentFacts }) {
  const styles = useStyles();
  const text = useTexts();
  const people = peopleWords(facts);
  const { sheets = [], contents = [] } = facts;
  if (sheets.length + people.length + contents.length === 0 && !facts.text) return null;
  return (
    <div className={styles.details}>
      {sheets.length > 0 && <Sheets facts={facts} />}
      {people.length > 0 && <div>{people.map((word) => text(...word)).join(text('summary.separator'))}</div>}
      {contents.length > 0 && <Contents facts={facts} />}
      {facts.text && <Preview content={facts.text} />}
    </div>
  );
}

function Sheets({ facts }: { facts: AttachmentFacts }) {
  const styles = useStyles();
  const text = useTexts();
  const { shown, more } = shownSheets(facts);
  return (
    <ul role="list" aria-label={text('file.sheets')} className={styles.tags}>
      {shown.map((sheet, index) => (
        <SheetTag key={`${sheet.name} ${index}`} sheet={sheet} />
      ))}
      {more > 0 && <li>{text('more-targets', { count: more })}</li>}
    </ul>
  );
}

function SheetTag({ sheet: { name, state, rows } }: { sheet: SheetFacts }) {
  const styles = useStyles();
  const text = useTexts();
  const hidden = state !== 'visible';
  return (
    <li className={mergeClasses(styles.tag, hidden && styles.hidden)}>
      {hidden && `${text('file.sheet.hidden')}: `}
      <VisibleText text={name} />{' '}
      {rows > 0 && text('file.sheet.size', { rows: rows.toLocaleString('en-US') })}
    </li>
  );
}

function Contents({ facts: { contents = [], contentsInAll = contents.length } }: { facts: AttachmentFacts }) {
  const styles = useStyles();
  const text = useTexts();
  const more = contentsInAll - contents.length;
  return (
    <ul aria-label={text('file.contains')} className={styles.contents}>
      {contents.map((inner, index) => (
        <li key={`${inner.name} ${index}`}>
          <VisibleText text={inner.name} />{' '}
          <FileWords file={{ name: inner.name, size: inner.size, kind: 'file', facts: inner }} />
          <FileDetails facts={inner} />
        </li>
      ))}
      {more > 0 && <li>{text('more-targets', { count: more })}</li>}
    </ul>
  );
}

/** The first words in one line, more when it is opened. */
function Preview({ content }: { content: string }) {
  const styles = useStyles();
  const text = useTexts();
  return (
    <details>
      <summary className={styles.summary}>
        {text('file.preview')}: <VisibleText text={firstWords(content)} className={styles.beginning} />
      </summary>
      <pre className={styles.preview} tabIndex={0} role="region" aria-label={text('file.preview')}>
        <VisibleText text={content} />
      </pre>
    </details>
  );
}
