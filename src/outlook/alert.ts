import type { Change } from '../confirmation/confirmation';
import { isMerelyOutside, type Finding } from '../inspection/finding';
import type { Inspection } from '../inspection/inspect';
import { alertTexts } from '../locales/alert';
import type { Language } from '../locales/texts';
import { escapeMarkdown, oneLine } from './markdown';

/** Documented limits of Smart Alerts, in UTF-16 units. */
export const ALERT_LIMIT = 500;
export const BUTTON_LIMIT = 20;

/** A text of an alert in parts: what happened, what was found, what to do. */
export interface AlertParts {
  readonly lead: string;
  /** Most serious first. */
  readonly items: readonly string[];
  readonly next: string;
}

interface Style {
  /** One part as it stands in the text. */
  readonly lead: (text: string) => string;
  readonly item: (text: string) => string;
  readonly next: (text: string) => string;
}

const plain: Style = {
  lead: oneLine,
  // Outlook on the web drops line breaks here (office-js 2949), so the bullet has to tell the items apart.
  item: (text) => `\n・${oneLine(text)}`,
  next: (text) => `\n${oneLine(text)}`,
};

/** Documentation of `errorMessageMarkdown`: an item ends in `\r`, a new line is `\n\n`. */
const markdown: Style = {
  lead: (text) => `**${escapeMarkdown(text)}**\n\n`,
  item: (text) => `- ${escapeMarkdown(text)}\r`,
  next: (text) => `\n\n${escapeMarkdown(text)}`,
};

/**
 * Composes the alert within {@link ALERT_LIMIT}. An item that does not fit is left out whole, and how many were left
 * out is said; what happened and what to do always stand.
 */
export function alertText(parts: AlertParts, format: 'plain' | 'markdown', language: Language): string {
  const style = format === 'plain' ? plain : markdown;
  const frame = style.lead(parts.lead).length + style.next(parts.next).length;
  const more = (count: number) => style.item(alertTexts.text(language, 'more', { count }));
  const room = ALERT_LIMIT - frame;
  const all = parts.items.map(style.item);
  const shown = fitting(all, room) ?? fitting(all, room - more(all.length).length, true) ?? [];
  const leftOut = all.length - shown.length;
  const rest = leftOut > 0 ? more(leftOut) : '';
  return style.lead(parts.lead) + shown.join('') + rest + style.next(parts.next);
}

/** The items that have room, in their order; null where not all have and `some` are not enough. */
function fitting(items: readonly string[], room: number, some = false): string[] | null {
  let left = room;
  const shown: string[] = [];
  for (const item of items) {
    if (item.length <= left) {
      left -= item.length;
      shown.push(item);
    } else if (!some) return null;
  }
  return shown;
}

/** What was found, a line each; recipients who are merely outside together on one. */
export function findingLines(inspection: Inspection, language: Language): string[] {
  const lines: string[] = [];
  const outside = inspection.findings.filter(isMerelyOutside);
  for (const finding of inspection.findings) {
    if (finding.level === 'notice') continue;
    if (!isMerelyOutside(finding)) lines.push(finding.message);
    else if (finding === outside[0]) lines.push(outsideLine(outside, language));
  }
  return lines;
}

/** More names than these are counted, not told. */
const NAMES_TOLD = 3;

function outsideLine(findings: readonly Finding[], language: Language): string {
  const addresses = findings
    .map(({ targets }) => targets[0])
    .map((target) => (target && 'address' in target ? target.address : ''));
  const names = addresses
    .slice(0, NAMES_TOLD)
    .filter((address) => address !== '')
    .join(', ');
  const key = addresses.length > NAMES_TOLD ? 'external-recipients.more' : 'external-recipients';
  return alertTexts.text(language, key, { count: findings.length, names });
}

/** The changed parts by name, each once: `件名、宛先`. */
export function changedParts(changes: readonly Change[], language: Language): string {
  const keys = {
    from: 'change.from',
    subject: 'change.subject',
    body: 'change.body',
    recipient: 'change.recipients',
    'removed-recipient': 'change.recipients',
    attachment: 'change.attachments',
    'removed-attachment': 'change.attachments',
  } as const;
  const names = new Set(changes.map(({ part }) => alertTexts.text(language, keys[part])));
  return Array.from(names).join(language === 'ja' ? '、' : ', ');
}
