const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'LI',
  'OL',
  'P',
  'PRE',
  'TABLE',
  'TR',
  'UL',
]);
const SKIPPED = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TITLE']);

/** The plain text that Outlook gives for an HTML body: one line per block, images left out. */
export function htmlToText(html: string): string {
  const lines: string[] = [''];
  const add = (text: string) => (lines[lines.length - 1] += text);
  const newLine = () => lines.push('');
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE)
      add((node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ').replaceAll('\u00a0', ' '));
    if (!(node instanceof Element) || SKIPPED.has(node.tagName)) return;
    if (node.tagName === 'BR') return void newLine();
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock && lines.at(-1) !== '') newLine();
    if (node.tagName === 'HR') add('________________________________');
    node.childNodes.forEach(walk);
    if (node.tagName === 'TD' || node.tagName === 'TH') add('\t');
    if (isBlock && !endsWithBreak(node)) newLine();
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n+$/, '');
}

/** `<div>a<br></div>` shows one line, as `<div>a</div>` does, and `<div><br></div>` an empty one. */
function endsWithBreak(block: Element): boolean {
  return block.lastChild instanceof Element && block.lastChild.tagName === 'BR';
}
