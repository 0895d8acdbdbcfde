import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonDelete16Regular } from '@fluentui/react-icons/svg/person-delete';
import { useId } from 'react';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useMends } from '../mending';
import { useFieldName, useTexts } from '../texts';
import { AddressText } from './VisibleText';

const useStyles = makeStyles({
  group: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 8px 2px 36px',
    overflowWrap: 'anywhere',
  },
  field: { minWidth: '32px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  button: { minWidth: 0, maxWidth: '100%' },
});

/** Whom the policy put among the recipients: told apart, for nobody has to tick them. */
export function Automatic({ content: { additions } }: { content: ChecklistContent }) {
  const styles = useStyles();
  const text = useTexts();
  const fieldName = useFieldName();
  const mends = useMends();
  const headingId = useId();
  if (!additions || additions.recipients.length === 0) return null;
  return (
    <div role="group" aria-labelledby={headingId} className={styles.group}>
      <h3 id={headingId} className={styles.heading}>
        {text('automatic.title')} <span className={styles.secondary}>{text('automatic.hint')}</span>
      </h3>
      <ul role="list" className={styles.rows}>
        {additions.recipients.map(({ field, address, removable }) => (
          <li key={`${field} ${address}`} className={styles.row}>
            <span className={styles.field}>{fieldName(field)}</span>
            <AddressText address={address} />
            {removable && mends?.mending.means.recipients && (
              <Button
                size="small"
                className={styles.button}
                icon={<PersonDelete16Regular />}
                aria-label={text('automatic.remove', { person: address })}
                disabled={mends.busy}
                onClick={() => mends.apply({ kind: 'remove', field, mailbox: { name: '', address } })}
              >
                {text('automatic.out')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
