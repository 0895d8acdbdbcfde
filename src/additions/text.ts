import { wordsExpression } from '../collections';
import type { Policy } from '../policy/schema';

/** Text for the two ends of a mail. */
export type AddedText = Pick<Policy['addedText'], 'start' | 'end'>;

/** A text with any white space between its words, as an expression. */
const loosely = (text: string): string => wordsExpression(text.trim(), '\\s*');

/**
 * A body's text without what the policy adds to it: Outlook may put that in before the send handler reads the message,
 * and a mail that was taken back has it.
 */
export function withoutAddedText(text: string, { start, end }: AddedText): string {
  const parts = [start && `^\\s*${loosely(start)}`, end && `${loosely(end)}\\s*$`].filter(Boolean);
  return parts.length ? text.replace(new RegExp(parts.join('|'), 'g'), '') : text;
}

/** What of it is not there. */
export const missingText = (text: string, { start, end }: AddedText): AddedText => ({
  start: withoutAddedText(text, { start, end: '' }) === text ? start : '',
  end: withoutAddedText(text, { start: '', end }) === text ? end : '',
});
