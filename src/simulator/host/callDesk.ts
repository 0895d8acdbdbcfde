import type { ActivityLog } from '../model/activityLog';
import type { Fault } from '../model/faults';
import { CallError, ErrorCode } from './callError';

export interface DeskSettings {
  /** Milliseconds that every answer takes. */
  readonly latency: number;
  readonly faults: ReadonlyMap<number, Fault>;
  /** Calls served at a time; the rest waits, or is refused. */
  readonly parallelCalls: number;
  readonly rejectFourthCall: boolean;
}

/** A call that arrived; `answer` is undefined where Outlook never answers. */
export interface Outcome {
  readonly data?: unknown;
  readonly errorCode?: number;
}

/**
 * Where the calls of one runtime are served: keeps to the client's number of parallel calls, to the chosen latency and
 * faults, and logs each call with its wave. A call belongs to the wave after the latest one that was already answered when its
 * turn came, so the number of waves is the number of round trips that the add-in waited for.
 */
export class CallDesk {
  private underWay = 0;
  private waiting: (() => void)[] = [];
  private waves = 0;
  private answeredWave = 0;
  private served = 0;

  constructor(
    private readonly runtime: string,
    private readonly settings: () => DeskSettings,
    private readonly log: ActivityLog,
  ) {}

  /** For the log: how many calls this runtime made, in how many waves. */
  get summary(): { calls: number; waves: number } {
    return { calls: this.served, waves: this.waves };
  }

  /** Serves a call and hands its outcome to `answer`: once, twice or never, as the fault set for it says. */
  async serve(
    dispatchId: number,
    name: string,
    run: () => unknown,
    answer: (outcome: Outcome) => void,
  ): Promise<void> {
    const started = performance.now();
    const { faults, rejectFourthCall, parallelCalls } = this.settings();
    const fault = faults.get(dispatchId);
    let wave = 0;
    this.underWay += 1;
    this.served += 1;
    const report = (errorCode?: number) =>
      this.log.add('call', name, {
        dispatchId,
        name,
        from: this.runtime,
        wave,
        milliseconds: Math.round(performance.now() - started),
        ...(errorCode !== undefined && { errorCode }),
      });
    try {
      if (this.underWay > parallelCalls && rejectFourthCall)
        throw new CallError(ErrorCode.GenericResponseError);
      await this.turn(parallelCalls);
      wave = this.answeredWave + 1;
      this.waves = Math.max(this.waves, wave);
      if (fault?.kind === 'never') return report(-1);
      await delay(this.settings().latency + (fault?.kind === 'late' ? fault.delay : 0));
      if (fault?.kind === 'error') throw new CallError(fault.code);
      const data = run();
      report();
      answer({ data });
      if (fault?.kind === 'twice') answer({ data });
    } catch (error) {
      const errorCode = error instanceof CallError ? error.code : ErrorCode.InternalError;
      if (!(error instanceof CallError)) console.error(error);
      report(errorCode);
      answer({ errorCode });
    } finally {
      this.answeredWave = Math.max(this.answeredWave, wave);
      this.underWay -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(parallelCalls: number): Promise<void> {
    if (this.underWay - this.waiting.length <= parallelCalls) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

function delay(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
