import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useTexts } from '../texts';
import type { ChecklistView } from '../view/checklistView';
import type { RecipientGroup } from '../view/recipientGroups';
import { Automatic } from './Automatic';
import { ChangedBadge, SideBadge } from './Badges';
import { FindingList } from './FindingItem';
import { RecipientRow } from './RecipientRow';
import { Section } from './Section';
import { TickBox, type Ticks } from './TickBox';
import { AddressText, VisibleText } from './VisibleText';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge },
  group: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  external: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  company: { fontWeight: tokens.fontWeightSemibold },
  secondary: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  /** Rows out of sight cost no layout: what keeps hundreds of recipients fast. */
  row: { contentVisibility: 'auto', containIntrinsicSize: 'auto 28px' },
  onRow: { padding: '0 8px 6px 36px' },
  fold: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: '5px 8px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  from: {
    marginLeft: 'auto',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  address: { marginLeft: tokens.spacingHorizontalXXS },
});

interface RecipientsProps {
  readonly view: ChecklistView;
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
  readonly left: number | undefined;
}

/** From whom and to whom: external recipients by company, colleagues folded into one line. */
export function Recipients({ view, content, ticks, left }: RecipientsProps) {
  const styles = useStyles();
  const text = useTexts();
  const { external, internal } = view.recipients;
  return (
    <Section title={text('section.recipients')} left={left} aside={<Sender content={content} />}>
      <div className={styles.groups}>
        <FindingList findings={view.found.recipients} content={content} ticks={ticks} />
        {view.togetherTick && (
          <div className={mergeClasses(styles.group, styles.external)}>
            <TickBox
              id={view.togetherTick.id}
              checked={ticks.ticked.has(view.togetherTick.id)}
              disabled={ticks.disabled}
              onTick={ticks.onTick}
            >
              {view.togetherTick.label}
            </TickBox>
          </div>
        )}
        {external.map((group) => (
          <Group key={group.key} group={group} internal={false} content={content} ticks={ticks} />
        ))}
        {internal && <Colleagues group={internal} content={content} ticks={ticks} />}
        <Automatic content={content} />
      </div>
    </Section>
  );
}

function Sender({ content: { from, changes } }: { content: ChecklistContent }) {
  const styles = useStyles();
  const text = useTexts();
  if (from.address === '' && from.name === '') return null;
  return (
    <span className={styles.from}>
      {text('from')}: <VisibleText text={from.name} />{' '}
      {from.address !== from.name && <AddressText address={from.address} className={styles.address} />}{' '}
      {changes.some(({ part }) => part === 'from') && <ChangedBadge />}
    </span>
  );
}

interface GroupProps {
  readonly group: RecipientGroup;
  readonly internal: boolean;
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
}

function Group({ group, internal, content, ticks }: GroupProps) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <div
      role="group"
      aria-labelledby={headingId}
      className={mergeClasses(styles.group, !internal && styles.external)}
    >
      <h3 id={headingId} className={styles.heading}>
        <GroupTitle group={group} internal={internal} />
      </h3>
      <Rows group={group} content={content} ticks={ticks} />
    </div>
  );
}

function GroupTitle({ group, internal }: { group: RecipientGroup; internal: boolean }) {
  const styles = useStyles();
  const text = useTexts();
  const domains = group.domains.join(', ');
  const title = group.name || domains || text('no-address');
  return (
    <>
      <SideBadge internal={internal} />
      {!internal && <VisibleText text={title} className={styles.company} />}
      {(internal || title !== domains) && domains !== '' && (
        <VisibleText text={domains} className={styles.secondary} />
      )}
      <span className={styles.secondary}>{text('people', { count: group.rows.length })}</span>
    </>
  );
}

function Rows({ group, content, ticks }: Omit<GroupProps, 'internal'>) {
  const styles = useStyles();
  return (
    <ul role="list" className={styles.rows}>
      {group.rows.map((row) => (
        <li key={row.id} className={content.inspection.recipients.length > MANY ? styles.row : undefined}>
          <RecipientRow
            row={row}
            checked={ticks.ticked.has(row.id)}
            disabled={ticks.disabled}
            isNext={ticks.next === row.id}
            onTick={ticks.onTick}
          />
          {row.findings.length > 0 && (
            <div className={styles.onRow}>
              <FindingList findings={row.findings} content={content} ticks={ticks} onRow />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Colleagues: one line that can be opened; open where one of them must be ticked, for a tick may not hide. */
function Colleagues({ group, content, ticks }: Omit<GroupProps, 'internal'>) {
  const styles = useStyles();
  const text = useTexts();
  const [open, setOpen] = useState(false);
  const rowsId = useId();
  if (group.rows.some(({ item }) => item !== null)) {
    return <Group group={group} internal content={content} ticks={ticks} />;
  }
  const names = group.rows.slice(0, NAMES_SHOWN).map(({ names: [name], address }) => name ?? address);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.group}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={rowsId}
        onClick={() => setOpen(!open)}
      >
        <Chevron aria-hidden />
        <GroupTitle group={group} internal />
        {!open && (
          <span>
            <VisibleText text={names.join(', ')} />{' '}
            {group.rows.length > NAMES_SHOWN &&
              text('more-names', { count: group.rows.length - NAMES_SHOWN })}
          </span>
        )}
        {group.rows.some(({ changed }) => changed) && <ChangedBadge />}
      </button>
      <div id={rowsId} hidden={!open}>
        {open && <Rows group={group} content={content} ticks={ticks} />}
      </div>
    </div>
  );
}

const NAMES_SHOWN = 3;

/** More recipients than are in view at once. */
const MANY = 40;
