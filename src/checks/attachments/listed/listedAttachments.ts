import { flatMap } from '../../../collections';
import { attachedFiles } from '../../../message/attachments';
import type { OutgoingMessage } from '../../../message/message';
import { fileNamePatterns, patternOf, type PatternEntry } from '../../../policy/patterns';
import type { Report } from '../../check';

/** A report for each attachment whose name a list of the policy matches, with what the entry says. */
export function listedAttachments(
  text: 'blocked-attachment' | 'watched-attachment',
  message: OutgoingMessage,
  entries: readonly PatternEntry[],
): Report[] {
  const patterns = fileNamePatterns(entries);
  return flatMap(attachedFiles(message), ({ name }): Report[] => {
    const entry = patterns.match(name);
    if (entry === null) return [];
    const values = { name, pattern: patternOf(entry) };
    const targets = [{ kind: 'attachment' as const, name }];
    if (typeof entry === 'string' || entry.message === undefined) return [{ text, values, targets }];
    return [{ text: `${text}.message`, values: { ...values, message: entry.message }, targets }];
  });
}
