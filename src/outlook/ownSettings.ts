import { readPolicyPart } from '../policy/readPolicy';
import type { PolicyPart } from '../policy/schema';
import { keptText, type KeptTextPorts } from './keptText';
import { quietly } from './quietly';

/** Under which they are kept. */
export const OWN_SETTINGS = 'settings';

/** The user's own settings, as they are kept. */
export interface KeptSettings {
  /** When they were made, in milliseconds since 1970. */
  readonly at: number;
  readonly policy: PolicyPart;
}

/**
 * The settings that the user made last, on whatever machine. Null where he made none, or where they are none of this
 * version's: then the administrator's stand.
 */
export function readOwnSettings(ports: KeptTextPorts): PolicyPart | null {
  const copies = keptText(ports, OWN_SETTINGS);
  let latest: KeptSettings | null = null;
  for (const text of [copies.inOutlook(), copies.onMachine()]) {
    const kept = quietly(() => JSON.parse(text) as Partial<KeptSettings> | null);
    const policy = kept && readPolicyPart(kept.policy);
    const at = Number(kept?.at);
    if (policy && at > (latest ? latest.at : -1)) latest = { at, policy };
  }
  return latest?.policy ?? null;
}
