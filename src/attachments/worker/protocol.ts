import type { AttachmentFacts } from '../facts';
import type { Limits } from '../limits';

/** What is asked of the worker: one file at a time. */
export interface WorkerRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/** `ready` once its script has been loaded, then the facts of each file. */
export type WorkerAnswer = 'ready' | AttachmentFacts;
