import { inspectContent } from '../content';
import type { WorkerRequest } from './protocol';

// The worker's own script: nothing else than the look into one file after the other.
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void inspectContent(data.file, data.limits).then((facts) => self.postMessage(facts));
});
self.postMessage('ready');
