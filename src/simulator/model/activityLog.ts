export interface LogEntry {
  readonly time: number;
  readonly kind: 'event' | 'call' | 'dialog' | 'send' | 'runtime' | 'note';
  readonly text: string;
  /** For a call: what was asked, where, and in which wave of parallel calls. */
  readonly call?: CallEntry;
}

export interface CallEntry {
  readonly dispatchId: number;
  readonly name: string;
  readonly from: string;
  readonly wave: number;
  readonly milliseconds?: number;
  readonly errorCode?: number;
}

const KEPT = 500;

/** What happened between Outlook and the add-in, newest last. */
export class ActivityLog {
  private readonly kept: LogEntry[] = [];

  constructor(private readonly changed: () => void) {}

  get entries(): readonly LogEntry[] {
    return this.kept;
  }

  add(kind: LogEntry['kind'], text: string, call?: CallEntry): void {
    this.kept.push({ time: Date.now(), kind, text, ...(call && { call }) });
    if (this.kept.length > KEPT) this.kept.shift();
    this.changed();
  }

  clear(): void {
    this.kept.length = 0;
    this.changed();
  }
}
