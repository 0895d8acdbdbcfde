import { makeStyles } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons/svg/attach';
import { useRef, useState, type ChangeEvent } from 'react';
import { MOST_BYTES } from '../../inspection/attachmentPlace';
import type { FileToAttach } from '../../inspection/mend';
import { useMends } from '../mending';
import { useButtonClass } from './MendButton';
import { useMendTexts } from './texts';
import { refusalText } from './words';

const useStyles = makeStyles({ input: { display: 'none' } });

type State = 'ready' | 'reading' | 'too-large' | 'unreadable';

/** The forgotten files, picked here. */
export function AttachButton() {
  const styles = useStyles();
  const className = useButtonClass();
  const text = useMendTexts();
  const mends = useMends();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>('ready');
  if (!mends) return null;
  const { Button, Spinner } = mends.parts;
  const pick = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(target.files ?? []);
    // Picked again, the same file is to count again.
    target.value = '';
    if (files.length === 0) return;
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return setState('too-large');
    setState('reading');
    try {
      const read = await Promise.all(files.map(fileOf));
      setState('ready');
      mends.apply({ kind: 'attach', files: read });
    } catch {
      setState('unreadable');
    }
  };
  const isReading = state === 'reading';
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        className={styles.input}
        aria-label={text('attach')}
        onChange={(event) => void pick(event)}
      />
      <Button
        size="small"
        className={className}
        icon={isReading ? <Spinner size="extra-tiny" /> : <Attach16Regular />}
        disabledFocusable={mends.busy || isReading}
        onClick={() => input.current?.click()}
      >
        {text(isReading ? 'attach.reading' : 'attach')}
      </Button>
      {state === 'too-large' && (
        <div role="alert">{refusalText({ reason: 'too-large' }, 'attachments', text)}</div>
      )}
      {state === 'unreadable' && <div role="alert">{text('attach.unreadable')}</div>}
    </>
  );
}

/** Base64 by the browser's own hand, which is much faster than ours. Rejects where the file cannot be read. */
const fileOf = (file: File): Promise<FileToAttach> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.onload = () => {
      const url = reader.result as string;
      resolve({ name: file.name, size: file.size, content: url.slice(url.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
