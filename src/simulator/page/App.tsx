import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import {
  Apps20Regular,
  CalendarLtr24Regular,
  Mail24Filled,
  People24Regular,
  Search20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useOutlook } from './context';
import { ControlStrip } from './ControlStrip';
import { FolderList } from './FolderList';
import { LogView } from './LogView';
import { MessageList } from './MessageList';
import { useNavigation } from './navigation';
import { PlainDialog } from './PlainDialog';
import { PopOuts } from './PopOuts';
import { ReadingArea } from './ReadingArea';
import { useDroppedFiles } from './useDroppedFiles';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    height: '44px',
    flexShrink: 0,
    padding: '0 14px',
    color: '#fff',
    backgroundColor: '#0f6cbd',
    fontWeight: tokens.fontWeightSemibold,
  },
  search: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: 'min(420px, 40vw)',
    height: '30px',
    padding: '0 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'rgba(255, 255, 255, 0.85)',
    color: '#424242',
    fontWeight: tokens.fontWeightRegular,
  },
  user: { marginInlineStart: 'auto', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  columns: { display: 'flex', flexGrow: 1, minHeight: 0, gap: '8px', padding: '8px 8px 8px 0' },
  rail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '18px',
    width: '48px',
    flexShrink: 0,
    paddingTop: '10px',
  },
  railIcon: { color: tokens.colorNeutralForeground3 },
  railCurrent: { color: tokens.colorBrandForeground1 },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 2_000_000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase600,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    opacity: 0.9,
  },
});

/** The whole page. */
export function App() {
  const { outlook } = useOutlook();
  return (
    <FluentProvider
      theme={outlook.theme === 'dark' ? webDarkTheme : webLightTheme}
      // Not by a class: Fluent copies classes to its portals, which would then cover the page.
      style={{ height: '100%', colorScheme: outlook.theme }}
    >
      <Page />
    </FluentProvider>
  );
}

function Page() {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const navigation = useNavigation();
  const [isLogOpen, setIsLogOpen] = useState(false);
  const { isDragging, problem, clearProblem, handlers } = useDroppedFiles(outlook);
  return (
    <div className={styles.page} {...handlers}>
      <Header />
      <ControlStrip onToggleLog={() => setIsLogOpen(!isLogOpen)} />
      <AddinProblem />
      <div className={styles.columns}>
        <Rail />
        <FolderList navigation={navigation} />
        <MessageList navigation={navigation} />
        <ReadingArea navigation={navigation} />
      </div>
      <PopOuts />
      {isLogOpen && <LogView />}
      {outlook.hasLeftSending && (
        <PlainDialog
          title={t('productName')}
          text={t('leftWhileSending')}
          onClose={() => outlook.acknowledgeLeaving()}
        />
      )}
      {problem && (
        <PlainDialog
          title={t('productName')}
          text={t('fileProblem', { ...problem })}
          onClose={clearProblem}
        />
      )}
      {isDragging && <div className={styles.drop}>{t('dropHere')}</div>}
    </div>
  );
}

function Header() {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Apps20Regular aria-hidden />
      <span>{t('productName')}</span>
      <span className={styles.search} aria-hidden>
        <Search20Regular />
        {t('search')}
      </span>
      <span className={styles.user}>{`${outlook.user.name} <${outlook.user.address}>`}</span>
    </header>
  );
}

function Rail() {
  const styles = useStyles();
  return (
    <div className={styles.rail} aria-hidden>
      <Mail24Filled className={styles.railCurrent} />
      <CalendarLtr24Regular className={styles.railIcon} />
      <People24Regular className={styles.railIcon} />
    </div>
  );
}

function AddinProblem() {
  const { outlook, t } = useOutlook();
  const { manifest, profile } = outlook;
  const text = outlook.addin.problem
    ? t('addinProblem', { reason: outlook.addin.problem })
    : manifest && !outlook.isAddinSupported
      ? t('addinUnsupported', { wanted: manifest.mailbox, has: profile.mailbox })
      : undefined;
  if (!text) return null;
  return (
    <MessageBar intent="error" data-testid="addin-problem">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
