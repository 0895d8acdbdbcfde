import { readPolicyPart } from '../policy/readPolicy';
import type { PolicyPart } from '../policy/schema';
import type { LocalStore } from './localStore';
import type { RoamingSettings } from './memoryStore';
import { quietly } from './quietly';

export interface OwnSettingsPorts {
  readonly roaming: () => RoamingSettings | undefined;
  /** Shared by all pages on this machine; absent in classic Outlook's event runtime. */
  readonly store: LocalStore | null;
  /** Whose mailbox it is. */
  readonly user: () => string;
}

/** Under which they are kept in roaming settings. */
export const OWN_SETTINGS = 'settings';

/** Under which they are kept on this machine. */
export const ownSettingsKey = (user: string): string => `${OWN_SETTINGS}.${user.toLowerCase()}`;

/** The user's own settings, as they are kept. */
export interface KeptSettings {
  /** When they were made, in milliseconds since 1970. */
  readonly at: number;
  readonly policy: PolicyPart;
}

/**
 * The settings that the user made last, on whatever machine: a runtime may see a copy of Outlook's that is of a while ago
 * (office-js 6728). Null where he made none, or where they are none of this version's: then the administrator's stand.
 */
export function readOwnSettings({ roaming, store, user }: OwnSettingsPorts): PolicyPart | null {
  const texts = [
    quietly(() => roaming()?.get(OWN_SETTINGS)),
    quietly(() => store?.get(ownSettingsKey(user()))),
  ];
  let latest: KeptSettings | null = null;
  for (const text of texts) {
    const kept = quietly(() => JSON.parse(text as string) as Partial<KeptSettings> | null);
    const policy = kept && readPolicyPart(kept.policy);
    const at = Number(kept?.at);
    if (policy && at > (latest ? latest.at : -1)) latest = { at, policy };
  }
  return latest?.policy ?? null;
}
