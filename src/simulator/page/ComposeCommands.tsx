import {
  Button,
  makeStyles,
  Spinner,
  tokens,
  Toolbar,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  Attach20Regular,
  Delete20Regular,
  ImageAdd20Regular,
  Open20Regular,
  Save20Regular,
  Send20Filled,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import { AddinCommands } from './AddinCommands';
import { useOutlook } from './context';
import { attachFiles } from './files';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px',
    padding: '6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  spacer: { flexGrow: 1 },
});

/** Send and the other commands of a message, the add-in's own ones among them. */
export function ComposeCommands({ window, onSend }: { window: ComposeWindow; onSend: () => void }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const picture = useRef<HTMLInputElement>(null);
  return (
    <Toolbar className={styles.bar} aria-label={t('composeRegion', { subject: '' })}>
      <Button
        appearance="primary"
        icon={<Send20Filled />}
        onClick={onSend}
        disabled={window.isSending}
        data-testid="send"
      >
        {t('send')}
      </Button>
      {window.isSending && <Spinner size="tiny" label={t('sending')} data-testid="sending" />}
      <ToolbarDivider />
      <IconCommand label={t('attachFile')} icon={<Attach20Regular />} onClick={() => file.current?.click()} />
      <IconCommand
        label={t('insertPicture')}
        icon={<ImageAdd20Regular />}
        onClick={() => picture.current?.click()}
      />
      <input
        ref={file}
        type="file"
        multiple
        hidden
        data-testid="file"
        onChange={(event) => pick(window, event.target, false)}
      />
      <input
        ref={picture}
        type="file"
        accept="image/*"
        hidden
        data-testid="picture"
        onChange={(event) => pick(window, event.target, true)}
      />
      <AddinCommands addin={window.addin} />
      <span className={styles.spacer} />
      {!window.isPopOut && (
        <IconCommand label={t('popOut')} icon={<Open20Regular />} onClick={() => outlook.popOut(window)} />
      )}
      <IconCommand
        label={t('saveAndClose')}
        icon={<Save20Regular />}
        onClick={() => outlook.putAway(window)}
      />
      <IconCommand label={t('discard')} icon={<Delete20Regular />} onClick={() => outlook.discard(window)} />
    </Toolbar>
  );
}

function pick(window: ComposeWindow, input: HTMLInputElement, inline: boolean): void {
  void attachFiles(window, [...(input.files ?? [])], inline).then(() => (input.value = ''));
}

function IconCommand(props: { label: string; icon: React.JSX.Element; onClick: () => void }) {
  return (
    <Tooltip content={props.label} relationship="label">
      <Button appearance="subtle" icon={props.icon} onClick={props.onClick} />
    </Tooltip>
  );
}
