import { listSlips } from './listSlips';
import type { ReadWording } from './slip';

/** Longer bodies are read up to here: a file that was pasted is no mail that somebody typed. */
const READ = 60_000;

/** Looks for slips in what the author of a message wrote. */
export const readWording: ReadWording = async ({ subject, body }) => ({
  subject: await listSlips(subject),
  body: await listSlips(body.slice(0, READ)),
});
