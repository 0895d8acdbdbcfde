import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { root } from '../prepare.mjs';
import { sizes } from './decision.mjs';
import { pressSend } from './eventBundle.mjs';

/** Calls on Outlook's item, by the built event bundle; each wave costs one round trip. */
export async function outlookCalls() {
  const { messageOf, policyText } = await loadTypeScript('scripts/bench/decision.ts');
  const source = readFileSync(path.join(root, 'dist', 'launchevent.js'), 'utf8');
  console.log('Outlook calls of one Send               waves    calls   at most at a time');
  for (const [name, message] of Object.entries({
    'to colleagues, sent at once': messageOf({ ...sizes.typical, recipients: 1, attachments: 1 }),
    'stopped by an alert': messageOf(sizes.typical),
  })) {
    const { waves, calls, mostAtATime, completed } = await pressSend(source, message, policyText);
    const outcome = completed.allowEvent ? 'sent' : 'stopped';
    const figures = [waves, calls.length, mostAtATime].map((figure) => String(figure).padStart(9)).join('');
    console.log(`    ${name.padEnd(32)}${figures}   (${outcome})`);
  }
}
