/** Where files are stored to be shared: a link there stands for a file. Services in use in Japan and worldwide. */
const STORAGE =
  /https:\/\/(?:[\w-]+\.)*(?:sharepoint\.com|1drv\.ms|onedrive\.(?:live\.)?com|drive\.google\.com|docs\.google\.com|dropbox(?:transfer)?\.com|db\.tt|box\.com|box\.net|icloud\.com|wetransfer\.com|we\.tl|mega\.nz|mediafire\.com|gigafile\.nu|firestorage\.(?:jp|com)|xgf\.nu|datadeliver\.net|filestorage\.jp|bitsend\.jp|okurin\.bitpark\.co\.jp|kiteworks\.com|egnyte\.com|sharefile\.com|directcloud\.jp|fileforce\.jp|s3[\w.-]*\.amazonaws\.com|storage\.googleapis\.com|blob\.core\.windows\.net)(?![\w-]|\.\w)(?:[/?#][^\s"'<>\u3000-\uffef]*)?/gi;

/** Links of a text or of HTML that lead to stored files, in their order. */
export const storageLinksIn = (text: string): string[] => text.match(STORAGE) ?? [];

/** Where the thread begins in HTML that Outlook and other programs write around the author's text. */
const QUOTED =
  /id="?(?:divRplyFwdMsg|appendonsend|x?_?OLK_SRC_BODY_SECTION)|class="?(?:gmail_quote|moz-cite-prefix)|<blockquote|border-top:\s*solid\s*#(?:E1E1E1|B5C4DF)/i;

/** The part of the HTML before the thread that it answers. */
export function ownHtml(html: string): string {
  const quoted = html.search(QUOTED);
  return quoted < 0 ? html : html.slice(0, quoted);
}
