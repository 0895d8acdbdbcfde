import { useCallback, useEffect, useState } from 'react';
import type { Remembered, RememberedPerson, SessionMemory } from '../session';

export interface RememberedState {
  /** Null until it was read. */
  readonly remembered: Remembered | null;
  readonly failure: 'read' | 'forget' | null;
  /** What was forgotten last. */
  readonly forgotten: RememberedPerson | 'everything' | null;
  readonly busy: boolean;
}

export interface RememberedActions {
  readonly forget: (person: RememberedPerson) => void;
  readonly forgetAll: () => void;
  /** What failed, once more. */
  readonly retry: () => void;
}

const initial: RememberedState = { remembered: null, failure: null, forgotten: null, busy: false };

/** What is remembered, as it is after each forgetting. */
export function useRemembered(memory: SessionMemory): RememberedState & RememberedActions {
  const [state, setState] = useState(initial);
  const [again, setAgain] = useState<{ readonly run: () => void } | null>(null);
  const update = useCallback(
    (change: Partial<RememberedState>) => setState((before) => ({ ...before, ...change })),
    [],
  );
  const read = useCallback(
    () =>
      memory.read().then(
        (remembered) => update({ remembered }),
        () => update({ failure: 'read' }),
      ),
    [memory, update],
  );
  useEffect(() => void read(), [read]);

  const attempt = async (forgotten: RememberedPerson | 'everything') => {
    update({ busy: true, failure: null, forgotten: null });
    try {
      await (forgotten === 'everything' ? memory.forgetAll() : memory.forget(forgotten.address));
      update({ forgotten });
    } catch {
      setAgain({ run: () => void attempt(forgotten) });
      update({ failure: 'forget' });
    }
    await read();
    update({ busy: false });
  };
  return {
    ...state,
    forget: (person) => void attempt(person),
    forgetAll: () => void attempt('everything'),
    retry() {
      if (state.failure === 'forget') return again?.run();
      update({ failure: null });
      void read();
    },
  };
}
