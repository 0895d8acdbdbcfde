import type { Inspection } from '../inspection/inspect';
import type { Policy } from '../policy/schema';

/** How long a message is to wait on the server: minutes, 0 for not at all. What is longer counts. */
export const holdMinutes = (
  { external, internal, warning }: Policy['hold'],
  { recipients, findings }: Pick<Inspection, 'recipients' | 'findings'>,
): number =>
  Math.max(
    recipients.some((recipient) => !recipient.internal) ? external : internal,
    findings.some(({ level }) => level === 'warning') ? warning : 0,
  );
