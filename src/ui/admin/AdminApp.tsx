import { FluentProvider, makeStaticStyles, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { wordsIn } from './admin';
import { languageOf, type Language } from '../../locales/texts';
import { useTheme } from '../appearance';
import { LanguageProvider } from '../texts';
import type { Engine } from './admin';
import { AdminPage } from './AdminPage';

const usePageStyles = makeStaticStyles({ body: { margin: 0, overflowWrap: 'anywhere' } });

const useStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
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
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState(() => languageOf(navigator.language));
  const [choice, setTheme] = useState<ThemeChoice>('system');
  const { theme, scheme } = useTheme(choice === 'system' ? undefined : choice);
  const engine = useEngine();
  const { text } = wordsIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text('title');
  });
  return (
    <FluentProvider theme={theme} className={styles[scheme]}>
      <LanguageProvider language={language}>
        <div className={styles.page}>
          {typeof engine === 'object' ? (
            <AdminPage engine={engine} appearance={{ language, theme: choice, setLanguage, setTheme }} />
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
      </LanguageProvider>
    </FluentProvider>
  );
}

function useEngine(): Engine | 'loading' | 'failed' {
  const [engine, setEngine] = useState<Engine | 'loading' | 'failed'>('loading');
  useEffect(() => {
    import(/* webpackMode: "lazy" */ '../../admin/engine').then(setEngine, () => setEngine('failed'));
  }, []);
  return engine;
}
