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
  icon: { width: '20px', height: '20px' },
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
      <AddinCommands window={window} />
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

/** The add-in's buttons, with the labels, icons and groups of its manifest. */
function AddinCommands({ window }: { window: ComposeWindow }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const { manifest } = outlook;
  if (!manifest || !outlook.isAddinSupported) return null;
  const { commands } = window.addin;
  const groups = [...new Set(commands.map(({ group }) => group))];
  return groups.map((group) => (
    <div key={group} role="group" aria-label={t('addinGroup', { name: group })} data-testid="addin-commands">
      <ToolbarDivider style={{ display: 'inline-flex', height: 20, verticalAlign: 'middle' }} />
      {commands
        .filter((command) => command.group === group)
        .map((command) => (
          <Tooltip key={command.id} content={command.tooltip || command.label} relationship="description">
            <Button
              appearance="subtle"
              icon={command.icon ? <img className={styles.icon} src={command.icon} alt="" /> : null}
              onClick={() => window.addin.runCommand(command)}
              data-command={command.id}
            >
              {command.label}
            </Button>
          </Tooltip>
        ))}
    </div>
  ));
}
