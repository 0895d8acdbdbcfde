import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Outlook's own fonts for Latin and Japanese on Windows, then those of macOS, then what a Linux browser may have. */
const fontFamily =
  "'Segoe UI', 'Yu Gothic UI', Meiryo, -apple-system, 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', " +
  "'Noto Sans JP', 'Noto Sans CJK JP', system-ui, sans-serif";

const themes: Record<'light' | 'dark', Theme> = {
  light: { ...webLightTheme, fontFamilyBase: fontFamily },
  dark: { ...webDarkTheme, fontFamilyBase: fontFamily },
};

/**
 * The theme that Outlook is set to, else the one that the system prefers. In high contrast (forced colours) the
 * browser replaces the theme's colours by the user's own, which no theme of ours knows better.
 */
export function useTheme(chosen: 'light' | 'dark' | undefined): { theme: Theme; scheme: 'light' | 'dark' } {
  const dark = useSyncExternalStore(watchPreference, prefersDark);
  const scheme = chosen ?? (dark ? 'dark' : 'light');
  return { theme: themes[scheme], scheme };
}

const preference = () => window.matchMedia('(prefers-color-scheme: dark)');
const prefersDark = () => preference().matches;

function watchPreference(changed: () => void): () => void {
  const query = preference();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
