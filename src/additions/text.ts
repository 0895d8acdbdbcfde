import type { Policy } from '../policy/schema';

/** The text with any white space between its words, as an expression. */
const anywhere = (text: string): string =>
  text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s*');

/**
 * A body's text without what the policy adds at its start and end: Outlook may put that in before the send handler reads
 * the message, and a mail that was taken back has it.
 */
export function withoutAddedText(text: string, { start, end }: Policy['addedText']): string {
  const parts = [start && `^\\s*${anywhere(start)}`, end && `${anywhere(end)}\\s*$`].filter(Boolean);
  return parts.length ? text.replace(new RegExp(parts.join('|'), 'g'), '') : text;
}
