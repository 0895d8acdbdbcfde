import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useMends } from '../mending';
import type { PlacedFinding } from '../view/checklistView';
import { FindingDetails, hasDetails } from './FindingDetails';
import { LevelIcon } from './LevelIcon';
import { TickBox, type Ticks } from './TickBox';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  card: {
    paddingBottom: '2px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    overflow: 'hidden',
    ':focus-within': { backgroundColor: tokens.colorBrandBackground2 },
  },
  block: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  warning: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  caution: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  notice: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
  },
  message: { display: 'flex', gap: tokens.spacingHorizontalSNudge, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  icon: { paddingTop: '1px' },
  plain: { padding: '4px 8px' },
  details: { padding: `0 ${tokens.spacingHorizontalM} 4px 36px` },
  detailsOfPlain: { paddingLeft: '30px' },
});

interface FindingItemProps extends PlacedFinding {
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
  readonly onRow: boolean;
}

/** One finding: its reason, what it points at, who may have been meant, and its own tick if it must be ticked. */
function FindingItem({ finding, item, content, ticks, onRow }: FindingItemProps) {
  const styles = useStyles();
  const detailsId = useId();
  const serious = finding.level === 'warning' || finding.level === 'block';
  const detailed = hasDetails({ finding, content, onRow });
  const mends = useMends();
  const message = (
    <span className={styles.message}>
      <span className={styles.icon}>
        <LevelIcon level={finding.level} />
      </span>
      <span className={serious ? styles.strong : undefined}>{finding.message}</span>
    </span>
  );
  return (
    <div className={mergeClasses(styles.card, styles[finding.level])}>
      {item ? (
        <TickBox
          id={item.id}
          checked={ticks.ticked.has(item.id)}
          disabled={ticks.disabled}
          onTick={ticks.onTick}
          describedBy={detailed ? detailsId : undefined}
        >
          {message}
        </TickBox>
      ) : (
        <div className={styles.plain}>{message}</div>
      )}
      {detailed && (
        <div id={detailsId} className={mergeClasses(styles.details, !item && styles.detailsOfPlain)}>
          <FindingDetails finding={finding} content={content} onRow={onRow} />
        </div>
      )}
      {mends && (
        <mends.tools.FindingMends
          finding={finding}
          className={mergeClasses(styles.details, !item && styles.detailsOfPlain)}
        />
      )}
    </div>
  );
}

interface FindingListProps {
  readonly findings: readonly PlacedFinding[];
  readonly content: ChecklistContent;
  readonly ticks: Ticks;
  /** Below the row of the recipient that they are about. */
  readonly onRow?: boolean;
}

/** Findings one below the other; nothing where there are none. */
export function FindingList({ findings, content, ticks, onRow = false }: FindingListProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul role="list" className={styles.list}>
      {findings.map((placed, index) => (
        <li key={`${placed.finding.id} ${index}`}>
          <FindingItem {...placed} content={content} ticks={ticks} onRow={onRow} />
        </li>
      ))}
    </ul>
  );
}
