// Every runtime has these; the event runtime's type check knows neither DOM nor Node, so they are named here.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Time, passed in so that tests and the model of all orders of events can run it themselves. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something once, later. @returns takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A clock that forgets everything still to come when `end` is called, and then starts nothing new. */
export interface EndingClock extends Clock {
  readonly ended: boolean;
  end(): void;
}

/** Classic Outlook's runtime lives on after `event.completed` (office-js 6656), so no timer may be left behind. */
export function endingClock(clock: Clock): EndingClock {
  const pending = new Set<() => void>();
  let ended = false;
  return {
    now: () => clock.now(),
    after(milliseconds, run) {
      if (ended) return () => undefined;
      const cancel = clock.after(milliseconds, () => {
        pending.delete(cancel);
        run();
      });
      pending.add(cancel);
      return () => {
        pending.delete(cancel);
        cancel();
      };
    },
    get ended() {
      return ended;
    },
    end() {
      ended = true;
      pending.forEach((cancel) => cancel());
      pending.clear();
    },
  };
}

export const wait = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.after(milliseconds, resolve));

/** The outcome of `work`, or of `late()` if that takes longer than `milliseconds`; what comes afterwards is ignored. */
export function within<T>(clock: Clock, milliseconds: number, work: Promise<T>, late: () => T): Promise<T> {
  let cancel: () => void = () => undefined;
  const alarm = new Promise<void>((resolve) => {
    cancel = clock.after(milliseconds, resolve);
  }).then(late);
  work.then(cancel, cancel);
  return Promise.race([work, alarm]);
}
