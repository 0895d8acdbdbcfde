import { call, OutlookError, type Callback } from './call';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import { quietly } from './quietly';

/** `Office.context.roamingSettings`: 32 KB per add-in and mailbox, a copy of which each runtime gets at its start. */
export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: string): void;
  saveAsync(callback: never): void;
}

export interface KeptTextPorts {
  readonly clock: Clock;
  readonly roaming: () => RoamingSettings | undefined;
  /** Shared by all pages on this machine; absent in classic Outlook's event runtime. */
  readonly store: LocalStore | null;
  /** Whose mailbox it is; one browser may have several open. */
  readonly user: () => string;
}

/**
 * A text of the user's, kept twice: in his mailbox and on this machine. Each runtime may see a stale copy of Outlook's
 * settings (office-js 6728, 5650), so that who reads looks at both.
 */
export interface KeptText {
  /** '' where there is none, or it cannot be read. */
  inOutlook(): string;
  /** '' where there is none, or it cannot be read. */
  onMachine(): string;
  /** Takes it away where it is ''. What a browser does not take is not kept there. */
  keepOnMachine(text: string): void;
  /** Rejects with an {@link OutlookError} where Outlook did not take it, or has no settings. */
  keepInOutlook(text: string): Promise<void>;
}

const SAVE_TIMEOUT_MS = 5_000;

/** @param name under which both keep it */
export function keptText({ clock, roaming, store, user }: KeptTextPorts, name: string): KeptText {
  const key = () => `${name}.${user().toLowerCase()}`;
  const text = (read: () => unknown): string => {
    const value = quietly(read);
    return typeof value === 'string' ? value : '';
  };
  return {
    inOutlook: () => text(() => roaming()?.get(name)),
    onMachine: () => text(() => store?.get(key())),
    keepOnMachine: (value) => quietly(() => (value ? store?.set(key(), value) : store?.remove(key()))),
    async keepInOutlook(value) {
      const settings = roaming();
      if (!settings) throw new OutlookError('unavailable');
      settings.set(name, value);
      await call<void>(clock, SAVE_TIMEOUT_MS, (callback: Callback<void>) =>
        settings.saveAsync(callback as never),
      );
    },
  };
}
