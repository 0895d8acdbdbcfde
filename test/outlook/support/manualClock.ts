import type { Clock } from '../../../src/outlook/clock';

/** Time that moves only when a test moves it. */
export interface ManualClock extends Clock {
  /** Lets everything that can happen without time passing happen. */
  settle(): Promise<void>;
  /** Moves on, running what falls due in its order. */
  advance(milliseconds: number): Promise<void>;
  /** Timers still to come. */
  pending(): number;
}

export function manualClock(start = 1_700_000_000_000): ManualClock {
  let now = start;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const settle = async () => {
    for (let i = 0; i < 60; i++) await Promise.resolve();
  };
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    settle,
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
    },
    pending: () => timers.length,
  };
}
