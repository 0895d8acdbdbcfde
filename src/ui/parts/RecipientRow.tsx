import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useMends } from '../mending';
import { useFieldName, useTexts } from '../texts';
import type { RecipientRow as Row } from '../view/recipientGroups';
import { ChangedBadge } from './Badges';
import { LevelIcon } from './LevelIcon';
import { TickBox, type Ticks } from './TickBox';
import { AddressText, VisibleText } from './VisibleText';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  mailbox: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  plain: { flexGrow: 1, minWidth: 0, padding: '4px 8px 4px 36px' },
  field: {
    flexShrink: 0,
    minWidth: '32px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  secondary: { color: tokens.colorNeutralForeground2 },
  kind: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  remarks: { padding: '0 8px 4px 36px', color: tokens.colorStatusDangerForeground3 },
  remark: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
    '& > svg': { marginTop: '2px' },
  },
});

interface RecipientRowProps {
  readonly row: Row;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onTick: Ticks['onTick'];
}

/** One recipient: field, name, address, what is said about him; his tick where he has one. */
export const RecipientRow = memo(function RecipientRow({
  row,
  checked,
  disabled,
  onTick,
}: RecipientRowProps) {
  const styles = useStyles();
  const remarksId = useId();
  const toolsId = useId();
  const mends = useMends();
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    line.current?.querySelector<HTMLElement>(MORE)?.focus();
  };
  return (
    <>
      <div ref={line} className={styles.row} role="presentation" onKeyDown={moveAlong}>
        {row.item ? (
          <TickBox
            id={row.item.id}
            checked={checked}
            disabled={disabled}
            onTick={onTick}
            describedBy={row.remarks.length > 0 ? remarksId : undefined}
          >
            <RecipientLine row={row} />
          </TickBox>
        ) : (
          <div className={styles.plain}>
            <RecipientLine row={row} />
          </div>
        )}
        {mends && (
          <mends.tools.RecipientMore
            row={row}
            isOpen={isOpen}
            controls={toolsId}
            onToggle={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {mends && isOpen && <mends.tools.RecipientTools row={row} id={toolsId} onClose={close} />}
      {row.remarks.length > 0 && (
        <div id={remarksId} className={styles.remarks}>
          {row.remarks.map((finding) => (
            <div key={finding.id} className={styles.remark}>
              <LevelIcon level={finding.level} />
              <span>{finding.message}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
});

/** The button that opens what else can be done with the recipient. */
const MORE = '[data-more]';

/** From the tick to what else can be done with the recipient, and back. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const target = { ArrowRight: MORE, ArrowLeft: 'input' }[event.key];
  const next = target === undefined ? null : event.currentTarget.querySelector<HTMLElement>(target);
  if (!next || next === event.target) return;
  event.preventDefault();
  next.focus();
}

function RecipientLine({ row }: { row: Row }) {
  const styles = useStyles();
  const text = useTexts();
  const fieldName = useFieldName();
  const names = row.names.filter((name) => name !== row.address);
  return (
    <span className={styles.line}>
      <span className={styles.field}>{fieldName(row.field)}</span>
      <span className={styles.mailbox}>
        {names.map((name) => (
          <VisibleText key={name} text={name} className={styles.name} />
        ))}
        {row.address !== '' && (
          <span>
            <AddressText
              address={row.address}
              className={names.length > 0 ? styles.secondary : styles.name}
            />
          </span>
        )}
        {row.list && <span className={styles.kind}>{text('distribution-list')}</span>}
        {row.changed && <ChangedBadge />}
      </span>
    </span>
  );
}
