import { inspectContent } from '../content';
import type { WorkerRequest } from './protocol';

let parts: string[] = [];

// The worker's own script: nothing else than the look into one file after the other.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if ('part' in data) {
    parts.push(data.part);
    return;
  }
  const file = { ...data.file, content: parts.join('') };
  parts = [];
  void inspectContent(file, data.limits).then((facts) => self.postMessage(facts));
});
self.postMessage('ready');
