import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { languages } from '../../locales/texts';
import { useWords } from './admin';
import type { Appearance, ThemeChoice } from './AdminApp';
import { FileButton } from './FileButton';
import type { Draft } from './useDraft';
import type { PolicyFile } from './usePolicyFile';

const useStyles = makeStyles({
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  inside: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    maxWidth: '1240px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  words: { flexGrow: 1, flexBasis: '22em', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  file: { fontWeight: tokens.fontWeightSemibold },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface HeaderProps {
  readonly appearance: Appearance;
  readonly draft: Draft;
  readonly file: PolicyFile;
}

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

export function Header({ appearance, draft, file }: HeaderProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { language, theme, setLanguage, setTheme } = appearance;
  return (
    <header className={styles.header}>
      <div className={styles.inside}>
        <div className={styles.words}>
          <h1 className={styles.title}>{text('title')}</h1>
          <p className={styles.lead}>{text('lead')}</p>
        </div>
        <div className={styles.tools}>
          <span className={styles.file}>
            {draft.opened.file ?? text('file.new')}
            {draft.isEdited && text('file.edited')}
          </span>
          <FileButton accept=".json,application/json" onFiles={([first]) => void file.choose(first!)}>
            {text('open')}
          </FileButton>
          <Button onClick={file.reset}>{text('reset')}</Button>
          <Select
            aria-label={text('language')}
            value={language}
            onChange={({ target }) => setLanguage(languages.find((each) => each === target.value)!)}
          >
            <option value="ja" lang="ja">
              日本語
            </option>
            <option value="en" lang="en">
              English
            </option>
          </Select>
          <Select
            aria-label={text('theme')}
            value={theme}
            onChange={({ target }) => setTheme(themes.find((each) => each === target.value)!)}
          >
            {themes.map((each) => (
              <option key={each} value={each}>
                {text(`theme.${each}`)}
              </option>
            ))}
          </Select>
        </div>
      </div>
    </header>
  );
}
