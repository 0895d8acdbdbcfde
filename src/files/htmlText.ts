import { Parser } from 'htmlparser2';
import { TextLines } from './textLines';

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'html li main nav ol p pre section table tbody tfoot thead tr ul blockquote'
  ).split(' '),
);

/** Blocks that a blank line sets off from what is before and after them. */
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'pre']);

const UNSEEN = new Set([
  'head',
  'title',
  'style',
  'script',
  'template',
  'noscript',
  'object',
  'select',
  'textarea',
]);

interface OpenElement {
  readonly name: string;
  readonly spaced: boolean;
  readonly link: { readonly href: string; readonly from: number } | null;
}

/**
 * The plain text of an HTML mail body, laid out as mail programs do it: a line per block, tabs between table cells,
 * `- ` or `1. ` before list items, a link's destination after its text, and `> ` before every line of a blockquote, so
 * that a quoted message stays recognisable as one.
 */
export function htmlToText(html: string): string {
  const lines = new TextLines();
  const open: OpenElement[] = [];
  const lists: { ordered: boolean; items: number }[] = [];
  let unseen = 0;

  const onOpen = (name: string, attributes: Record<string, string>): void => {
    const hidden = isHidden(name, attributes);
    if (hidden || unseen > 0) unseen++;
    else if (name === 'br') lines.break();
    else if (name === 'hr') lines.rule();
    const spaced = SPACED.has(name) && lists.length === 0 && !/\bMsoNormal\b/.test(attributes.class ?? '');
    const link = name === 'a' && attributes.href ? { href: attributes.href, from: lines.length } : null;
    open.push({ name, spaced, link });
    if (unseen > 0) return;
    if (BLOCKS.has(name)) lines.startBlock(spaced);
    if (name === 'blockquote') lines.quoteDepth++;
    if (name === 'pre') lines.preformatted++;
    if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', items: 0 });
    if (name === 'li') lines.marker(marker(lists));
    if (name === 'td' || name === 'th') lines.cell();
  };

  const onClose = (name: string): void => {
    const element = open.pop();
    if (unseen > 0) return void unseen--;
    if (element?.link) lines.link(element.link.href, element.link.from);
    if (BLOCKS.has(name)) lines.startBlock(element?.spaced ?? false);
    if (name === 'blockquote') lines.quoteDepth--;
    if (name === 'pre') lines.preformatted--;
    if (name === 'ul' || name === 'ol') lists.pop();
    if (name === 'li') lines.marker('');
  };

  const parser = new Parser({
    onopentag: onOpen,
    onclosetag: onClose,
    ontext: (text) => void (unseen === 0 && lines.add(text)),
  });
  parser.end(html);
  return lines.toString();
}

/** Preview texts and Outlook's own fallbacks are written to be seen by nobody. */
const isHidden = (name: string, { style = '', hidden }: Record<string, string>): boolean =>
  UNSEEN.has(name) || hidden !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);

function marker(lists: { ordered: boolean; items: number }[]): string {
  const list = lists.at(-1);
  if (!list) return '- ';
  list.items++;
  return `${'  '.repeat(lists.length - 1)}${list.ordered ? `${list.items}.` : '-'} `;
}
