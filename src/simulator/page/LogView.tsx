import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LogEntry } from '../model/activityLog';
import { useOutlook } from './context';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    height: '210px',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 12px',
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: {
    flexGrow: 1,
    margin: 0,
    padding: '0 12px 8px',
    overflowY: 'auto',
    listStyleType: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  time: { color: tokens.colorNeutralForeground3, marginInlineEnd: '8px' },
  kind: { display: 'inline-block', minWidth: '64px', color: tokens.colorBrandForeground1 },
});

/** Every event, every call with its number and wave, and what came of it. */
export function LogView() {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const { entries } = outlook.log;
  useEffect(() => {
    // Newer browsers return a promise here, which an effect must not.
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [entries.length]);
  return (
    <section className={styles.place} aria-label={t('log')} data-testid="log">
      <div className={styles.bar}>
        {t('log')}
        <Button size="small" appearance="subtle" onClick={() => outlook.log.clear()}>
          {t('clearLog')}
        </Button>
      </div>
      <ol className={styles.lines} ref={list} tabIndex={0}>
        {entries.map((entry, index) => (
          <li key={`${entry.time}-${index}`}>
            <span className={styles.time}>{new Date(entry.time).toLocaleTimeString(outlook.locale)}</span>
            <span className={styles.kind}>{entry.kind}</span>
            {describe(entry, t)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function describe({ text, call }: LogEntry, t: ReturnType<typeof useOutlook>['t']): string {
  if (!call) return text;
  const result =
    call.errorCode === undefined
      ? `${call.milliseconds} ms`
      : call.errorCode === -1
        ? t('noAnswer')
        : t('failedWith', { code: call.errorCode });
  return `${call.dispatchId} ${call.name} · ${call.from} · ${t('wave', { wave: call.wave })} · ${result}`;
}
