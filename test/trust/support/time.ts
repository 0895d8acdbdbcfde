import { bound } from './runtimes';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

interface TimeGlobals {
  setTimeout: unknown;
  clearTimeout: unknown;
}

const START = Date.UTC(2026, 10, 20, 1);

/**
 * The time of everything that runs here: `setTimeout` and `Date.now` of the global object, moved by hand. It begins on a
 * Friday morning in Japan.
 */
export class Time {
  private timers: Timer[] = [];
  private at = START;
  private readonly globals = globalThis as unknown as TimeGlobals;
  private readonly real = {
    setTimeout: this.globals.setTimeout,
    clearTimeout: this.globals.clearTimeout,
    now: Date.now,
  };

  constructor() {
    this.globals.setTimeout = (run: () => void, milliseconds = 0) => {
      const timer = { at: this.at + Math.max(0, milliseconds), run: bound(run) };
      this.timers.push(timer);
      return timer;
    };
    this.globals.clearTimeout = (timer: unknown) => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
    Date.now = () => this.at;
  }

  restore(): void {
    this.globals.setTimeout = this.real.setTimeout;
    this.globals.clearTimeout = this.real.clearTimeout;
    Date.now = this.real.now;
  }

  now(): number {
    return this.at;
  }
  /** Somebody sets the machine's clock; timers keep to the time that passes. */
  jump(milliseconds: number): void {
    this.at += milliseconds;
    this.timers = this.timers.map(({ at, run }) => ({ at: at + milliseconds, run }));
  }
  /** Milliseconds until each timer that is to come. */
  pending(): number[] {
    return this.timers.map(({ at }) => at - this.at).sort((a, b) => a - b);
  }
  /** Forgets all that is to come, and begins anew. */
  restart(at = START): void {
    this.timers = [];
    this.at = at;
  }

  /** Lets everything happen that can happen without time passing. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Moves on, running what falls due in its order; stops where `enough` holds. */
  async advance(milliseconds: number, enough: () => boolean = () => false): Promise<void> {
    const until = this.at + milliseconds;
    await this.settle();
    while (!enough()) {
      const next = this.timers.reduce<Timer | null>(
        (first, timer) => (timer.at <= until && (!first || timer.at < first.at) ? timer : first),
        null,
      );
      if (!next) {
        this.at = until;
        return;
      }
      this.timers = this.timers.filter((timer) => timer !== next);
      this.at = Math.max(this.at, next.at);
      next.run();
      await this.settle();
    }
  }
}
