import { openWorker, type WorkerLike as GenericWorker } from '../../worker/worker';
import type { AttachmentContent, Inspect } from '../content';
import { notInspected } from '../facts';
import { defaultLimits, type Limits } from '../limits';
import type { WorkerAnswer, WorkerRequest } from './protocol';

/** What is used of a Web Worker that looks into files. */
export type WorkerLike = GenericWorker<WorkerRequest, Exclude<WorkerAnswer, 'ready'>>;

/** Milliseconds that a worker is given beyond the time limit that it keeps itself. */
const GRACE = 2_000;

/** Characters handed over at once: copying as many keeps a page for a few milliseconds. */
const PART = 1 << 20;

/** Copies the contents to the worker part by part, so that the page has its turns between. */
async function handOver(
  worker: WorkerLike,
  { content, ...file }: AttachmentContent,
  limits: Limits,
): Promise<void> {
  for (let at = 0; at < content.length; at += PART) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    worker.postMessage({ part: content.slice(at, at + PART) });
  }
  worker.postMessage({ file, limits });
}

/** How files are looked into on a page. */
export interface AttachmentInspector {
  readonly inspect: Inspect;
  /** Ends the worker; whatever is still being looked into ends as `failed`. The next file opens a new one. */
  close(): void;
}

/**
 * Looks into files in a worker, one after the other, so that the page stays free whatever they do. A worker that does
 * not answer within the time limit is ended, a new one takes the next file. Where no worker can be had (a content
 * security policy, an old web view) the same code runs on the page in short turns.
 * @param createWorker throws, or gives one that reports an error, where there can be none
 * @param inThread loads the look into files for the page itself
 */
export function openInspector(
  createWorker: () => WorkerLike,
  inThread: () => Promise<Inspect>,
  limits: Limits = defaultLimits,
): AttachmentInspector {
  const { ask, close } = openWorker(createWorker);
  let queue: Promise<unknown> = Promise.resolve();

  const look: Inspect = async (file) => {
    const answer = await ask((worker) => void handOver(worker, file, limits), limits.milliseconds + GRACE);
    if (answer === 'no-worker') return (await inThread())(file);
    if (answer === 'timeout') return notInspected(file, 'timeout');
    return answer === 'lost' ? notInspected(file, 'failed') : answer;
  };

  return {
    inspect: (file) => {
      const result = queue.then(() => look(file));
      queue = result.catch(() => undefined);
      return result;
    },
    close,
  };
}
