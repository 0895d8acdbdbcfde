import type { Reason } from './facts';

/** What one attachment may cost. Everything is counted for the attachment as a whole, whatever is nested in it. */
export interface Limits {
  /** Largest file that is opened at all. Exchange Online lets 150 MB through at most. */
  readonly fileBytes: number;
  readonly milliseconds: number;
  /** Bytes that come out of all decompression together, against bombs. */
  readonly expandedBytes: number;
  /** Largest part (a nested archive, a document in a mail) that is held in memory in one piece. */
  readonly partBytes: number;
  /** Files in archives, parts of documents, attachments of mails. */
  readonly entries: number;
  /** How deep archives in archives are followed. */
  readonly depth: number;
  /** Elements within elements in XML. */
  readonly xmlDepth: number;
  /** Cells of workbooks. */
  readonly cells: number;
  /** Characters of text kept as an excerpt of each file. */
  readonly textCharacters: number;
  readonly pdfPages: number;
}

const MB = 1024 * 1024;

export const defaultLimits: Limits = {
  fileBytes: 160 * MB,
  milliseconds: 30_000,
  expandedBytes: 512 * MB,
  partBytes: 64 * MB,
  entries: 10_000,
  depth: 4,
  xmlDepth: 256,
  cells: 3_000_000,
  textCharacters: 20_000,
  pdfPages: 300,
};

/** Ends the look into a file (or a part of it) with the reason. */
export class CannotInspect extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** A limit of the attachment as a whole was reached; from then on every step within it ends the same way. */
class LimitReached extends CannotInspect {}

/** Milliseconds after which a turn is handed back to the event loop when there is no worker. */
const TURN = 20;

/** Keeps count of what one attachment has cost so far; throws {@link LimitReached} where it is too much. */
export class Budget {
  private expandedBytes = 0;
  private entries = 0;
  private cells = 0;
  private reached: LimitReached | null = null;
  private readonly deadline: number;
  private turnEnds: number;

  /** @param now milliseconds that only go up */
  constructor(
    readonly limits: Limits,
    private readonly now: () => number,
  ) {
    this.deadline = now() + limits.milliseconds;
    this.turnEnds = now() + TURN;
  }

  expand(bytes: number): void {
    this.expandedBytes += bytes;
    if (this.expandedBytes > this.limits.expandedBytes) this.end('expands-too-far');
  }

  entry(count = 1): void {
    this.entries += count;
    if (this.entries > this.limits.entries) this.end('too-many-entries');
  }

  cell(count = 1): void {
    this.cells += count;
    if (this.cells > this.limits.cells) this.end('too-large');
  }

  time(): void {
    if (this.reached) throw this.reached;
    if (this.now() > this.deadline) this.end('timeout');
  }

  private end(reason: Reason): never {
    this.reached = new LimitReached(reason);
    throw this.reached;
  }

  /** Waits for a library's own work no longer than the time that is left. */
  async inTime<T>(work: Promise<T>): Promise<T> {
    this.time();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.reached ??= new LimitReached('timeout');
        reject(this.reached);
      }, this.deadline - this.now());
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }

  /** Called between pieces of work: hands the turn back to the event loop now and then. */
  async breathe(): Promise<void> {
    this.time();
    if (this.now() < this.turnEnds) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.turnEnds = this.now() + TURN;
  }
}
