import { storedSize } from '../memory/encoding';
import type { PolicyPart } from '../policy/schema';
import { keptText, type KeptTextPorts } from './keptText';
import { OWN_SETTINGS, type KeptSettings } from './ownSettings';

/** What the memory leaves of roaming settings, less what their names and JSON take. */
const MOST_BYTES = 3 * 1024;

/** The settings take more room than Outlook has for them. */
export class TooLargeError extends Error {}

/**
 * Keeps the user's own settings in his mailbox and on this machine. Rejects with {@link TooLargeError}, keeping nothing;
 * and where Outlook does not take them: then this machine has them.
 */
export async function saveOwnSettings(ports: KeptTextPorts, policy: PolicyPart): Promise<void> {
  const text = JSON.stringify({ at: ports.clock.now(), policy } satisfies KeptSettings);
  if (storedSize(text) > MOST_BYTES) throw new TooLargeError();
  const copies = keptText(ports, OWN_SETTINGS);
  copies.keepOnMachine(text);
  await copies.keepInOutlook(text);
}
