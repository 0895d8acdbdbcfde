import type { AttachmentContent } from '../content';
import type { AttachmentFacts } from '../facts';
import type { Limits } from '../limits';

/** What is asked of the worker: one file at a time, its contents in parts before it. */
export type WorkerRequest =
  { readonly part: string } | { readonly file: Omit<AttachmentContent, 'content'>; readonly limits: Limits };

/** `ready` once its script has been loaded, then the facts of each file. */
export type WorkerAnswer = 'ready' | AttachmentFacts;
