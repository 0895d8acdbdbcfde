import { storedSize } from '../memory/encoding';
import type { PolicyPart } from '../policy/schema';
import { call, type Callback } from './call';
import type { Clock } from './clock';
import { OWN_SETTINGS, ownSettingsKey, type KeptSettings, type OwnSettingsPorts } from './ownSettings';
import { quietly } from './quietly';

/** What the memory leaves of roaming settings, less what their names and JSON take. */
const MOST_BYTES = 3 * 1024;

const SAVE_TIMEOUT_MS = 5_000;

/** The settings take more room than Outlook has for them. */
export class TooLargeError extends Error {}

/**
 * Keeps the user's own settings in his mailbox and on this machine. Rejects with {@link TooLargeError}, keeping nothing;
 * and where Outlook does not take them: then this machine has them.
 */
export async function saveOwnSettings(
  { clock, roaming, store, user }: OwnSettingsPorts & { readonly clock: Clock },
  policy: PolicyPart,
): Promise<void> {
  const text = JSON.stringify({ at: clock.now(), policy } satisfies KeptSettings);
  if (storedSize(text) > MOST_BYTES) throw new TooLargeError();
  quietly(() => store?.set(ownSettingsKey(user()), text));
  const settings = roaming();
  settings?.set(OWN_SETTINGS, text);
  await call<void>(clock, SAVE_TIMEOUT_MS, (callback: Callback<void>) =>
    settings!.saveAsync(callback as never),
  );
}
