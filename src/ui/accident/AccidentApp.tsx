import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { PageFrame } from '../PageFrame';
import { AccidentPage } from './AccidentPage';
import type { AccidentSession, AccidentStart } from './session';
import { useAccidentTexts } from './texts';

const useStyles = makeStyles({
  page: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground2 },
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  lead: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    '@media (max-width: 560px)': { padding: tokens.spacingHorizontalS },
  },
});

/** The pane beside a sent mail with which something went wrong. */
export function AccidentApp({ session }: { session: AccidentSession }) {
  return (
    <PageFrame language={session.language} theme={session.theme}>
      <Page session={session} />
    </PageFrame>
  );
}

function Page({ session }: { session: AccidentSession }) {
  const styles = useStyles();
  const text = useAccidentTexts();
  const [start, setStart] = useState<AccidentStart | 'loading' | 'none'>('loading');
  const load = useCallback(() => {
    session.load().then(setStart, () => setStart('none'));
  }, [session]);
  useEffect(load, [load]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{text('title')}</h1>
        <p className={styles.lead}>{text('lead')}</p>
      </header>
      <main className={styles.main}>
        {start === 'loading' && <Spinner label={text('loading')} />}
        {start === 'none' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{text('no-message')}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={load}>{text('retry')}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {typeof start === 'object' && <AccidentPage session={session} start={start} />}
      </main>
    </div>
  );
}
