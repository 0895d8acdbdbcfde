import { Button } from '@fluentui/react-components';
import { useWords } from '../admin';
import { useFieldStyles } from '../fields/styles';
import type { FoundRows } from './useFoundRows';

/** Leafs through what does not fit on a page. */
export function Pager({
  rows,
}: {
  rows: Pick<FoundRows, 'page' | 'pages' | 'pageSize' | 'found' | 'setPage'>;
}) {
  const styles = useFieldStyles();
  const { text } = useWords();
  const { page, pages, pageSize, found, setPage } = rows;
  if (pages === 1) return null;
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={page === 0} onClick={() => setPage(page - 1)}>
        {text('table.previous')}
      </Button>
      <span role="status">
        {text('table.page', { from: page * pageSize + 1, to: Math.min(found, (page + 1) * pageSize) })}
      </span>
      <Button size="small" disabledFocusable={page === pages - 1} onClick={() => setPage(page + 1)}>
        {text('table.next')}
      </Button>
    </div>
  );
}
