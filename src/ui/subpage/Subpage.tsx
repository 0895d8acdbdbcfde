import { makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, type ReactNode, type RefObject } from 'react';
import { PartsContext, token, type Parts } from '../lazyParts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    '@media (max-height: 400px)': { height: 'auto', minHeight: '100dvh' },
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalS')}`,
    borderBottom: `1px solid ${token('colorNeutralStroke2')}`,
    backgroundColor: token('colorNeutralBackground1'),
  },
  title: {
    margin: 0,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
    ':focus': { outlineStyle: 'none' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: token('spacingVerticalM'),
    '& > *': { flexShrink: 0 },
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalL')}`,
    backgroundColor: token('colorNeutralBackground2'),
    '@media (max-width: 560px)': { padding: token('spacingHorizontalS') },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalL')}`,
    borderTop: `1px solid ${token('colorNeutralStroke2')}`,
    backgroundColor: token('colorNeutralBackground1'),
  },
});

interface SubpageProps {
  readonly title: string;
  /** The heading, which has the focus first. */
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly back: string;
  readonly onBack: () => void;
  readonly busy: boolean;
  readonly footer: ReactNode;
  readonly parts: Parts;
  readonly children: ReactNode;
}

/** A page of the pane that is shown in place of the checklist, with the way back. */
export function Subpage({ title, titleRef, back, onBack, busy, footer, parts, children }: SubpageProps) {
  const styles = useStyles();
  const { Button } = parts;
  useEffect(() => titleRef.current?.focus(), [titleRef]);
  return (
    <PartsContext value={parts}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={back}
            title={back}
            onClick={onBack}
          />
          <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        </header>
        <main className={styles.main} aria-busy={busy}>
          {children}
        </main>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </PartsContext>
  );
}
