import { makeStyles, tokens } from '@fluentui/react-components';
import { faultText } from '../../validation/faults';
import { useAdmin, useWords } from './admin';

const useStyles = makeStyles({
  list: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  entries: { maxHeight: '9.5em', overflowY: 'auto', margin: 0, paddingLeft: '1.2em' },
  link: {
    display: 'inline',
    padding: '2px 0',
    border: 'none',
    color: 'inherit',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
});

/** So many are listed; the rest shows as these are mended. */
const SHOWN = 50;

/** All that is wrong, each a way to its place. */
export function FaultList({ onGo }: { onGo: (path: string) => void }) {
  const styles = useStyles();
  const { text } = useWords();
  const { faults } = useAdmin();
  return (
    <div role="status">
      {faults.length > 0 && (
        <section className={styles.list} aria-label={text('faults', { count: faults.length })}>
          <h2 className={styles.title}>{text('faults', { count: faults.length })}</h2>
          <ul className={styles.entries}>
            {faults.slice(0, SHOWN).map((fault, index) => (
              <li key={index}>
                <button type="button" className={styles.link} onClick={() => onGo(fault.path)}>
                  {faultText(fault)}
                </button>
              </li>
            ))}
            {faults.length > SHOWN && <li>{text('faults.more', { count: faults.length - SHOWN })}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}
