/** The line that Outlook writes for `<hr>`, and puts above a quoted message. */
const RULE = '________________________________';

/** Lines of plain text in the making: white space collapsed as a browser does it, no two blank lines for two blocks. */
export class TextLines {
  /** How many quotations the text stands in; each puts `> ` before the line. */
  quoteDepth = 0;
  /** White space counts while this is above 0. */
  preformatted = 0;
  /** Characters added so far, quote marks and markers left out. */
  length = 0;
  private readonly done: string[] = [];
  private line = '';
  private pendingSpace = false;
  private pendingMarker = '';
  /** The quotation depth of a blank line to come before the next text; -1 for none. */
  private pendingBlank = -1;

  add(text: string): void {
    if (this.preformatted > 0) {
      text.split(/\r?\n/).forEach((part, index) => {
        if (index > 0) this.break();
        if (part !== '') this.append(part);
      });
      return;
    }
    text.split(/[ \t\r\n\f]+/).forEach((word, index) => {
      if (index > 0) this.pendingSpace = true;
      if (word !== '') this.append(word.replace(/\u00a0/g, ' '));
    });
  }

  /** Ends the line, be it empty. */
  break(): void {
    this.flushBlank();
    this.done.push(('> '.repeat(this.quoteDepth) + this.line).trimEnd());
    this.line = '';
    this.pendingSpace = false;
  }

  /** Ends the line if there is anything on it; `spaced` asks for a blank line before what comes next. */
  startBlock(spaced: boolean): void {
    if (this.line !== '') this.break();
    this.pendingSpace = false;
    if (!spaced) return;
    this.pendingBlank =
      this.pendingBlank < 0 ? this.quoteDepth : Math.min(this.pendingBlank, this.quoteDepth);
  }

  rule(): void {
    this.startBlock(false);
    this.append(RULE);
    this.break();
  }

  /** A table cell: set off by a tab from the one before it. */
  cell(): void {
    if (this.line !== '') this.line = `${this.line.trimEnd()}\t`;
    this.pendingSpace = false;
  }

  /** What stands before a list item's first words; '' where the item ends. */
  marker(text: string): void {
    this.pendingMarker = text;
  }

  /** Says where a link leads that began at `from` ({@link length}), unless its text says so already. */
  link(href: string, from: number): void {
    if (!/^(?:https?|ftp|file|mailto):/i.test(href)) return;
    const destination = href.replace(/^mailto:/i, '').trim();
    const shown = this.length > from ? this.line.trim() : '';
    if (shown.endsWith(destination.replace(/\/$/, ''))) return;
    this.pendingSpace = true;
    this.append(`<${destination}>`);
  }

  /** All lines, each with its line end. */
  toString(): string {
    this.startBlock(false);
    return this.done.map((line) => `${line}\n`).join('');
  }

  private append(text: string): void {
    this.flushBlank();
    if (this.pendingSpace && this.line !== '' && !/\s$/.test(this.line)) this.line += ' ';
    this.pendingSpace = false;
    this.line += this.pendingMarker + text;
    this.pendingMarker = '';
    this.length += text.length;
  }

  private flushBlank(): void {
    const depth = Math.min(this.pendingBlank, this.quoteDepth);
    this.pendingBlank = -1;
    if (depth < 0 || this.line !== '' || this.done.length === 0) return;
    if (/[^> ]/.test(this.done[this.done.length - 1]!)) this.done.push('> '.repeat(depth).trimEnd());
  }
}
