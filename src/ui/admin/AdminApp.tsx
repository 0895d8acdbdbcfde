import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { languageOf, type Language } from '../../locales/texts';
import { PageFrame } from '../PageFrame';
import { wordsIn, type Engine } from './admin';
import { AdminPage } from './AdminPage';

const useStyles = makeStyles({
  page: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground2 },
  wait: { padding: tokens.spacingHorizontalXXL },
});

export type ThemeChoice = 'system' | 'light' | 'dark';

/** How the page looks, which the user may change. */
export interface Appearance {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** The policy editor, a page by itself: Outlook is not needed. */
export function AdminApp() {
  const styles = useStyles();
  const [language, setLanguage] = useState(() => languageOf(navigator.language));
  const [theme, setTheme] = useState<ThemeChoice>('system');
  const engine = useEngine();
  const { text } = wordsIn(language);
  useEffect(() => {
    document.title = text('title');
  });
  return (
    <PageFrame language={language} theme={theme === 'system' ? undefined : theme}>
      <div className={styles.page}>
        {typeof engine === 'object' ? (
          <AdminPage engine={engine} appearance={{ language, theme, setLanguage, setTheme }} />
        ) : (
          <main className={styles.wait}>
            {engine === 'loading' ? (
              <Spinner label={text('loading')} />
            ) : (
              <p role="alert">{text('load.failed')}</p>
            )}
          </main>
        )}
      </div>
    </PageFrame>
  );
}

function useEngine(): Engine | 'loading' | 'failed' {
  const [engine, setEngine] = useState<Engine | 'loading' | 'failed'>('loading');
  useEffect(() => {
    import(/* webpackMode: "lazy" */ '../../admin/engine').then(setEngine, () => setEngine('failed'));
  }, []);
  return engine;
}
