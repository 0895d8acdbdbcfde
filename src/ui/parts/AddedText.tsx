import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  added: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground2 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  text: {
    maxHeight: '5em',
    overflowY: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What Outlook will put before or after the author's own text. */
export function AddedText({
  part,
  content: { additions },
}: {
  readonly part: 'start' | 'end';
  readonly content: ChecklistContent;
}) {
  const styles = useStyles();
  const text = useTexts();
  const added = additions?.[part] ?? '';
  if (added === '') return null;
  return (
    <div className={styles.added}>
      <span className={styles.label}>{text(`added.${part}`)}</span>
      <div role="region" aria-label={text(`added.${part}`)} tabIndex={0} className={styles.text}>
        {added}
      </div>
    </div>
  );
}
