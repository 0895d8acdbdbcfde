import { Button, makeStyles, ToolbarDivider, Tooltip } from '@fluentui/react-components';
import type { AddinSession } from '../host/addinSession';
import { useOutlook } from './context';

const useStyles = makeStyles({ icon: { width: '20px', height: '20px' } });

/** The add-in's buttons, with the labels, icons and groups of its manifest. */
export function AddinCommands({ addin }: { addin: AddinSession }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const { manifest } = outlook;
  if (!manifest || !outlook.isAddinSupported) return null;
  const { commands } = addin;
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
              onClick={() => addin.runCommand(command)}
              data-command={command.id}
            >
              {command.label}
            </Button>
          </Tooltip>
        ))}
    </div>
  ));
}
