import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
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
  readonly children: ReactNode;
}

/** A part of the checklist under its heading, which tells what is left in it. */
export function Section({ title, left, children }: SectionProps) {
  const styles = useStyles();
  const text = useTexts();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 className={styles.heading}>
        <span id={headingId}>{title}</span>
        {left === 0 && <CheckmarkCircle16Filled className={styles.done} aria-label={text('section.done')} />}
        {left !== undefined && left > 0 && (
          <span className={styles.state}>{text('section.left', { count: left })}</span>
        )}
      </h2>
      {children}
    </section>
  );
}
