import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseAlertMarkdown, type Inline } from './alertMarkdown';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
  block: { margin: '0 0 8px' },
});

/** The text of a Smart Alert, in the little Markdown that Outlook knows. */
export function Markdown({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {parseAlertMarkdown(text).map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index} className={styles.block}>
            {block.content.map(render)}
          </p>
        ) : (
          <ListBlock key={index} isOrdered={block.kind === 'ordered'} items={block.items} />
        ),
      )}
    </div>
  );
}

function ListBlock({ isOrdered, items }: { isOrdered: boolean; items: readonly (readonly Inline[])[] }) {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag style={{ margin: '0 0 8px', paddingInlineStart: '22px' }}>
      {items.map((item, index) => (
        <li key={index}>{item.map(render)}</li>
      ))}
    </Tag>
  );
}

function render(part: Inline, index: number): ReactNode {
  if (part.href !== undefined) {
    return (
      <Link key={index} href={part.href} target="_blank" rel="noreferrer" inline>
        {part.text}
      </Link>
    );
  }
  const italic = part.isItalic ? <em>{part.text}</em> : part.text;
  return <span key={index}>{part.isBold ? <strong>{italic}</strong> : italic}</span>;
}
