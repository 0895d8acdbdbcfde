import { makeStyles } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef, useState } from 'react';
import type { TextTarget } from '../../checks/check';
import { editOf } from '../../inspection/mendsOf';
import { token } from '../lazyParts';
import { useMends } from '../mending';
import { excerptAt } from '../view/bodyText';
import { visibleText } from '../view/visibleText';
import { useButtonClass } from './MendButton';
import { TextField } from './TextField';
import { useMendTexts } from './texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: token('spacingVerticalXS'), width: '100%' },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px' },
  excerpt: { color: token('colorNeutralForeground2'), overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: token('spacingHorizontalSNudge') },
});

/** What is to become of a place: its words are deleted, or others take their place; neither where it stays. */
interface Draft {
  readonly by: string;
  readonly isDeleted: boolean;
}
const untouched: Draft = { by: '', isDeleted: false };

/** Places that the sender fills in or empties, all at once. */
export function FillForm({ places }: { places: readonly TextTarget[] }) {
  const className = useButtonClass();
  const text = useMendTexts();
  const mends = useMends();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!mends) return null;
  const { Button } = mends.parts;
  if (isOpen) return <OpenForm places={places} onClose={() => setOpen(false)} />;
  return (
    <Button
      ref={(button: HTMLElement | null) => void (opener.current = button)}
      size="small"
      className={className}
      icon={<Edit16Regular />}
      disabledFocusable={mends.busy}
      onClick={() => setOpen(true)}
    >
      {text('fill')}
    </Button>
  );
}

interface OpenFormProps {
  readonly places: readonly TextTarget[];
  readonly onClose: () => void;
}

function OpenForm({ places, onClose }: OpenFormProps) {
  const styles = useStyles();
  const className = useButtonClass();
  const text = useMendTexts();
  const mends = useMends();
  const first = useRef<HTMLInputElement>(null);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => first.current?.focus(), []);
  if (!mends) return null;
  const { Button, VisibleText } = mends.parts;
  const draftOf = (index: number) => drafts[index] ?? untouched;
  const change = (index: number, draft: Partial<Draft>) =>
    setDrafts(places.map((_, at) => (at === index ? { ...draftOf(at), ...draft } : draftOf(at))));
  const edits = places.flatMap((place, index) => {
    const { by, isDeleted } = draftOf(index);
    return isDeleted || by.trim() !== '' ? [editOf(place, isDeleted ? '' : by.trim())] : [];
  });
  const apply = () => {
    if (edits.length > 0 && !mends.busy) mends.apply({ kind: 'text', edits });
  };
  const around = (place: TextTarget) => {
    const { subject, inspection } = mends.content;
    const excerpt = excerptAt(place.kind === 'subject' ? subject : inspection.ownText, place, place.text);
    return excerpt ? excerpt.before + excerpt.text + excerpt.after : place.text;
  };
  return (
    <div className={styles.form} role="group" aria-label={text('fill')}>
      {places.map((place, index) => {
        const label = text('fill.text', { text: visibleText(place.text.trim()) });
        const { by, isDeleted } = draftOf(index);
        return (
          <div key={`${place.kind} ${place.start}`} className={styles.place}>
            {places.length > 1 && <VisibleText text={around(place)} className={styles.excerpt} />}
            <TextField
              ref={index === 0 ? first : undefined}
              label={label}
              value={by}
              disabled={isDeleted}
              onChange={(value) => change(index, { by: value })}
              onEnter={apply}
              onEscape={onClose}
            />
            <Button
              size="small"
              className={className}
              appearance={isDeleted ? 'primary' : 'secondary'}
              aria-pressed={isDeleted}
              aria-label={text('mend.text.delete', { text: visibleText(place.text.trim()) })}
              onClick={() => change(index, { isDeleted: !isDeleted })}
            >
              {text('fill.delete')}
            </Button>
          </div>
        );
      })}
      <div className={styles.buttons}>
        <Button
          size="small"
          className={className}
          disabledFocusable={edits.length === 0 || mends.busy}
          onClick={apply}
        >
          {text('fill.apply')}
        </Button>
        <Button size="small" className={className} appearance="subtle" onClick={onClose}>
          {text('fill.close')}
        </Button>
      </div>
    </div>
  );
}
