import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Language } from '../locales/texts';
import { useTheme } from './appearance';
import { LanguageProvider } from './texts';

const usePageStyles = makeStaticStyles({ body: { margin: 0, overflowWrap: 'anywhere' } });

/** Scroll bars, which the browser draws, go with the theme. */
const useStyles = makeStyles({ light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' } });

interface PageFrameProps {
  readonly language: Language;
  /** What was chosen; left out, the system's own. */
  readonly theme: 'light' | 'dark' | undefined;
  readonly children: ReactNode;
}

/** What every page stands in: its colours and its language. */
export function PageFrame({ language, theme: chosen, children }: PageFrameProps) {
  usePageStyles();
  const styles = useStyles();
  const { theme, scheme } = useTheme(chosen);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles[scheme]}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </FluentProvider>
  );
}
