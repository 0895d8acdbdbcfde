import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  TextBold20Regular,
  TextBulletList20Regular,
  TextItalic20Regular,
  TextUnderline20Regular,
} from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import { safeHtml } from '../model/safeHtml';
import { useOutlook } from './context';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '160px' },
  tools: {
    display: 'flex',
    gap: '2px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  editor: {
    flexGrow: 1,
    padding: '12px 4px',
    outline: 'none',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    fontFamily: "Aptos, 'Yu Gothic UI', 'Segoe UI', 'Noto Sans CJK JP', sans-serif",
    fontSize: '15px',
    lineHeight: 1.6,
    '& blockquote': {
      marginLeft: 0,
      paddingLeft: '12px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    '& img': { maxWidth: '100%' },
  },
});

const commands = [
  { name: 'bold', icon: <TextBold20Regular />, command: 'bold' },
  { name: 'italic', icon: <TextItalic20Regular />, command: 'italic' },
  { name: 'underline', icon: <TextUnderline20Regular />, command: 'underline' },
  { name: 'bullets', icon: <TextBulletList20Regular />, command: 'insertUnorderedList' },
] as const;

/** The rich text of the message. */
export function BodyEditor({ window }: { window: ComposeWindow }) {
  const { t } = useOutlook();
  const styles = useStyles();
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only when the add-in changed the body: setting it while someone types would move the cursor.
    if (editor.current) editor.current.innerHTML = safeHtml(window.draft.html);
  }, [window, window.revision]);
  const read = () => window.edit({ html: editor.current?.innerHTML ?? '' });
  const format = (command: string) => {
    editor.current?.focus();
    document.execCommand(command);
    read();
  };
  return (
    <div className={styles.place}>
      <div className={styles.tools} role="toolbar" aria-label={t('body')}>
        {commands.map(({ name, icon, command }) => (
          <Button
            key={name}
            appearance="subtle"
            size="small"
            icon={icon}
            aria-label={t(name)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => format(command)}
          />
        ))}
      </div>
      <div
        ref={editor}
        className={styles.editor}
        role="textbox"
        aria-multiline
        aria-label={t('body')}
        contentEditable
        suppressContentEditableWarning
        data-testid="body"
        onInput={read}
      />
    </div>
  );
}
