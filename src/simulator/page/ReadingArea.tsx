import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowForward20Regular,
  ArrowReply20Regular,
  ArrowReplyAll20Regular,
  Mail48Regular,
} from '@fluentui/react-icons';
import type { Mailbox, OutgoingMessage } from '../../message/message';
import { useEffect, useState } from 'react';
import type { SentItem } from '../host/outlook';
import { ReadWindow } from '../host/readWindow';
import { textToHtml } from '../../message/textToHtml';
import { messageOf, type Draft } from '../model/draft';
import { safeHtml } from '../model/safeHtml';
import { AddinCommands } from './AddinCommands';
import { AttachmentWell } from './AttachmentWell';
import { ComposeForm } from './ComposeForm';
import { useOutlook } from './context';
import type { Navigation } from './navigation';
import { TaskPane } from './TaskPane';
import { answerTo, receivedMails, type ReceivedMail } from './received';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    height: '100%',
    padding: '0 40px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
  columns: { display: 'flex', height: '100%', minHeight: 0 },
  mail: { flexGrow: 1, minWidth: 0, padding: '16px 24px', overflowY: 'auto', overflowWrap: 'anywhere' },
  subject: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: '0 0 12px' },
  fields: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 12px', margin: '0 0 12px' },
  fieldName: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, maxHeight: '120px', overflowY: 'auto' },
  actions: { display: 'flex', gap: '8px', marginBottom: '12px' },
  body: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px', lineHeight: 1.6 },
});

/** The right side: the message being composed, or the one that was picked in the list. */
export function ReadingArea({ navigation }: { navigation: Navigation }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const received = receivedMails.find(({ id }) => id === navigation.itemId);
  const sent = outlook.sentItems.find(({ id }) => id === navigation.itemId);
  const waiting = outlook.drafts.find(({ id, isWaiting }) => isWaiting && id === navigation.itemId);
  return (
    <main className={styles.place}>
      {outlook.inline ? (
        <ComposeForm key={outlook.inline.id} window={outlook.inline} />
      ) : waiting ? (
        <WaitingView draft={waiting} />
      ) : sent ? (
        <SentView key={sent.id} item={sent} />
      ) : received ? (
        <ReceivedView mail={received} />
      ) : (
        <div className={styles.empty}>
          <Mail48Regular />
          {t('pickItem')}
        </div>
      )}
    </main>
  );
}

function SentView({ item }: { item: SentItem }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const { message, internetHeaders } = item;
  const [{ addin }] = useState(() => new ReadWindow(outlook, item));
  useEffect(() => () => addin.closePane(), [addin]);
  const headers = Object.entries(internetHeaders).map(([name, value]) => `${name}: ${value}`);
  const fields: [string, string][] = [
    [t('from'), people([message.from])],
    [t('to'), people(message.to)],
    [t('cc'), people(message.cc)],
    [t('bcc'), people(message.bcc)],
    [t('sentOn'), new Date(message.date ?? 0).toLocaleString(outlook.locale)],
    [t('headers'), headers.join('\n')],
  ];
  return (
    <div className={styles.columns}>
      <article className={styles.mail} data-testid="sent-message">
        <h2 className={styles.subject}>{message.subject || t('noSubject')}</h2>
        <div className={styles.actions}>
          <AddinCommands addin={addin} />
        </div>
        <Fields fields={fields} />
        <AttachmentWell attachments={message.attachments} />
        <Body message={message} />
      </article>
      {addin.pane && <TaskPane addin={addin} pane={addin.pane} />}
    </div>
  );
}

/** A mail that was sent and waits for its time. */
function WaitingView({ draft }: { draft: Draft }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const message = messageOf(draft, new Date(draft.deliverAt ?? 0));
  return (
    <article className={styles.mail} data-testid="waiting-message">
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {t('scheduled', { time: new Date(draft.deliverAt ?? 0).toLocaleString(outlook.locale) })}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => outlook.cancelScheduled(draft)} data-testid="cancel-send">
            {t('cancelSend')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <h2 className={styles.subject}>{message.subject || t('noSubject')}</h2>
      <Fields
        fields={[
          [t('to'), people(message.to)],
          [t('cc'), people(message.cc)],
          [t('bcc'), people(message.bcc)],
        ]}
      />
      <AttachmentWell attachments={message.attachments} />
      <Body message={message} />
    </article>
  );
}

function ReceivedView({ mail }: { mail: ReceivedMail }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const answers = [
    { name: 'reply', icon: <ArrowReply20Regular /> },
    { name: 'replyAll', icon: <ArrowReplyAll20Regular /> },
    { name: 'forward', icon: <ArrowForward20Regular /> },
  ] as const;
  return (
    <article className={styles.mail} data-testid="received-message">
      <h2 className={styles.subject}>{mail.subject}</h2>
      <div className={styles.actions}>
        {answers.map(({ name, icon }) => (
          <Button
            key={name}
            data-testid={`answer-${name}`}
            icon={icon}
            onClick={() => outlook.openMessage(answerTo(mail, name))}
          >
            {t(name)}
          </Button>
        ))}
      </div>
      <Fields
        fields={[
          [t('from'), people([mail.from])],
          [t('to'), people(mail.to)],
          [t('cc'), people(mail.cc)],
        ]}
      />
      <div className={styles.body} dangerouslySetInnerHTML={{ __html: textToHtml(mail.text) }} />
    </article>
  );
}

function Fields({ fields }: { fields: readonly [string, string][] }) {
  const styles = useStyles();
  return (
    <dl className={styles.fields}>
      {fields
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.fieldName}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Body({ message }: { message: OutgoingMessage }) {
  const styles = useStyles();
  const html = safeHtml(message.body.html ?? textToHtml(message.body.text));
  return <div className={styles.body} dangerouslySetInnerHTML={{ __html: html }} />;
}

function people(list: readonly Mailbox[]): string {
  return list
    .map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address))
    .join('; ');
}
