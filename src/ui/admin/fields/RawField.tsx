import { Button } from '@fluentui/react-components';
import type { Path } from '../../../admin/json';
import { useAdmin, useWords } from '../admin';
import { useFieldStyles } from './styles';

/** A value that is none of its kind: shown as it is, to be taken out. */
export function RawField({ path, value }: { readonly path: Path; readonly value: unknown }) {
  const styles = useFieldStyles();
  const { change } = useAdmin();
  const { text } = useWords();
  return (
    <div className={styles.buttons}>
      <code>{(JSON.stringify(value) ?? '').slice(0, 200)}</code>
      <Button onClick={() => change(path, undefined)}>{text('raw.remove')}</Button>
    </div>
  );
}
