import type { Line } from './ownText';

/** Lines that mail programs write over the message that is answered or forwarded. */
const MESSAGE = '(?:メッセージ|メール|予定)';
const SEPARATOR = new RegExp(
  [
    // Outlook, Thunderbird, Gmail: ----- Original Message -----, -----元の予定-----, ---------- Forwarded message ---------
    `^[-_]{2,}\\s*(?:Original (?:Message|Appointment)|(?:Begin )?Forwarded (?:Message|by .*)|Reply Separator|(?:元の?|オリジナル ?|転送(?:された|元の?)?)${MESSAGE})\\s*[-_]*$`,
    // Apple Mail
    `^(?:Begin forwarded message|(?:以下は)?転送された${MESSAGE}(?:です)?)[:：]?$`,
    // Notes
    '^-{2,}\\s*(?:(?:Forwarded by|転送者)[:： ].*|.{1,60} wrote:? ?-{2,}$)',
  ].join('|'),
  'i',
);

export type HeaderKind = 'from' | 'date' | 'to' | 'cc' | 'subject';

/** A header of the quoted message: of whom, when, to whom, about what. */
export const HEADERS: readonly (readonly [kind: HeaderKind, pattern: RegExp])[] = [
  ['from', /^\*?(?:From|差出人|送信者|送信元|発信者)\*?\s*[:：]\*?/i],
  ['date', /^\*?(?:Sent|Date|送信日時|送信日|日時|日付)\*?\s*[:：]\*?(?=.*(?:\d{4}|\d[:：]\d\d))/i],
  ['to', /^\*?(?:To|宛先|受信者)\*?\s*[:：]\*?/i],
  ['cc', /^\*?(?:Cc|CC)\*?\s*[:：]\*?/i],
  ['subject', /^\*?(?:Subject|件名|題名)\*?\s*[:：]\*?/i],
];

/** All headers on one line, as some programs lay out rich text: From: … Sent: … */
const HEADERS_IN_LINE =
  /^\*?(?:From|差出人|送信者)\*?\s*[:：].{1,160}\s\*?(?:Sent|Date|送信日時|日時|日付)\*?\s*[:：]/i;

const TIME = '\\d{1,2}[:：.]\\d{2}';
const DATE =
  '(?:\\d{4}[年/.-]\\s?\\d{1,2}[月/.-]\\s?\\d{1,2}日?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} [A-Z][a-z]{2,8},? \\d{4})';

/** On Fri, Nov 20, 2026 at 10:00 AM Tanaka <…> wrote: / 2026年11月20日(金) 10:00 田中 <…>: — perhaps over several lines. */
const DATED = `\\(?${DATE}.{0,12}?${TIME}`;
const ATTRIBUTION = new RegExp(
  [
    `^On\\b.{0,30}${DATE}.{0,160}\\bwrote:$`,
    `^${DATED}.{0,120}(?:<[^<>\\s]+@[^<>\\s]+>|さん|様|氏).{0,12}[:：]$`,
    `^${DATED}.{0,120}(?:の(?:メール|メッセージ)|(?:が|は)書きました|wrote|writes)[:：]?$`,
  ].join('|'),
  'i',
);
const ATTRIBUTION_START = new RegExp(`^(?:On\\b.{0,30}${DATE}|${DATED})`, 'i');
/** An attribution is broken over at most this many lines. */
const ATTRIBUTION_LINES = 3;

const QUOTE = /^[>＞]/;
/** ＞田中さん alone on a line calls someone in Cc; nothing is quoted. */
const CALL = /^[>＞]{1,2}\s*\S{1,12}(?:さん|様|さま|殿|部長|課長|係長|社長|先生|くん|君|各位)[、。:：]?$/;
const RULE = /^(?:[_＿]{10,}|[-－―─━]{10,})$/;

/** Marks the lines of the quoted thread: all that follows a mail program's header, and each line quoted with `>`. */
export function markQuotedThread(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (isQuote(lines, at)) {
      lines[at]!.masked = true;
      continue;
    }
    const length = headerLength(lines, at);
    if (length === 0) continue;
    if (isQuote(lines, nextText(lines, at + length))) {
      // What is quoted line by line may be answered line by line.
      mark(lines, at, at + length);
      at += length - 1;
      continue;
    }
    const above = previousText(lines, at);
    mark(lines, above >= 0 && RULE.test(lines[above]!.head) ? above : at, lines.length);
    return;
  }
}

/** The first header of a quoted message that stands outside of lines quoted with `>`. */
export function firstHeader(lines: readonly Line[]): { at: number; length: number } | null {
  for (let at = 0; at < lines.length; at++) {
    const length = isQuote(lines, at) ? 0 : headerLength(lines, at);
    if (length > 0) return { at, length };
  }
  return null;
}

function isQuote(lines: readonly Line[], at: number): boolean {
  const head = lines[at]?.head;
  if (head === undefined || !QUOTE.test(head)) return false;
  const isAlone = ![at - 1, at + 1].some((near) => QUOTE.test(lines[near]?.head ?? ''));
  return !(isAlone && CALL.test(head));
}

export const isSeparator = (head: string): boolean => SEPARATOR.test(head);

/** How many lines the header of a quoted message takes that begins here; 0 where none begins. */
function headerLength(lines: readonly Line[], at: number): number {
  const { head } = lines[at]!;
  if (head === '') return 0;
  if (isSeparator(head) || HEADERS_IN_LINE.test(head)) return 1;
  return headerBlockLength(lines, at) || attributionLength(lines, at);
}

/** Lines within which the headers of one message stand, long lists of recipients included. */
const BLOCK = 12;

/** From: first, then at least two of the others, of which one is the date or the subject. */
function headerBlockLength(lines: readonly Line[], at: number): number {
  const [, from] = HEADERS[0]!;
  if (!from.test(lines[at]!.head)) return 0;
  const found = new Set<string>();
  let last = at;
  for (let i = at + 1; i < Math.min(lines.length, at + BLOCK); i++) {
    const header = HEADERS.find(([, pattern]) => pattern.test(lines[i]!.head));
    if (!header) continue;
    found.add(header[0]);
    last = i;
  }
  return found.size >= 2 && (found.has('date') || found.has('subject')) ? last - at + 1 : 0;
}

function attributionLength(lines: readonly Line[], at: number): number {
  if (!ATTRIBUTION_START.test(lines[at]!.head)) return 0;
  let words = '';
  for (let length = 1; length <= ATTRIBUTION_LINES && at + length <= lines.length; length++) {
    const { head } = lines[at + length - 1]!;
    if (head === '') return 0;
    words += (length > 1 ? ' ' : '') + head;
    if (ATTRIBUTION.test(words)) return length;
  }
  return 0;
}

function nextText(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]!.head === '') next++;
  return next;
}

function previousText(lines: readonly Line[], at: number): number {
  let previous = at - 1;
  while (previous >= 0 && lines[previous]!.head === '') previous--;
  return previous;
}

function mark(lines: readonly Line[], start: number, end: number): void {
  for (let i = start; i < end; i++) lines[i]!.masked = true;
}
