import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { withValue, type JsonObject, type Path } from '../../admin/json';
import type { Language } from '../../locales/texts';
import type { Fault } from '../../validation/faults';
import type { Engine } from './admin';

/** What a policy was before it was edited. */
export interface Opened {
  /** Name of the file; null for a policy from nothing. */
  readonly file: string | null;
  readonly policy: JsonObject;
}

export const NEW: Opened = { file: null, policy: { version: 1 } };

export interface Draft {
  readonly opened: Opened;
  readonly draft: JsonObject;
  readonly isEdited: boolean;
  readonly faults: readonly Fault[];
  readonly change: (path: Path, value: unknown) => void;
  readonly open: (opened: Opened) => void;
}

/** The policy that is being edited, judged anew after each change. */
export function useDraft(engine: Engine, language: Language): Draft {
  const [opened, setOpened] = useState(NEW);
  const [draft, setDraft] = useState(NEW.policy);
  const change = useCallback((path: Path, value: unknown) => {
    setDraft((before) => withValue(before, path, value) as JsonObject);
  }, []);
  const open = useCallback((next: Opened) => {
    setOpened(next);
    setDraft(next.policy);
  }, []);
  // With a large directory it takes a moment, which typing must not wait for.
  const judged = useDeferredValue(draft);
  const faults = useMemo(() => faultsOf(judged, engine, language), [judged, engine, language]);
  return { opened, draft, isEdited: draft !== opened.policy, faults, change, open };
}

export function faultsOf(draft: JsonObject, engine: Engine, language: Language): readonly Fault[] {
  const result = engine.validatePolicy(draft, language);
  return result.ok ? [] : result.faults;
}
