/**
 * The Markdown of `errorMessageMarkdown` (documentation, "Limitations to formatting the dialog message using Markdown"): bold,
 * italics, lists whose items end in \r, https links, \n\n for a new line, a backslash before a character to show it as it is.
 */
export interface Inline {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href?: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'bulleted' | 'ordered'; readonly items: readonly (readonly Inline[])[] };

export function parseAlertMarkdown(text: string): Block[] {
  return text
    .split(/\n\n+/)
    .flatMap(blocksOf)
    .filter((block) => block.kind !== 'paragraph' || block.content.length > 0);
}

function blocksOf(part: string): Block[] {
  const blocks: Block[] = [];
  for (const line of part.split('\r')) {
    const bullet = /^\s*[-*]\s+(.*)$/s.exec(line);
    const numbered = /^\s*\d+\.\s+(.*)$/s.exec(line);
    if (bullet) addItem(blocks, 'bulleted', bullet[1] ?? '');
    else if (numbered) addItem(blocks, 'ordered', numbered[1] ?? '');
    else if (line.trim()) blocks.push({ kind: 'paragraph', content: inlines(line.trim()) });
  }
  return blocks;
}

function addItem(blocks: Block[], kind: 'bulleted' | 'ordered', text: string): void {
  const last = blocks.at(-1);
  if (last?.kind === kind) blocks[blocks.length - 1] = { kind, items: [...last.items, inlines(text)] };
  else blocks.push({ kind, items: [inlines(text)] });
}

const TOKEN = /\\(.)|\[((?:\\.|[^\]\\])*)\]\((https:[^)\s]+)\)|(\*{1,3}|_{1,3})/gs;

function inlines(text: string): Inline[] {
  const parts: Inline[] = [];
  let isBold = false;
  let isItalic = false;
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ text: plain, isBold, isItalic });
    plain = '';
  };
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    plain += text.slice(end, match.index);
    end = match.index + match[0].length;
    const [, escaped, label, href, marks] = match;
    if (escaped !== undefined) plain += escaped;
    else if (href !== undefined) {
      flush();
      parts.push({ text: (label ?? '').replace(/\\(.)/g, '$1'), isBold, isItalic, href });
    } else if (marks !== undefined) {
      flush();
      if (marks.length !== 1) isBold = !isBold;
      if (marks.length !== 2) isItalic = !isItalic;
    }
  }
  plain += text.slice(end);
  flush();
  return parts;
}
