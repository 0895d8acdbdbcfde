import { useCallback, useEffect, useState } from 'react';
import type { Remembered, RememberedMark, RememberedPerson, SessionMemory } from '../session';

export type Forgotten = RememberedPerson | RememberedMark | 'everything';

export interface RememberedState {
  /** Null until it was read. */
  readonly remembered: Remembered | null;
  readonly failure: 'read' | 'forget' | null;
  /** What was forgotten last, or asked for again. */
  readonly forgotten: Forgotten | null;
  readonly busy: boolean;
}

export interface RememberedActions {
  readonly forget: (person: RememberedPerson) => void;
  readonly forgetAll: () => void;
  readonly askAgain: (mark: RememberedMark) => void;
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

  const attempt = async (forgotten: Forgotten, act: () => Promise<void>) => {
    update({ busy: true, failure: null, forgotten: null });
    try {
      await act();
      update({ forgotten });
    } catch {
      setAgain({ run: () => void attempt(forgotten, act) });
      update({ failure: 'forget' });
    }
    await read();
    update({ busy: false });
  };
  return {
    ...state,
    forget: (person) => void attempt(person, () => memory.forget(person.address)),
    forgetAll: () => void attempt('everything', () => memory.forgetAll()),
    askAgain: (mark) => void attempt(mark, () => memory.askAgain(mark.reason)),
    retry() {
      if (state.failure === 'forget') return again?.run();
      update({ failure: null });
      void read();
    },
  };
}
