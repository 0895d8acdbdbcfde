/** The text of an HTML body, each character with the stretch of the source that it comes from. */
export interface HtmlText {
  /** Without white space, which the source is free to fold and break. */
  readonly text: string;
  /** For each UTF-16 unit of `text`: where in the source its character begins … */
  readonly starts: readonly number[];
  /** … and ends; a character written as an entity takes several. */
  readonly ends: readonly number[];
  /** The stretches of the source between tags, white space included. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Neither seen nor told apart from one another in a text that Outlook made of HTML. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const BLANKS = new RegExp(BLANK, 'g');

/** A text without what {@link htmlText} leaves out. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/**
 * Reads the text of HTML as a browser would (HTML Standard, tokenization) as far as it matters for finding words in it:
 * comments, declarations, and elements whose content is no text are left out. Never fails: what is broken is text.
 */
export function htmlText(html: string): HtmlText {
  const runs = textRuns(html);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const run of runs) {
    for (let at = run.start; at < run.end;) {
      const { character, end } = characterAt(html, at, run.end);
      if (!BLANK.test(character)) {
        text += character;
        for (let unit = 0; unit < character.length; unit++) {
          starts.push(at);
          ends.push(end);
        }
      }
      at = end;
    }
  }
  return { text, starts, ends, runs };
}

function textRuns(html: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const end = markupEnd(html, at);
    if (end === at) {
      at++;
      continue;
    }
    if (at > start) runs.push({ start, end: at });
    start = at = end;
  }
  if (start < html.length) runs.push({ start, end: html.length });
  return runs;
}

/** Where the markup that begins at a `<` ends; there itself where it is no markup. */
function markupEnd(html: string, at: number): number {
  const rest = html.length;
  const next = html[at + 1] ?? '';
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4) ?? rest;
  if (next === '!' || next === '?') return after(html, '>', at) ?? rest;
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(at, at + 64));
  if (!name) return next === '/' ? (after(html, '>', at) ?? rest) : at;
  const end = tagEnd(html, at + name[0].length);
  const element = name[1]!.toLowerCase();
  return next !== '/' && NO_TEXT.has(element) ? closingTag(html, element, end) : end;
}

const NO_TEXT = new Set(['style', 'script', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

function closingTag(html: string, element: string, from: number): number {
  const closing = new RegExp(`</${element}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(html);
  return match ? tagEnd(html, match.index + 2 + element.length) : html.length;
}

/** Behind the `>` of a tag; a `>` within a quoted value is none. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at]!;
    if (character === '>') return at + 1;
    if (character !== '=') continue;
    const value = skipBlanks(html, at + 1);
    const quote = html[value];
    if (quote === '"' || quote === "'") at = (after(html, quote, value + 1) ?? html.length) - 1;
    else at = value - 1;
  }
  return html.length;
}

function skipBlanks(html: string, from: number): number {
  let at = from;
  while (at < html.length && /\s/.test(html[at]!)) at++;
  return at;
}

function after(html: string, what: string, from: number): number | undefined {
  const found = html.indexOf(what, from);
  return found < 0 ? undefined : found + what.length;
}

/** Names that mail programs write; others are taken as they stand, so that what they are part of is not found. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    shy: '\u00ad',
    yen: '¥',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    plusmn: '±',
    times: '×',
    divide: '÷',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    larr: '←',
    rarr: '→',
    sect: '§',
    para: '¶',
  }),
);

const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/iy;

function characterAt(html: string, at: number, limit: number): { character: string; end: number } {
  if (html[at] === '&') {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(html);
    const character = match && decoded(match);
    if (match && character && ENTITY.lastIndex <= limit) return { character, end: ENTITY.lastIndex };
  }
  const character = String.fromCodePoint(html.codePointAt(at)!);
  return { character, end: at + character.length };
}

function decoded([, hexadecimal, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return entities.get(name) ?? null;
  const code = hexadecimal !== undefined ? parseInt(hexadecimal, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
