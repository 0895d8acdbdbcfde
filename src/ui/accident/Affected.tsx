import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Mailbox } from '../../message/message';
import { VisibleText } from '../parts/VisibleText';
import { useAccidentTexts } from './texts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none', maxHeight: '240px', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  address: { color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AffectedProps {
  readonly readers: readonly Mailbox[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Who gets the apology: everybody whom the message reached, to begin with. */
export function Affected({ readers, chosen, onChange }: AffectedProps) {
  const styles = useStyles();
  const text = useAccidentTexts();
  const set = (address: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(address);
    else next.delete(address);
    onChange(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text('affected')}</legend>
      {readers.length > 2 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => onChange(new Set(readers.map(({ address }) => address)))}>
            {text('affected.all')}
          </Button>
          <Button size="small" onClick={() => onChange(new Set())}>
            {text('affected.none')}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {readers.map(({ name, address }) => (
          <li key={address}>
            <Checkbox
              checked={chosen.has(address)}
              onChange={(_, { checked }) => set(address, checked === true)}
              label={
                <>
                  {name && name !== address && <VisibleText text={name} />}{' '}
                  <VisibleText text={address} className={styles.address} />
                </>
              }
            />
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {text('bcc.hidden')} {chosen.size > 1 && text('bcc.used')}
      </p>
    </fieldset>
  );
}
