import type { AttachmentContent } from '../content';
import type { AttachmentFacts } from '../facts';
import type { Limits } from '../limits';

/** What is asked of the worker: one file at a time. */
export interface WorkerRequest {
  readonly file: AttachmentContent;
  readonly limits: Limits;
}

/** `ready` once its script has been loaded, then the facts of each file. */
export type WorkerAnswer = 'ready' | AttachmentFacts;
