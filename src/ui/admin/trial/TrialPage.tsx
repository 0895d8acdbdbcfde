import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reportOf } from '../../../admin/trial/report';
import { Card } from '../../parts/Card';
import { useAdmin, useWords } from '../admin';
import { FileButton } from '../FileButton';
import { useFieldStyles } from '../fields/styles';
import { faultsOf } from '../useDraft';
import { TrialCharts } from './TrialCharts';
import { TrialMails } from './TrialMails';
import type { Trial, TrialState } from './useTrial';
import { useTrialWords } from './words';

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Names of files that are written out. */
const NAMED = 3;

/** The policy tried on mails: what would be asked, and why. */
export function TrialPage({ trial }: { trial: Trial }) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { draft, engine, language } = useAdmin();
  const words = useWords();
  const { text } = useTrialWords();
  const [learns, setLearns] = useState(false);
  const { files, state } = trial;
  // Ten times a second there are other mails, and the policy is the same.
  const isFaulty = useMemo(() => faultsOf(draft, engine, language).length > 0, [draft, engine, language]);
  const policy = useMemo(() => JSON.stringify(draft), [draft]);
  const names = files
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const directoryFile = draft.directoryFile;
  return (
    <Card title={words.text('trial')}>
      <div className={styles.drop}>
        <p className={styles.about}>{text('about')}</p>
        <FileButton accept=".eml,.mbox,.mbx,.json,message/rfc822" multiple onFiles={trial.choose}>
          {text('choose')}
        </FileButton>
        <span>
          {files.length === 0
            ? text('chosen.none')
            : text('chosen', {
                count: files.length,
                names: files.length > NAMED ? text('chosen.more', { names }) : names,
              })}
        </span>
      </div>
      <Checkbox
        label={text('learns')}
        checked={learns}
        onChange={(_, { checked }) => setLearns(checked === true)}
      />
      {typeof directoryFile === 'string' && (
        <p className={styles.about}>{text('directory-file', { file: directoryFile })}</p>
      )}
      <div className={fieldStyles.buttons}>
        {state.phase === 'running' ? (
          <Button onClick={trial.stop}>{text('stop')}</Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={files.length === 0 || isFaulty}
            onClick={() => trial.start({ policy, language, learns })}
          >
            {text('start')}
          </Button>
        )}
        {isFaulty && <span role="alert">{text('faulty')}</span>}
      </div>
      <Progress state={state} />
      {state.phase !== 'running' && state.phase !== 'idle' && (
        <Result state={state} isStale={state.policy !== policy} />
      )}
    </Card>
  );
}

function Progress({ state: { phase, found, mails, unread, reason } }: { state: TrialState }) {
  const { text } = useTrialWords();
  const done = mails.length + unread.length;
  return (
    <div role="status">
      {phase === 'running' && (
        <>
          {done === 0 ? text('opening') : text('progress', { done, total: found })}
          <ProgressBar
            value={found > 0 ? done / found : 0}
            aria-label={text('progress', { done, total: found })}
          />
        </>
      )}
      {phase === 'stopped' && text('stopped', { done })}
      {phase === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text('failed', { reason })}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Result({ state: { mails, unread }, isStale }: { state: TrialState; isStale: boolean }) {
  const { text } = useTrialWords();
  const report = useMemo(() => reportOf(mails), [mails]);
  return (
    <>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('stale')}</MessageBarBody>
        </MessageBar>
      )}
      {unread.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text('unread.title', { count: unread.length })}
            <ul>
              {unread.map(({ label, reasons }) => (
                <li key={label}>
                  {label}: {reasons.join(' ')}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <TrialCharts report={report} />
      <TrialMails mails={mails} />
    </>
  );
}
