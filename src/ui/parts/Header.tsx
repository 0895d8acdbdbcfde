import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Globe16Regular } from '@fluentui/react-icons/svg/globe';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useTexts } from '../texts';
import { summaryOf } from '../view/summary';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { width: '32px', height: '32px', flexShrink: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  part: { display: 'inline-flex', alignItems: 'center', gap: '3px', fontWeight: tokens.fontWeightSemibold },
  danger: { color: tokens.colorStatusDangerForeground3 },
  external: { color: tokens.colorStatusWarningForeground3 },
  separator: { color: tokens.colorNeutralForeground3 },
});

/** What this is, and in one line why the sender was stopped. */
export function Header({ content }: { content: ChecklistContent }) {
  const styles = useStyles();
  const text = useTexts();
  const parts = useSummaryParts(content);
  return (
    <header className={styles.header}>
      <img src="assets/icon.svg" alt="" className={styles.icon} />
      <div>
        <h1 className={styles.title}>{text('title')}</h1>
        <p className={styles.summary} data-summary>
          {parts.map(({ key, tone, icon, label }, index) => (
            <span key={key} className={mergeClasses(styles.part, tone && styles[tone])}>
              {icon}
              <span>{label}</span>
              {index < parts.length - 1 && (
                <span className={styles.separator}>{text('summary.separator')}</span>
              )}
            </span>
          ))}
        </p>
      </div>
    </header>
  );
}

function useSummaryParts(content: ChecklistContent) {
  const text = useTexts();
  const { blocks, external, warnings, cautions } = summaryOf(content);
  const parts = [
    { key: 'block', count: blocks, tone: 'danger' as const, icon: <LevelIcon level="block" silent /> },
    { key: 'external', count: external, tone: 'external' as const, icon: <Globe16Regular /> },
    { key: 'warning', count: warnings, tone: 'danger' as const, icon: <LevelIcon level="warning" silent /> },
    { key: 'caution', count: cautions, tone: undefined, icon: <LevelIcon level="caution" silent /> },
  ] as const;
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ key, count, tone, icon }) => ({ key, tone, icon, label: text(`summary.${key}`, { count }) }));
  if (said.length > 0) return said;
  const nobody = content.inspection.recipients.length === 0;
  return [
    { key: 'clear', tone: undefined, icon: null, label: text(nobody ? 'summary.none' : 'summary.clear') },
  ];
}
