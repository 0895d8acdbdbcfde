import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId, useState } from 'react';
import { retypeItemId } from '../../inspection/asked';
import type { ChecklistItem } from '../../inspection/checklist';
import { normalizeDomain } from '../../message/address';
import { token } from '../lazyParts';
import { useTexts } from '../texts';
import { fieldFrame, focusedFrame } from './fieldFrame';
import type { Ticks } from './TickBox';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: token('spacingVerticalXS'), padding: '6px 8px 0' },
  label: { display: 'block', overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'center', gap: token('spacingHorizontalS'), flexWrap: 'wrap' },
  input: {
    ...fieldFrame,
    boxSizing: 'border-box',
    color: token('colorNeutralForeground1'),
    font: 'inherit',
    width: '280px',
    maxWidth: '100%',
    height: '32px',
    padding: `0 ${token('spacingHorizontalS')}`,
    ':focus': focusedFrame,
  },
  done: { color: token('colorStatusSuccessForeground1') },
  differs: { color: token('colorStatusDangerForeground3') },
});

/** Domains of recipients with a warning, to be typed again: who types one without reading it types another. */
export function Retypes({ items, ticks }: { items: readonly ChecklistItem[]; ticks: Ticks }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <div className={styles.list}>
      {items.map((item) => (
        <Retype key={item.id} item={item} ticks={ticks} />
      ))}
    </div>
  );
}

function Retype({ item: { id, label }, ticks }: { item: ChecklistItem; ticks: Ticks }) {
  const styles = useStyles();
  const text = useTexts();
  const hintId = useId();
  const [left, setLeft] = useState(false);
  const [typed, setTyped] = useState('');
  const done = ticks.ticked.has(id);
  const differs = left && !done && typed !== '';
  return (
    <label className={styles.label}>
      {label}
      <span className={styles.line}>
        <input
          className={styles.input}
          value={typed}
          disabled={ticks.disabled}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          data-open={done ? undefined : true}
          aria-invalid={differs}
          aria-describedby={hintId}
          onChange={({ target: { value } }) => {
            setTyped(value);
            setLeft(false);
            ticks.onTick(id, retypeItemId(domainOf(value)) === id);
          }}
          onBlur={() => setLeft(true)}
        />
        <span id={hintId} className={styles.differs} role="status">
          {done && <CheckmarkCircle16Filled className={styles.done} aria-label={text('section.done')} />}
          {differs && text('retype.differs')}
        </span>
      </span>
    </label>
  );
}

/** As it is compared: the part after the @, however it was typed. */
const domainOf = (typed: string): string => normalizeDomain(typed.trim().replace(/^.*[@＠]/, ''));
