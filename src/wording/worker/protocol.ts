import type { MessageSlips } from '../slip';

/** `ready` once the script has been loaded; then the answer to each text, `failed` where there is none. */
export type WorkerAnswer = 'ready' | 'failed' | MessageSlips;
