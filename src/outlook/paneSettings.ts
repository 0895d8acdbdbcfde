import { effectivePolicy } from '../policy/layers';
import type { Policy } from '../policy/schema';
import type { SessionSettings } from '../ui/session';
import type { KeptTextPorts } from './keptText';
import type { ItemPorts } from './ports';

export interface PaneSettingsPorts extends Pick<ItemPorts, 'checks' | 'loadPolicy' | 'ownSettings'> {
  /** Resolves when Office is ready. */
  ready(): Promise<void>;
  /** The address of the user's mailbox; '' where Outlook does not say. */
  mailbox(): string;
  /** Resolves when all checks are there. */
  whole(): Promise<void>;
  /** Where the settings are kept. */
  settings(): KeptTextPorts;
}

/**
 * What the task pane shows of the user's own settings, and changes.
 * @param changed is called when they have been kept
 */
export function paneSettings(ports: PaneSettingsPorts, changed: () => void): SessionSettings {
  const policyNow = async (): Promise<Policy> => {
    await ports.ready();
    const { policy } = await ports.loadPolicy();
    return effectivePolicy(policy, ports.mailbox(), null);
  };
  return {
    async read() {
      const [{ ownSettingsOf }, policy] = await Promise.all([
        import('../policy/ownSettings'),
        policyNow(),
        ports.whole(),
      ]);
      const usualLevel = (check: string) => ports.checks.find(({ id }) => id === check)?.level ?? 'off';
      return ownSettingsOf(policy, ports.ownSettings(), usualLevel);
    },
    async save(settings) {
      const [{ partOfSettings }, { saveOwnSettings, TooLargeError }, policy] = await Promise.all([
        import('../policy/ownSettings'),
        import('./saveOwnSettings'),
        policyNow(),
      ]);
      try {
        await saveOwnSettings(ports.settings(), partOfSettings(settings, policy));
      } catch (error) {
        if (error instanceof TooLargeError) return 'too-large';
        throw error;
      } finally {
        changed();
      }
      return 'saved';
    },
  };
}
