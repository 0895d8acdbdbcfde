import type { AddinFrame } from './addinFrame';
import { Completions, type CompletedOptions, type EventOrder, type EventRun } from './eventRun';
import { isReachable } from './reachable';
import type { WindowFrames } from './windowFrames';

/**
 * Runs an event in a page that nobody sees, as Outlook on the web, the new Outlook and Outlook on Mac do.
 * @param kind `command` for the older send event, whose handler may do what a function command may.
 */
export function runInPage(
  frames: WindowFrames,
  url: string | undefined,
  order: EventOrder,
  kind: 'event' | 'command' = 'event',
): EventRun {
  const completions = new Completions();
  if (!url) {
    completions.unavailable('the manifest names no page for events');
    return { ...facade(completions), summary: () => ({ calls: 0, waves: 0 }), release: () => undefined };
  }
  // Event runtimes may be started with ?et= in the address (platform-facts.md).
  const query = kind === 'event' ? { et: order.type } : {};
  const frame = frames.open({ kind, url, query, title: order.type });
  frames.whenReady(frame, () =>
    frames.invoke(frame, order.functionName, order.eventObject, (answer) => take(answer, completions)),
  );
  void isReachable(url).then((isThere) => {
    if (!isThere) completions.unavailable(`${url} cannot be loaded`);
  });
  return {
    ...facade(completions),
    summary: () => frames.summary(frame),
    release: () => frames.close(frame),
  };
}

/** Runs a function command: the same page, but no answer is waited for. */
export function runCommand(
  frames: WindowFrames,
  url: string,
  functionName: string,
  commandId: string,
): AddinFrame {
  const frame = frames.open({ kind: 'command', url, title: commandId });
  frames.whenReady(frame, () =>
    frames.invoke(frame, functionName, { source: { id: commandId } }, () => frames.closeSoon(frame)),
  );
  return frame;
}

/** How the library answers an event: status 0 and the event object, which holds what `completed` was given. */
export interface CommandAnswer {
  readonly status: number;
  readonly eventObject: string;
}

function take({ status, eventObject }: CommandAnswer, completions: Completions): void {
  if (status !== 0) return completions.unavailable(`the page knows no such function (${status})`);
  const { completedContext } = JSON.parse(eventObject) as { completedContext?: CompletedOptions };
  completions.completed(completedContext ?? {});
}

function facade(completions: Completions): Pick<EventRun, 'outcome' | 'onCompletedAgain'> {
  return {
    outcome: completions.outcome,
    onCompletedAgain: (listener) => completions.onCompletedAgain(listener),
  };
}
