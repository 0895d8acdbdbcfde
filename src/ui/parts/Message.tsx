import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useFieldName, useTexts, type PageTextKey } from '../texts';
import { splitInline } from '../view/attachments';
import { firstLines, markedSegments, marksIn } from '../view/bodyText';
import type { ChecklistView, SeedItem } from '../view/checklistView';
import { Attachments } from './Attachments';
import { ChangedBadge } from './Badges';
import { FindingList } from './FindingItem';
import { Looking } from './Looking';
import { MarkedText } from './Marked';
import { OwnText } from './OwnText';
import { Section } from './Section';
import { TickBox, type Ticks } from './TickBox';
import { VisibleText } from './VisibleText';

const useStyles = makeStyles({
  rows: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '224px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  untickedName: { padding: '4px 8px' },
  cue: {
    margin: '-2px 0 4px',
    paddingLeft: '36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  object: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: '4px 0',
    overflowWrap: 'anywhere',
    '@media (max-width: 560px)': { padding: '0 0 8px 36px' },
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  opening: { margin: 0, whiteSpace: 'pre-wrap' },
  readers: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MessageProps {
  readonly view: ChecklistView;
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
  readonly left: number | undefined;
}

/** 件名 担当者 誤字 添付 in pointing-and-calling order: each tick right beside what to look at. */
export function Message({ view, content, ticks, left }: MessageProps) {
  const styles = useStyles();
  const text = useTexts();
  const { inspection, changes } = content;
  const bodyChanged = changes.some(({ part }) => part === 'body');
  const nothingAttached = splitInline(content.attachments).attached.length === 0;
  const rowOf = (seed: SeedItem) => ({ seed, view, content, ticks });
  return (
    <Section title={text('section.message')} left={left}>
      <div className={styles.rows}>
        <SeedRow {...rowOf('subject')} changed={changes.some(({ part }) => part === 'subject')}>
          <SubjectText content={content} />
        </SeedRow>
        <SeedRow {...rowOf('addressee')} changed={bodyChanged}>
          <Opening content={content} />
        </SeedRow>
        <SeedRow {...rowOf('wording')} changed={bodyChanged}>
          <OwnText inspection={inspection} />
          {content.reading && <Looking>{text('wording.reading')}</Looking>}
        </SeedRow>
        <SeedRow
          {...rowOf('attachments')}
          changed={changes.some(({ part }) => part === 'removed-attachment')}
          cue={nothingAttached ? 'cue.attachments.none' : 'cue.attachments'}
        >
          <Attachments content={content} />
        </SeedRow>
      </div>
    </Section>
  );
}

interface SeedRowProps {
  readonly seed: SeedItem;
  readonly view: ChecklistView;
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
  readonly changed: boolean;
  readonly cue?: PageTextKey;
  readonly children: ReactNode;
}

function SeedRow({ seed, view, content, ticks, changed, cue = `cue.${seed}`, children }: SeedRowProps) {
  const styles = useStyles();
  const text = useTexts();
  const cueId = useId();
  const item = view.seed[seed];
  return (
    <div className={styles.row}>
      <div>
        {item ? (
          <>
            <TickBox
              id={item.id}
              checked={ticks.ticked.has(item.id)}
              disabled={ticks.disabled}
              onTick={ticks.onTick}
              describedBy={cueId}
            >
              <span className={styles.name}>{item.label}</span> {changed && <ChangedBadge />}
            </TickBox>
            <p id={cueId} className={styles.cue}>
              {text(cue)}
            </p>
          </>
        ) : (
          <div className={mergeClasses(styles.name, styles.untickedName)}>
            {text(seed)} {changed && <ChangedBadge />}
          </div>
        )}
      </div>
      <div className={styles.object}>
        {children}
        <FindingList findings={view.found[seed]} content={content} ticks={ticks} />
      </div>
    </div>
  );
}

function SubjectText({ content: { subject, inspection } }: { content: ChecklistContent }) {
  const styles = useStyles();
  const text = useTexts();
  if (subject.trim() === '') return <span className={styles.none}>{text('subject.none')}</span>;
  const marks = marksIn('subject', inspection.findings);
  return (
    <span className={styles.subject}>
      {marks.length === 0 ? (
        <VisibleText text={subject} />
      ) : (
        <bdi>
          <MarkedText segments={markedSegments(subject, marks)} />
        </bdi>
      )}
    </span>
  );
}

/** The salutation stands in the first lines, which are short; below it those it should fit. */
const OPENING_LINES = 3;
const OPENING_WIDTH = 60;
const READERS = 5;

function Opening({ content: { inspection } }: { content: ChecklistContent }) {
  const styles = useStyles();
  const text = useTexts();
  const fieldName = useFieldName();
  const lines = firstLines(inspection.ownText, OPENING_LINES, OPENING_WIDTH);
  const readers = inspection.recipients.filter(({ field }) => field === 'to');
  const names = readers.slice(0, READERS).map(({ name, address }) => name.trim() || address);
  return (
    <>
      {lines.length === 0 ? (
        <span className={styles.none}>{text('own-text.none')}</span>
      ) : (
        <p className={styles.opening}>{lines.join('\n')}</p>
      )}
      {names.length > 0 && (
        <span className={styles.readers}>
          {fieldName('to')}: <VisibleText text={names.join(', ')} />{' '}
          {readers.length > READERS && text('more-names', { count: readers.length - READERS })}
        </span>
      )}
    </>
  );
}
