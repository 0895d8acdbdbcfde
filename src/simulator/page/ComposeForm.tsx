import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import type { SendFlow, SmartAlert } from '../host/sendFlow';
import { accounts } from '../model/addressBook';
import { AddinDialog } from './AddinDialog';
import { AttachmentWell } from './AttachmentWell';
import { BodyEditor } from './BodyEditor';
import { ComposeCommands } from './ComposeCommands';
import { useOutlook } from './context';
import { NotificationBar } from './NotificationBar';
import { PlainDialog } from './PlainDialog';
import { RecipientWell } from './RecipientWell';
import { SlowNotice } from './SlowNotice';
import { SmartAlertDialog } from './SmartAlertDialog';
import { TaskPane } from './TaskPane';

const useStyles = makeStyles({
  form: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  columns: { display: 'flex', flexGrow: 1, minHeight: 0 },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    padding: '8px 20px 0',
    overflowY: 'auto',
  },
  from: { display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 0' },
  fromLabel: { minWidth: '52px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  subject: { fontSize: tokens.fontSizeBase400, padding: '4px 0' },
  scheduled: { color: tokens.colorNeutralForeground3 },
});

/** A message being composed: commands, fields, the add-in's pane, dialogs and alerts. */
export function ComposeForm({ window }: { window: ComposeWindow }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const { draft, flow } = window;
  const { frames, pane } = window.addin;
  const [problem, setProblem] = useState<string>();
  const send = () => {
    const unresolved = [draft.to, draft.cc, draft.bcc].flat().filter((pill) => !pill.resolved);
    const isEmpty = draft.to.length + draft.cc.length + draft.bcc.length === 0;
    // Outlook's own checks come before any add-in's: unresolved recipients block the send (platform-facts.md).
    if (isEmpty) setProblem(t('needRecipient'));
    else if (unresolved.length > 0)
      setProblem(t('fixRecipients', { names: unresolved.map(({ name }) => name).join(', ') }));
    else window.pressSend();
  };
  return (
    <section
      className={styles.form}
      aria-label={t('composeRegion', { subject: draft.subject || t('noSubject') })}
      data-testid="compose"
      data-window={window.id}
    >
      <ComposeCommands window={window} onSend={send} />
      <div className={styles.columns}>
        <div className={styles.fields} inert={window.isSending}>
          <NotificationBar window={window} />
          {!window.isMeeting && <FromRow window={window} />}
          <RecipientWell window={window} field="to" />
          <RecipientWell window={window} field="cc" />
          {!window.isMeeting && <RecipientWell window={window} field="bcc" />}
          <Input
            className={styles.subject}
            appearance="underline"
            aria-label={t('subject')}
            placeholder={t('addSubject')}
            value={draft.subject}
            onChange={(_, { value }) => window.edit({ subject: value })}
          />
          {draft.times && <Times times={draft.times} />}
          {draft.deliverAt !== undefined && (
            <div className={styles.scheduled}>
              {t('scheduled', { time: new Date(draft.deliverAt).toLocaleString(outlook.locale) })}
            </div>
          )}
          <AttachmentWell attachments={draft.attachments} onRemove={({ id }) => window.detach(id)} />
          <BodyEditor window={window} />
        </div>
        {pane && <TaskPane addin={window.addin} pane={pane} />}
      </div>
      {frames.dialog && <AddinDialog window={window} dialog={frames.dialog} />}
      {flow?.alert && <AlertView flow={flow} alert={flow.alert} window={window} />}
      {problem && (
        <PlainDialog title={t('cannotSend')} text={problem} onClose={() => setProblem(undefined)} />
      )}
    </section>
  );
}

function AlertView(props: { flow: SendFlow; alert: SmartAlert; window: ComposeWindow }) {
  return props.alert.reason === 'slow' ? <SlowNotice {...props} /> : <SmartAlertDialog {...props} />;
}

function Times({ times: [start, end] }: { times: readonly [Date, Date] }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const shown = (time: Date) =>
    time.toLocaleString(outlook.locale, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <div className={styles.scheduled}>
      {t('starts')}: {shown(start)} — {t('ends')}: {shown(end)}
    </div>
  );
}

function FromRow({ window }: { window: ComposeWindow }) {
  const { t } = useOutlook();
  const styles = useStyles();
  const { from } = window.draft;
  const known = accounts.some(({ address }) => address === from.address) ? accounts : [from, ...accounts];
  return (
    <div className={styles.from}>
      <span className={styles.fromLabel} aria-hidden>
        {t('from')}
      </span>
      <Select
        appearance="filled-lighter"
        aria-label={t('from')}
        value={from.address}
        onChange={(_, { value }) => {
          const account = known.find(({ address }) => address === value);
          if (account) window.setFrom(account);
        }}
      >
        {known.map(({ name, address }) => (
          <option key={address} value={address}>
            {`${name} <${address}>`}
          </option>
        ))}
      </Select>
    </div>
  );
}
