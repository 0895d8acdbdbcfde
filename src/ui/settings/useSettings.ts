import { useCallback, useEffect, useState } from 'react';
import type { OwnSetting } from '../../policy/ownSettings';
import type { SessionSettings } from '../session';

/** What became of the last attempt. */
type Outcome = 'read.failed' | 'saved' | 'save.failed' | 'save.too-large';

export interface SettingsState {
  /** As they stand on the page; null until they were read. */
  readonly settings: readonly OwnSetting[] | null;
  readonly outcome: Outcome | null;
  readonly busy: boolean;
  readonly change: (setting: OwnSetting) => void;
  /** Everything as the organization has it, not yet kept. */
  readonly reset: () => void;
  readonly save: () => void;
  readonly retry: () => void;
}

/** The user's own settings while he changes them. */
export function useSettings(session: SessionSettings): SettingsState {
  const [settings, setSettings] = useState<readonly OwnSetting[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const read = useCallback(
    () =>
      session.read().then(setSettings, () => {
        setOutcome('read.failed');
      }),
    [session],
  );
  useEffect(() => void read(), [read]);

  const edit = (by: (all: readonly OwnSetting[]) => readonly OwnSetting[]) => {
    setOutcome(null);
    setSettings((all) => all && by(all));
  };
  const save = async () => {
    if (!settings || busy) return;
    setBusy(true);
    setOutcome(null);
    try {
      const kept = await session.save(settings);
      setOutcome(kept === 'saved' ? 'saved' : 'save.too-large');
    } catch {
      setOutcome('save.failed');
    }
    setBusy(false);
  };
  return {
    settings,
    outcome,
    busy,
    change: (setting) => edit((all) => all.map((each) => (each.path === setting.path ? setting : each))),
    reset: () => edit((all) => all.map(withoutOwn)),
    save: () => void save(),
    retry() {
      setOutcome(null);
      void read();
    },
  };
}

const withoutOwn = (setting: OwnSetting): OwnSetting =>
  setting.kind === 'lines' ? { ...setting, own: [] } : { ...setting, own: null };
