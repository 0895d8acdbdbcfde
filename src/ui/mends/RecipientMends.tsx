import { makeStyles } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Mend } from '../../inspection/mend';
import { mendsOfRecipient, nameOf } from '../../inspection/mendsOf';
import { token } from '../lazyParts';
import { useMends } from '../mending';
import type { RecipientRow } from '../view/recipientGroups';
import { MendButton } from './MendButton';
import { useMendTexts } from './texts';
import { labelOf, refusalText } from './words';

const useStyles = makeStyles({
  more: { flexShrink: 0, minWidth: '28px', color: token('colorNeutralForeground3') },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: token('spacingHorizontalSNudge'),
    padding: '0 8px 6px 36px',
  },
  byHand: { color: token('colorNeutralForeground2'), fontSize: token('fontSizeBase200') },
});

interface MoreButtonProps {
  readonly row: RecipientRow;
  readonly isOpen: boolean;
  /** Id of the tools. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/**
 * Opens what can be done with one recipient. Beside a tick it is reached by the arrow key, so that the way from tick to
 * tick by Tab stays as short as it was.
 */
export function RecipientMore({ row, isOpen, controls, onToggle }: MoreButtonProps) {
  const styles = useStyles();
  const text = useMendTexts();
  const mends = useMends();
  if (!mends || row.address === '') return null;
  const { Button } = mends.parts;
  const person = nameOf(
    { name: row.names[0] ?? '', address: row.address },
    mends.content.inspection.recipients,
  );
  return (
    <Button
      data-more
      className={styles.more}
      appearance="transparent"
      size="small"
      icon={<MoreHorizontal16Regular />}
      tabIndex={row.item && !isOpen ? -1 : 0}
      aria-label={text('row.tools', { person })}
      title={text('row.hint')}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    />
  );
}

interface RecipientToolsProps {
  readonly row: RecipientRow;
  readonly id: string;
  readonly onClose: () => void;
}

/** Out, or into another field. */
export function RecipientTools({ row, id, onClose }: RecipientToolsProps) {
  const styles = useStyles();
  const text = useMendTexts();
  const mends = useMends();
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => tools.current?.querySelector('button')?.focus(), []);
  if (!mends) return null;
  const { content, mending } = mends;
  const { recipients } = content.inspection;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Nor does it close the dialog.
    event.preventDefault();
    onClose();
  };
  const shortLabel = (mend: Mend) =>
    mend.kind === 'move' ? text('short.move', { field: text(`field.${mend.to}`) }) : text('short.remove');
  return (
    <div ref={tools} id={id} className={styles.tools} role="presentation" onKeyDown={onKeyDown}>
      {mendsOfRecipient(row, content, mending.means).map((offer) =>
        offer.kind === 'mend' ? (
          <MendButton
            key={shortLabel(offer.mend)}
            mend={offer.mend}
            label={shortLabel(offer.mend)}
            name={labelOf(offer.mend, recipients, text)}
          />
        ) : offer.kind === 'by-hand' ? (
          <span key={offer.reason} className={styles.byHand}>
            {refusalText(offer, offer.way, text)}
          </span>
        ) : null,
      )}
    </div>
  );
}
