import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarAdd20Regular,
  Drafts20Regular,
  MailInbox20Regular,
  Library20Regular,
  Send20Regular,
  WindowNew20Regular,
} from '@fluentui/react-icons';
import { useOutlook } from './context';
import { folderNames, type FolderName, type Navigation } from './navigation';
import { receivedMails } from './received';
import { shelf } from './shelf';
import type { StringName } from './strings';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '212px',
    flexShrink: 0,
    padding: '8px',
  },
  new: { display: 'flex', gap: '4px' },
  newMail: { flexGrow: 1 },
  folders: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  folder: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    width: '100%',
    padding: '7px 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1 },
});

const titles: Readonly<Record<FolderName, StringName>> = {
  received: 'folderReceived',
  shelf: 'folderShelf',
  drafts: 'folderDrafts',
  sent: 'folderSent',
};

const icons: Readonly<Record<FolderName, React.JSX.Element>> = {
  received: <MailInbox20Regular />,
  shelf: <Library20Regular />,
  drafts: <Drafts20Regular />,
  sent: <Send20Regular />,
};

/** The name of a folder in the display language. */
export function folderTitle(folder: FolderName): StringName {
  return titles[folder];
}

export function FolderList({ navigation }: { navigation: Navigation }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const counts: Readonly<Record<FolderName, number>> = {
    received: receivedMails.length,
    shelf: shelf.length,
    drafts: outlook.drafts.length,
    sent: outlook.sentItems.length,
  };
  return (
    <nav className={styles.place} aria-label={t('folders')}>
      <div className={styles.new}>
        <Button
          className={styles.newMail}
          appearance="primary"
          onClick={() => outlook.newMail()}
          data-testid="new-mail"
        >
          {t('newMail')}
        </Button>
        <Button
          icon={<WindowNew20Regular />}
          aria-label={t('newWindow')}
          title={t('newWindow')}
          onClick={() => outlook.newMail(true)}
        />
        <Button
          icon={<CalendarAdd20Regular />}
          aria-label={t('newMeeting')}
          title={t('newMeeting')}
          data-testid="new-meeting"
          onClick={() => outlook.newMeeting()}
        />
      </div>
      <ul className={styles.folders}>
        {folderNames.map((folder) => (
          <li key={folder}>
            <button
              type="button"
              className={mergeClasses(styles.folder, folder === navigation.folder && styles.current)}
              aria-current={folder === navigation.folder}
              data-testid={`folder-${folder}`}
              onClick={() => navigation.openFolder(folder)}
            >
              {icons[folder]}
              <span className={styles.name}>{t(titles[folder])}</span>
              <CounterBadge appearance="ghost" count={counts[folder]} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
