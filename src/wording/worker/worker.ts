import { readWording } from '../readWording';
import type { AuthoredText } from '../slip';

// The worker's own script: one text after the other.
self.addEventListener('message', ({ data }: MessageEvent<AuthoredText>) => {
  readWording(data).then(
    (slips) => self.postMessage(slips),
    () => self.postMessage('failed'),
  );
});
self.postMessage('ready');
