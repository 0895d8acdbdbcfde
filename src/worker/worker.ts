/** What is used of a Web Worker; a test gives its own. It says `ready` once its script has been loaded. */
export interface WorkerLike<Request, Answer> {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answer | 'ready' }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

/**
 * Why there is no answer: no worker can be had, now or ever (a content security policy, an old web view); it was ended,
 * by its work (out of memory) or by {@link Asker.close}; the time is over.
 */
export type NoAnswer = 'no-worker' | 'lost' | 'timeout';

/** Who asks a worker, one thing at a time. */
export interface Asker<Request, Answer> {
  /**
   * @param handOver posts what is asked
   * @param milliseconds after which the worker is ended
   */
  readonly ask: (
    handOver: (worker: WorkerLike<Request, Answer>) => void,
    milliseconds?: number,
  ) => Promise<Answer | NoAnswer>;
  /** Ends the worker, and with it what is under way. */
  readonly close: () => void;
}

/**
 * Makes a worker with the first question, and a new one after each that was ended.
 * @param createWorker throws, or gives one that reports an error, where there can be none
 */
export function openWorker<Request, Answer>(
  createWorker: () => WorkerLike<Request, Answer>,
): Asker<Request, Answer> {
  let worker: WorkerLike<Request, Answer> | null = null;
  let loaded = false;
  let unusable = false;
  let abandon: (() => void) | null = null;

  const drop = (): void => {
    worker?.terminate();
    worker = null;
  };

  return {
    ask: (handOver, milliseconds) =>
      new Promise((resolve) => {
        if (unusable) return resolve('no-worker');
        const finish = (outcome: Answer | NoAnswer): void => {
          clearTimeout(timer);
          abandon = null;
          resolve(outcome);
        };
        const end = (reason: NoAnswer): void => {
          unusable ||= reason === 'no-worker';
          drop();
          finish(reason);
        };
        const timer = milliseconds === undefined ? undefined : setTimeout(() => end('timeout'), milliseconds);
        abandon = () => end('lost');
        try {
          worker ??= createWorker();
        } catch {
          return end('no-worker');
        }
        worker.onmessage = ({ data }) => {
          loaded = true;
          if (data !== 'ready') finish(data);
        };
        worker.onerror = (event) => {
          event.preventDefault?.();
          // One that was never loaded is forbidden here.
          end(loaded ? 'lost' : 'no-worker');
        };
        handOver(worker);
      }),
    close() {
      abandon?.();
      drop();
    },
  };
}
