import { parseAddress } from './address';
import type { Mailbox, MessageBody, OriginalMessage } from './message';
import { linesOf } from './ownText';
import { firstHeader, HEADERS, isSeparator, type HeaderKind } from './quotedThread';
import { ownHtml } from './ownHtml';

/** So much of the quoted part is looked at, in UTF-16 units: a header with hundreds of recipients is far shorter. */
const LONGEST = 60_000;

/**
 * What the header that mail programs put over the answered or forwarded message tells of it: the addresses in its From,
 * To and Cc, its subject. Outlook often writes names alone; they count where `known` (the people of this mail) has
 * somebody of just that name, else the original is known in part only. So it is where Gmail's and Thunderbird's line
 * names no more than who wrote. In HTML the addresses may stand in links alone.
 * @returns null where nothing is quoted with a header.
 */
export function quotedOriginal(body: MessageBody, known: readonly Mailbox[] = []): OriginalMessage | null {
  const inText = originalIn(body.text, known);
  if (!body.html || (inText && !inText.partial)) return inText;
  // It begins within the tag that tells it.
  const quoted = body.html.slice(ownHtml(body.html).length).replace(/^[^>]*>/, '') || body.html;
  const inHtml = originalIn(plainText(quoted.slice(0, LONGEST)), known);
  if (!inText || !inHtml) return inText ?? inHtml;
  return inHtml.partial && inHtml.recipients.length <= inText.recipients.length ? inText : inHtml;
}

function originalIn(text: string, known: readonly Mailbox[]): OriginalMessage | null {
  const lines = linesOf(text);
  const header = firstHeader(lines);
  if (!header) return null;
  const first = lines[header.at]!;
  const whole = text.slice(first.start, first.start + LONGEST);
  const fields = fieldsOf(isSeparator(first.head) ? whole.slice(first.end - first.start) : whole);
  if (Object.keys(fields).length > 0) return originalOf(fields, known);
  // A line that says who wrote: On … Tanaka <tanaka@yamada.example> wrote:
  return originalOf({ from: text.slice(first.start, lines[header.at + header.length - 1]!.end) }, known);
}

type Fields = { [Kind in HeaderKind]?: string };

function originalOf(
  { from, to, cc, subject = '' }: Fields,
  known: readonly Mailbox[],
): OriginalMessage | null {
  const keys = new Set<string>();
  let partial = from === undefined || to === undefined;
  for (const entry of entriesOf(from).concat(entriesOf(to), entriesOf(cc))) {
    const found = addressesIn(entry);
    const named = found.length > 0 ? found : addressesIn(addressOf(entry, known));
    if (named.length === 0) partial = true;
    named.forEach((key) => keys.add(key));
  }
  if (keys.size === 0 && subject.trim() === '') return null;
  return {
    recipients: Array.from(keys),
    ...(subject.trim() && { subject: subject.trim() }),
    ...(partial && { partial }),
  };
}

const LABELS = 'From|Sent|Date|To|Cc|Subject|差出人|送信者|送信日時|日時|日付|宛先|件名';
const INLINE_LABEL = new RegExp(`\\s(?=\\*?(?:${LABELS})\\*?\\s*[:：])`, 'gi');
/** Any header; those not among {@link HEADERS} (Importance, 添付ファイル) end the one before. */
const OTHER = /^\*?(?!mailto)[A-Za-z\u3040-\u30ff\u4e00-\u9fff-]{2,16}\*?\s*[:：]/;

/** The headers of the block that a text begins with; blank lines before it are passed over. */
function fieldsOf(text: string): Fields {
  const fields: Fields = {};
  const all = text.split(/\r\n?|\n/);
  const lines: string[] = [];
  for (const line of all) lines.push(...(isInline(line) ? line.split(INLINE_LABEL) : [line]));
  let current: HeaderKind | null = null;
  for (const line of lines) {
    const head = line.replace(/^[>＞\s]+/, '');
    if (head === '' && Object.keys(fields).length === 0) continue;
    const header = HEADERS.find(([, pattern]) => pattern.test(head));
    // Blank, or the header of the message before that one.
    if (head === '' || (header && fields[header[0]] !== undefined)) break;
    if (header) {
      current = header[0];
      fields[current] = head.replace(header[1], '');
    } else if (Object.keys(fields).length === 0) break;
    else if (OTHER.test(head)) current = null;
    else if (current && current !== 'subject') fields[current] += ` ${head}`;
  }
  return fields;
}

/** From: … Sent: … To: … on one line. */
const isInline = (line: string): boolean =>
  HEADERS[0]![1].test(line.trim()) && (line.match(INLINE_LABEL)?.length ?? 0) > 1;

/**
 * The people of a list. Outlook parts them by semicolons and writes commas within names; where there are only commas,
 * words without an address belong to the next address.
 */
function entriesOf(list = ''): string[] {
  const isParted = list.includes(';');
  const entries: string[] = [];
  let open = '';
  for (const part of list.split(isParted ? ';' : /[,、]/)) {
    open += (open && ', ') + part.trim();
    if (!isParted && !part.includes('@')) continue;
    entries.push(open);
    open = '';
  }
  return entries.concat(open).filter((entry) => entry !== '');
}

const ADDRESS =
  /[^\s<>()[\]",;:'@＜＞（）「」][^\s<>()[\]",;:@＜＞（）「」]{0,63}@[^\s<>()[\]"',;:@＜＞（）「」]{1,250}/g;

/** Keys of the addresses in a text, each once. */
function addressesIn(text: string): string[] {
  const keys = new Set<string>();
  for (const found of text.match(ADDRESS) ?? []) {
    const address = parseAddress(found.replace(/[*.]+$/, ''));
    // Notes writes Tanaka/Tokyo/Yamada@YAMADA.
    if (address && address.domain.includes('.')) keys.add(address.key);
  }
  return Array.from(keys);
}

const nameKey = (name: string): string => name.replace(/["'*\s]+/g, '').toLowerCase();

/** The address of the one who is called just so; '' where nobody or more than one is. */
function addressOf(entry: string, known: readonly Mailbox[]): string {
  const key = nameKey(entry);
  const same = known.filter(({ name, address }) => address !== '' && key !== '' && nameKey(name) === key);
  return new Set(same.map(({ address }) => address.toLowerCase())).size === 1 ? same[0]!.address : '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

/** HTML as lines, with the addresses that links hold after their words: enough for headers, far less than a parser. */
function plainText(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(
      /<a\b[^<>]{0,300}?href="?mailto:([^"'<>?\s]{3,320})[^<>]*>(.{0,300}?)<\/a>/gi,
      (_, to: string, words: string) => (words.includes(to) ? words : `${words} &lt;${to}&gt;`),
    )
    .replace(/<(?:br|hr|\/?(?:p|div|tr|table|blockquote))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (entity, code: string | undefined, name: string) =>
      code ? String.fromCharCode(Number(code)) : (ENTITIES[name] ?? entity),
    );
}
