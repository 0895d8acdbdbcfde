import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/checks/catalogue';
import { severity } from '../../src/checks/level';
import { groupBy } from '../../src/collections';
import { parseMessageJson } from '../../src/files/messageJson';
import { judge } from '../../src/cli/judge';
import { emptyMemory } from '../../src/memory/memory';
import type { OutgoingMessage } from '../../src/message/message';
import { quotedOriginal } from '../../src/message/quotedHeaders';
import { defaultPolicy } from '../../src/policy/readPolicy';
import { Replay, type Judge } from '../../src/replay/replay';
import { Tally } from '../../src/replay/tally';

const judgeMail: Judge = (message, correspondence) =>
  judge(message, { policy, language: 'en' }, correspondence);

/** The data has no originals; what is quoted of them shows some. */
function withOriginal(message: OutgoingMessage): OutgoingMessage {
  const { from, to, cc, bcc } = message;
  const original =
    message.composeType === 'new' ? null : quotedOriginal(message.body, [from, ...to, ...cc, ...bcc]);
  return original ? { ...message, original } : message;
}

const FILE = 'enron-dev.jsonl.gz';
const policy = {
  ...defaultPolicy,
  organization: { ...defaultPolicy.organization, domains: ['enron.com', '*.enron.com'] },
};

/** Every sender's mails replayed on their own: how many of 100 would ask after the learning period, and why. */
export async function evaluate(folder: string): Promise<string[] | null> {
  const file = path.join(folder, FILE);
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const owners = groupBy(lines, (line) => (JSON.parse(line) as { owner: string }).owner);
  const all = new Tally();
  const learnt = new Tally();
  const warnedBy = new Map<string, number>();
  let addressing = 0;
  const started = performance.now();
  for (const mails of owners.values()) {
    const replay = new Replay(judgeMail, emptyMemory());
    const own = new Tally();
    for (const line of mails) {
      const message = withOriginal(parseMessageJson(line));
      const { inspection, learnt: isLearnt } = await replay.next(message, new Date(message.date!));
      all.add(inspection);
      if (!isLearnt) continue;
      learnt.add(inspection);
      own.add(inspection);
      if (inspection.findings.some(isAddressingWarning)) addressing++;
    }
    warnedBy.set(mails[0]!, own.per100(own.warned));
  }
  const seconds = (performance.now() - started) / 1000;
  const rates = Array.from(warnedBy.values()).sort((a, b) => a - b);
  return [
    `${all.mails} mails of ${owners.size} senders, ${learnt.mails} of them after the learning period; ${((seconds / all.mails) * 1e6).toFixed(0)} µs a mail`,
    `of 100 mails after the learning period`,
    `  would ask ${learnt.per100(learnt.decisions.confirm)}, be blocked ${learnt.per100(learnt.decisions.block)}, leave without a word ${learnt.per100(learnt.decisions.send)}`,
    `  carry a warning ${learnt.per100(learnt.warned)}, one of recipients or addressee ${learnt.per100(addressing)} (aim: at most 5); by sender: median ${rates[rates.length >> 1]}, highest ${rates[rates.length - 1]}`,
    `  ${'check'.padEnd(24)}${'level'.padEnd(10)}${'mails'.padStart(8)}${'findings'.padStart(10)}`,
    ...learnt.findings.map(
      ({ check, level, mails, findings }) =>
        `  ${check.padEnd(24)}${level.padEnd(10)}${learnt.per100(mails).toFixed(2).padStart(8)}${learnt.per100(findings).toFixed(2).padStart(10)}`,
    ),
  ];
}

const addressingChecks = new Set(
  catalogue.filter(({ section }) => section === 'recipients' || section === 'addressee').map(({ id }) => id),
);

const isAddressingWarning = ({
  check,
  level,
}: {
  check: (typeof catalogue)[number]['id'];
  level: 'notice' | 'caution' | 'warning' | 'block';
}): boolean => addressingChecks.has(check) && severity(level) >= severity('warning');
