import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../inspection/inspect';
import { useTexts } from '../texts';
import { marksIn, ownTextSegments } from '../view/bodyText';
import { MarkedText } from './Marked';

const useStyles = makeStyles({
  text: {
    maxHeight: 'clamp(120px, 24vh, 360px)',
    overflowY: 'auto',
    padding: `4px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    unicodeBidi: 'plaintext',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The author's own text with what was found marked; scrolls by itself, by keyboard too. */
export function OwnText({ inspection }: { inspection: Inspection }) {
  const styles = useStyles();
  const text = useTexts();
  const segments = useMemo(
    () => ownTextSegments(inspection.ownText, marksIn('body', inspection.findings)),
    [inspection],
  );
  if (segments.length === 0) return <span className={styles.none}>{text('own-text.none')}</span>;
  return (
    <div
      role="region"
      aria-label={`${text('own-text')}: ${text('own-text.hint')}`}
      tabIndex={0}
      className={styles.text}
    >
      <MarkedText segments={segments} />
    </div>
  );
}
