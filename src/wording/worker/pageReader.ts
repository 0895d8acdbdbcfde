import { openReader, type WordingReader, type WorkerLike } from './reader';

/** Reads the wording on a page: in a worker of its own, whose script is loaded with the first text. */
export const pageReader = (): WordingReader =>
  openReader(
    () => new Worker(new URL('./worker.ts', import.meta.url)) as WorkerLike,
    async () => (await import('../readWording')).readWording,
  );
