import type { AuthoredText, MessageSlips, ReadWording } from '../slip';
import type { WorkerAnswer } from './protocol';

/** What is used of a Web Worker; a test gives its own. */
export interface WorkerLike {
  postMessage(text: AuthoredText): void;
  terminate(): void;
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
}

/** How the wording is read on a page: one text at a time. */
export interface WordingReader {
  /** Rejects where the text could not be read. */
  readonly read: ReadWording;
  /** Ends the worker, and with it what is being read; the next text opens a new one. */
  close(): void;
}

/**
 * Reads in a worker, so that the page stays free. Where none can be had (a content security policy, an old web view) the
 * same code runs on the page.
 * @param createWorker throws, or gives one that reports an error, where there can be none
 * @param inThread loads the same for the page itself
 */
export function openReader(
  createWorker: () => WorkerLike,
  inThread: () => Promise<ReadWording>,
): WordingReader {
  let worker: WorkerLike | null = null;
  let loaded = false;
  let unusable = false;
  let abandon: (() => void) | null = null;

  const drop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const ask = (text: AuthoredText): Promise<MessageSlips | 'no-worker'> =>
    new Promise((resolve, reject) => {
      const fail = () => reject(new Error('the wording could not be read'));
      const noWorker = () => {
        unusable = true;
        drop();
        resolve('no-worker');
      };
      abandon = fail;
      try {
        worker ??= createWorker();
      } catch {
        return noWorker();
      }
      worker.onmessage = ({ data }) => {
        loaded = true;
        if (data === 'failed') fail();
        else if (data !== 'ready') resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault?.();
        // One that was never loaded is forbidden here.
        if (!loaded) return noWorker();
        drop();
        fail();
      };
      worker.postMessage(text);
    });

  return {
    async read(text) {
      const answer = unusable ? 'no-worker' : await ask(text);
      return answer === 'no-worker' ? (await inThread())(text) : answer;
    },
    close() {
      abandon?.();
      drop();
    },
  };
}
