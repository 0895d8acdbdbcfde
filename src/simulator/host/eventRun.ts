import type { SendMode } from './manifest';

/** What an event handler passes to `event.completed` (documentation of `SmartAlertsEventCompletedOptions`). */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

export type EventOutcome =
  | { readonly kind: 'completed'; readonly options: CompletedOptions }
  /** The runtime did not load, or knows no such function. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** One event handed to the add-in: the runtime that runs it, until it is released. */
export interface EventRun {
  /** The first answer. Stays open for as long as the handler says nothing. */
  readonly outcome: Promise<EventOutcome>;
  /** Calls `listener` for every `completed` after the first one. */
  onCompletedAgain(listener: (options: CompletedOptions) => void): void;
  /** For the log: calls made and waves they took. */
  summary(): { calls: number; waves: number };
  /** Ends the runtime. */
  release(): void;
}

export interface EventOrder {
  /** OnMessageSend and the like. */
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
  /** What the handler finds in its event object. */
  readonly eventObject: object;
}

/** The first answer as a promise, later ones for a listener. */
export class Completions {
  readonly outcome: Promise<EventOutcome>;
  private resolve: (outcome: EventOutcome) => void = () => undefined;
  private isSettled = false;
  private listener: (options: CompletedOptions) => void = () => undefined;

  constructor() {
    this.outcome = new Promise((resolve) => (this.resolve = resolve));
  }

  onCompletedAgain(listener: (options: CompletedOptions) => void): void {
    this.listener = listener;
  }

  completed(options: CompletedOptions): void {
    if (this.isSettled) return this.listener(options);
    this.isSettled = true;
    this.resolve({ kind: 'completed', options });
  }

  unavailable(reason: string): void {
    this.isSettled = true;
    this.resolve({ kind: 'unavailable', reason });
  }
}
