import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: 400 },
  done: { color: tokens.colorStatusSuccessForeground1, alignSelf: 'center', flexShrink: 0 },
});

interface SectionProps {
  readonly title: ReactNode;
  /** How many of its items are open; undefined where it has none to tick. */
  readonly left?: number | undefined;
  /** What stands at the heading's other side. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the checklist under its heading, which tells what is left in it. */
export function Section({ title, left, aside, children }: SectionProps) {
  const styles = useStyles();
  const text = useTexts();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.top}>
        <h2 id={headingId} className={styles.heading}>
          {title}
        </h2>
        {left === 0 && <CheckmarkCircle16Filled className={styles.done} aria-label={text('section.done')} />}
        {left !== undefined && left > 0 && (
          <span className={styles.state}>{text('section.left', { count: left })}</span>
        )}
        {aside}
      </div>
      {children}
    </section>
  );
}
