import { openInspector, type AttachmentInspector, type WorkerLike } from './inspector';

/** Looks into files on a page: in a worker of its own, whose script is loaded when the first file comes. */
export const pageInspector = (): AttachmentInspector =>
  openInspector(
    () => new Worker(new URL('./worker.ts', import.meta.url)) as WorkerLike,
    async () => (await import('../content')).inspectContent,
  );
