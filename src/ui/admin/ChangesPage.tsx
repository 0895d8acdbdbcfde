import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { changesBetween, type Change } from '../../admin/changes';
import { minimalPolicy, policyText } from '../../admin/minimal';
import { isWeaker } from '../../admin/weaker';
import { pathText } from '../../validation/faults';
import { Card } from '../parts/Card';
import { useAdmin, useWords } from './admin';
import { saveText } from './saveText';
import { useTableStyles } from './table/styles';
import { faultsOf, type Opened } from './useDraft';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  weaker: {
    display: 'block',
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { whiteSpace: 'pre-wrap', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  text: {
    maxHeight: '24em',
    margin: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ChangesProps {
  readonly opened: Opened;
  readonly onGo: (path: string) => void;
}

/** So many changes are listed: a directory may come with thousands. */
const SHOWN = 200;

/** What differs from what was opened, and the way out of the page: a file. */
export function ChangesPage({ opened, onGo }: ChangesProps) {
  const { draft, engine } = useAdmin();
  const { text } = useWords();
  const after = minimalPolicy(draft, engine.usualLevels);
  const changes = changesBetween(minimalPolicy(opened.policy, engine.usualLevels), after);
  // Of a new policy somebody has to say what is inside first of all.
  const isGiven = ({ path }: Change) => opened.file === null && path[0] === 'organization';
  const weaker = new Set(
    changes.filter((change) => isWeaker(change, engine.usualLevels) && !isGiven(change)),
  );
  const title =
    opened.file === null ? text('changes.against.new') : text('changes.against', { file: opened.file });
  return (
    <Card title={text('changes')}>
      <h3>{title}</h3>
      {changes.length === 0 && <p>{text('changes.none')}</p>}
      {weaker.size > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('changes.weaker.count', { count: weaker.size })}</MessageBarBody>
        </MessageBar>
      )}
      {changes.length > 0 && (
        <ChangeTable
          title={title}
          // What weakens is listed whatever else there is.
          changes={[...weaker, ...changes.filter((change) => !weaker.has(change))]}
          weaker={weaker}
          onGo={onGo}
        />
      )}
      <Download contents={policyText(after)} />
    </Card>
  );
}

interface TableProps extends Pick<ChangesProps, 'onGo'> {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly weaker: ReadonlySet<Change>;
}

function ChangeTable({ title, changes, weaker, onGo }: TableProps) {
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const { text, nameOf } = useWords();
  const nameAt = ({ path }: Change) => (path.some((key) => typeof key === 'string') ? nameOf(path) : '');
  const shown = (value: unknown) =>
    value === undefined ? text('changes.absent') : JSON.stringify(value, null, 1);
  return (
    <div className={tableStyles.scroll} tabIndex={0} role="group" aria-label={title}>
      <table className={tableStyles.table} aria-label={title}>
        <thead>
          <tr>
            <th className={tableStyles.plain}>{text('changes.setting')}</th>
            <th className={tableStyles.plain}>{text('changes.before')}</th>
            <th className={tableStyles.plain}>{text('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, SHOWN).map((change, index) => (
            <tr key={index}>
              <td className={tableStyles.plain}>
                {nameAt(change)}{' '}
                <button type="button" className={styles.link} onClick={() => onGo(pathText(change.path))}>
                  {pathText(change.path)}
                </button>
                {weaker.has(change) && <span className={styles.weaker}>{text('changes.weaker')}</span>}
              </td>
              <td className={tableStyles.plain}>
                <span className={styles.value}>{shown(change.before)}</span>
              </td>
              <td className={tableStyles.plain}>
                <span className={styles.value}>{shown(change.after)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > SHOWN && <p>{text('changes.more', { count: changes.length - SHOWN })}</p>}
    </div>
  );
}

/**
 * A policy with a fault in it goes out as a draft only, by a name that no site loads: it would be refused there, and
 * half an hour's work must not be lost for one field that somebody else has to fill in.
 */
function Download({ contents }: { contents: string }) {
  const styles = useStyles();
  const { draft, engine, language } = useAdmin();
  const { text } = useWords();
  // The list of faults may be a moment behind.
  const isFaulty = faultsOf(draft, engine, language).length > 0;
  return (
    <>
      {isFaulty ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text('download.faulty')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => saveText(contents, 'policy.draft.json')}>{text('download.draft')}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <div>
          <Button appearance="primary" onClick={() => saveText(contents, 'policy.json')}>
            {text('download')}
          </Button>
          <p>{text('download.about')}</p>
        </div>
      )}
      <details>
        <summary>{text('download.text')}</summary>
        <pre className={styles.text} tabIndex={0} aria-label={text('download.text')}>
          {contents.length > LONGEST ? `${contents.slice(0, LONGEST)}…` : contents}
        </pre>
      </details>
    </>
  );
}

/** Characters that a browser shows at once without stopping for it. */
const LONGEST = 200_000;
