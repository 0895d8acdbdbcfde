import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../inspection/inspect';
import { useTexts } from '../texts';
import { blocksOf, marksIn, ownTextSegments } from '../view/bodyText';
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
  block: { contentVisibility: 'auto', containIntrinsicSize: 'auto 1200px' },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** In characters: more than is in view, little enough to be laid out in no time. */
const BLOCK_SIZE = 4_000;

/** The author's own text with what was found marked; scrolls by itself, by keyboard too. */
export function OwnText({ inspection }: { inspection: Inspection }) {
  const styles = useStyles();
  const text = useTexts();
  const blocks = useMemo(
    () => blocksOf(ownTextSegments(inspection.ownText, marksIn('body', inspection.findings)), BLOCK_SIZE),
    [inspection],
  );
  if (blocks.length === 0) return <span className={styles.none}>{text('own-text.none')}</span>;
  return (
    <div
      role="region"
      aria-label={`${text('own-text')}: ${text('own-text.hint')}`}
      tabIndex={0}
      className={styles.text}
    >
      {blocks.map((segments, index) => (
        <div key={index} className={index > 0 ? styles.block : undefined}>
          <MarkedText segments={segments} />
        </div>
      ))}
    </div>
  );
}
