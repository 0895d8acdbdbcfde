/** Where the thread begins in HTML that Outlook and other programs write around the author's text. */
const QUOTED =
  /(?:id|class)="?(?:divRplyFwdMsg|appendonsend|mail-editor-ref|x?_?OLK_SRC_BODY_SECTION|gmail_quote|moz-(?:cite|forward)|yahoo_q|zwchr)|<blockquote|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF)/i;

/** The part of the HTML before the thread that it answers. */
export function ownHtml(html: string): string {
  const quoted = html.search(QUOTED);
  return quoted < 0 ? html : html.slice(0, quoted);
}
