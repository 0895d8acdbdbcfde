import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss12Regular, People16Regular } from '@fluentui/react-icons';
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import { suggestions, type Contact } from '../model/addressBook';
import type { Pill, RecipientFieldName } from '../model/draft';
import { useOutlook } from './context';

/** Pills shown while the field is long; the rest is counted. */
const SHOWN = 40;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    flexShrink: 0,
    minWidth: '52px',
    padding: '4px 8px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
  },
  pills: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    flexGrow: 1,
    minWidth: 0,
    maxHeight: '150px',
    overflowY: 'auto',
  },
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    boxSizing: 'border-box',
    maxWidth: '100%',
    padding: '3px 4px 3px 10px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
  },
  unresolved: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  remove: {
    display: 'inline-flex',
    flexShrink: 0,
    border: 0,
    padding: '3px',
    borderRadius: '50%',
    background: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground5 },
  },
  inputPlace: { position: 'relative', flexGrow: 1, flexBasis: '80px', minWidth: '80px' },
  input: {
    width: '100%',
    boxSizing: 'border-box',
    border: 0,
    outline: 'none',
    padding: '4px',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    lineHeight: '20px',
  },
  list: {
    position: 'absolute',
    zIndex: 20,
    top: '100%',
    left: 0,
    minWidth: '320px',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: { padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer' },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One of To, Cc and Bcc: pills, and an entry with suggestions from the address book. */
export function RecipientWell({ window, field }: { window: ComposeWindow; field: RecipientFieldName }) {
  const { t } = useOutlook();
  const styles = useStyles();
  const label = t(fieldName(window, field));
  const pills = window.draft[field];
  const remove = (index: number) =>
    window.setRecipients(
      field,
      pills.filter((_, other) => other !== index),
    );
  return (
    <div className={styles.row} role="group" aria-label={label} data-testid={`recipients-${field}`}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.pills}>
        {pills.slice(0, SHOWN).map((pill, index) => (
          <PillView key={`${index}-${pill.address}`} pill={pill} onRemove={() => remove(index)} />
        ))}
        {pills.length > SHOWN && (
          <span className={styles.pill}>{t('moreRecipients', { count: pills.length - SHOWN })}</span>
        )}
        <Entry window={window} field={field} label={label} onBackspace={() => remove(pills.length - 1)} />
      </div>
    </div>
  );
}

const fieldName = ({ isMeeting }: ComposeWindow, field: RecipientFieldName) =>
  isMeeting ? (field === 'to' ? 'requiredAttendees' : 'optionalAttendees') : field;

function PillView({ pill, onRemove }: { pill: Pill; onRemove: () => void }) {
  const { t } = useOutlook();
  const styles = useStyles();
  const note = pill.resolved ? pill.address : t('unresolved');
  return (
    <span
      className={mergeClasses(styles.pill, !pill.resolved && styles.unresolved)}
      title={`${pill.name} <${note}>`}
      data-testid="pill"
    >
      {pill.type === 'distributionList' && <People16Regular aria-label={t('distributionList')} />}
      <span className={styles.name}>{pill.name}</span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.remove}
        aria-label={t('removeRecipient', { name: pill.name })}
        onClick={onRemove}
      >
        <Dismiss12Regular />
      </button>
    </span>
  );
}

function Entry({
  window,
  field,
  label,
  onBackspace,
}: {
  window: ComposeWindow;
  field: RecipientFieldName;
  label: string;
  onBackspace: () => void;
}) {
  const { t } = useOutlook();
  const styles = useStyles();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const found = suggestions(typed).slice(0, 6);
  const commit = (text: string) => {
    if (text.trim()) window.addRecipients(field, text);
    setTyped('');
    setActive(-1);
  };
  const choose = (contact: Contact) => commit(`"${contact.name}" <${contact.address}>`);
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === 'Enter' || ((event.key === ';' || event.key === ',') && !chosen)) {
      event.preventDefault();
      if (chosen) choose(chosen);
      else commit(typed);
    } else if (event.key === 'Backspace' && typed === '') onBackspace();
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, -1));
    else if (event.key === 'Escape') setTyped('');
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[;,\n]/.test(text)) return;
    event.preventDefault();
    commit(typed + text);
  };
  return (
    <div className={styles.inputPlace}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => commit(typed)}
      />
      {found.length > 0 && (
        <ul className={styles.list} id={listId} role="listbox" aria-label={t('suggestions')}>
          {found.map((contact, index) => (
            <li
              key={contact.address}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={mergeClasses(styles.option, index === active && styles.active)}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(contact);
              }}
            >
              <div>{contact.name}</div>
              <div className={styles.address}>{contact.address}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
