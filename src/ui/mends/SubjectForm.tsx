import { useState } from 'react';
import { useMends } from '../mending';
import { useButtonClass } from './MendButton';
import { TextField } from './TextField';
import { useMendTexts } from './texts';

interface SubjectFormProps {
  readonly subject: string;
  /** Stays in front of what is written. */
  readonly keep: string;
}

/** A subject for a message that has none. */
export function SubjectForm({ subject, keep }: SubjectFormProps) {
  const className = useButtonClass();
  const text = useMendTexts();
  const mends = useMends();
  const [written, setWritten] = useState('');
  if (!mends) return null;
  const { Button } = mends.parts;
  const isReady = written.trim() !== '' && !mends.busy;
  const apply = () => {
    if (isReady) mends.apply({ kind: 'subject', subject, by: keep + written.trim() });
  };
  return (
    <>
      {keep}
      <TextField label={text('subject.text')} value={written} onChange={setWritten} onEnter={apply} />
      <Button size="small" className={className} disabledFocusable={!isReady} onClick={apply}>
        {text('subject.apply')}
      </Button>
    </>
  );
}
