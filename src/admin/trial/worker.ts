import { readPolicy } from '../../policy/readPolicy';
import type { TrialAnswer, TrialRequest } from './protocol';
import { tryMails } from './tryMails';

// The worker's own script: judges mails away from the page, which ends it to stop.

const answer = (message: TrialAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<TrialRequest>) => {
  run(data).catch((error: unknown) => answer({ kind: 'failed', reason: String(error) }));
});

async function run({ files, policy, language, learns }: TrialRequest): Promise<void> {
  const read = readPolicy(JSON.parse(policy));
  if (!read) throw new Error('The policy is not valid.');
  for await (const message of tryMails(files, { policy: read, language }, learns)) answer(message);
}
