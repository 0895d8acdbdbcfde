import type { OutgoingMessage } from '../../message/message';
import type { CallDesk, Outcome } from './callDesk';
import { Completions, type CompletedOptions, type EventOrder, type EventRun } from './eventRun';

/** What the page tells classic Outlook's event runtime (src/simulator/worker), and what comes back. */
export interface RuntimeSettings {
  readonly script: string;
  readonly allowedList: string;
  readonly locale: string;
  readonly hostVersion: string;
  readonly mailbox: number;
  readonly user: { readonly name: string; readonly address: string };
  readonly kind: OutgoingMessage['kind'];
  readonly conversationId: string;
  readonly permissions: string;
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly roamingSettingsLimit: number;
}

export type ToRuntime =
  | {
      readonly kind: 'start';
      readonly settings: RuntimeSettings;
      readonly functionName: string;
      readonly eventObject: object;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly outcome: Outcome };

export type FromRuntime =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly dispatchId: number;
      readonly parameters: Record<string, unknown>;
    }
  | { readonly kind: 'completed'; readonly options: CompletedOptions }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'console'; readonly text: string };

export interface ScriptHost {
  readonly desk: CallDesk;
  serve(dispatchId: number, parameters: Record<string, unknown>, answer: (outcome: Outcome) => void): void;
  note(text: string): void;
}

/** Runs an event as classic Outlook on Windows does: the script alone, in a worker without a page. */
export function runInScript(host: ScriptHost, settings: RuntimeSettings, order: EventOrder): EventRun {
  const completions = new Completions();
  const worker = new Worker('/event-worker.js', { name: `event runtime: ${order.type}` });
  const tell = (message: ToRuntime) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromRuntime>) => {
    switch (data.kind) {
      case 'call':
        return host.serve(data.dispatchId, data.parameters, (outcome) =>
          tell({ kind: 'answer', id: data.id, outcome }),
        );
      case 'completed':
        return completions.completed(data.options);
      case 'unavailable':
        return completions.unavailable(data.reason);
      case 'console':
        return host.note(data.text);
    }
  });
  // An uncaught error ends nothing in Outlook: the handler simply never completes.
  worker.addEventListener('error', (event) => host.note(`event runtime: ${event.message}`));
  tell({ kind: 'start', settings, functionName: order.functionName, eventObject: order.eventObject });
  return {
    outcome: completions.outcome,
    onCompletedAgain: (listener) => completions.onCompletedAgain(listener),
    summary: () => host.desk.summary,
    release: () => worker.terminate(),
  };
}
