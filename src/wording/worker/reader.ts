import { openWorker, type WorkerLike as GenericWorker } from '../../worker/worker';
import type { AuthoredText, ReadWording } from '../slip';
import type { WorkerAnswer } from './protocol';

/** What is used of a Web Worker that reads. */
export type WorkerLike = GenericWorker<AuthoredText, Exclude<WorkerAnswer, 'ready'>>;

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
  const { ask, close } = openWorker(createWorker);
  return {
    async read(text) {
      const answer = await ask((worker) => worker.postMessage(text));
      if (answer === 'no-worker') return (await inThread())(text);
      if (typeof answer === 'string') throw new Error('the wording could not be read');
      return answer;
    },
    close,
  };
}
