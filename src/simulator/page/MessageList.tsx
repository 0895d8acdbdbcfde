import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons';
import { useOutlook } from './context';
import { folderTitle } from './FolderList';
import type { FolderName, Navigation } from './navigation';
import { receivedMails } from './received';
import { shelf } from './shelf';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    width: '290px',
    flexShrink: 0,
    minHeight: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  title: {
    padding: '14px 16px 10px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto' },
  item: {
    display: 'block',
    width: '100%',
    padding: '10px 16px',
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  who: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  subject: {
    color: tokens.colorBrandForeground1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  empty: { padding: '16px', color: tokens.colorNeutralForeground3 },
});

interface Row {
  readonly id: string;
  readonly who: string;
  readonly subject: string;
  readonly note: string;
  readonly hasAttachment: boolean;
  readonly isCurrent: boolean;
  open(): void;
}

/** What is in the chosen folder. */
export function MessageList({ navigation }: { navigation: Navigation }) {
  const { t } = useOutlook();
  const styles = useStyles();
  const rows = useRows(navigation);
  const folder = t(folderTitle(navigation.folder));
  return (
    <section className={styles.place} aria-label={t('itemList', { folder })} data-testid="message-list">
      <h2 className={styles.title}>{folder}</h2>
      {rows.length === 0 && <div className={styles.empty}>{t('empty')}</div>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={mergeClasses(styles.item, row.isCurrent && styles.current)}
              onClick={() => row.open()}
              data-testid={`item-${row.id}`}
            >
              <div className={styles.line}>
                <span className={styles.who}>{row.who || t('noRecipients')}</span>
                {row.hasAttachment && <Attach16Regular aria-label={t('attachments')} />}
              </div>
              <div className={styles.subject}>{row.subject || t('noSubject')}</div>
              <div className={styles.note}>{row.note}</div>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useRows(navigation: Navigation): Row[] {
  const { outlook, t } = useOutlook();
  const names = (list: readonly { name: string; address: string }[]) =>
    list
      .slice(0, 5)
      .map(({ name, address }) => name || address)
      .join('; ');
  const leave = (id: string) => {
    if (outlook.inline) outlook.putAway(outlook.inline);
    navigation.select(id);
  };
  const rows: Readonly<Record<FolderName, () => Row[]>> = {
    received: () =>
      receivedMails.map((mail) => ({
        id: mail.id,
        who: mail.from.name,
        subject: mail.subject,
        note: mail.text.replaceAll('\n', ' '),
        hasAttachment: false,
        isCurrent: navigation.itemId === mail.id,
        open: () => leave(mail.id),
      })),
    shelf: () =>
      shelf.map(({ id, title, message }) => ({
        id,
        who: title[outlook.language],
        subject: message.subject,
        note: names(message.to),
        hasAttachment: message.attachments.length > 0,
        isCurrent: false,
        open: () => void outlook.openMessage(message),
      })),
    drafts: () =>
      outlook.drafts.map((draft) => ({
        id: draft.id,
        who: names([...draft.to, ...draft.cc, ...draft.bcc]),
        subject: draft.subject,
        note: draft.isWaiting
          ? t('scheduled', { time: new Date(draft.deliverAt ?? 0).toLocaleString(outlook.locale) })
          : '',
        hasAttachment: draft.attachments.length > 0,
        isCurrent: navigation.itemId === draft.id,
        open: () => (draft.isWaiting ? leave(draft.id) : void outlook.open(draft, false)),
      })),
    sent: () =>
      outlook.sentItems.map(({ id, message }) => ({
        id,
        who: names([...message.to, ...message.cc, ...message.bcc]),
        subject: message.subject,
        note: new Date(message.date ?? 0).toLocaleString(outlook.locale),
        hasAttachment: message.attachments.length > 0,
        isCurrent: navigation.itemId === id,
        open: () => leave(id),
      })),
  };
  return rows[navigation.folder]();
}
