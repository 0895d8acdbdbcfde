import { cliTexts } from '../locales/cli';
import { emptyMemory } from '../memory/memory';
import { defaultPolicy } from '../policy/readPolicy';
import { Replay } from '../replay/replay';
import { Tally } from '../replay/tally';
import { exitCodes } from './exitCode';
import type { Host } from './host';
import { complainOf, orComplain, readPolicy } from './input';
import { judge } from './judge';
import { openMailbox, type MailEntry } from './mailbox/mailbox';
import { memorySaver, readMemoryFile } from './memoryFile';
import { printable } from './printable';
import { replayJson, replayText, type ReplayResult } from './replayReport';
import { jsonReport, lineReport } from './report';
import { UsageError, type CommandLine } from './usage';

/**
 * `yubisashi replay MAILBOX`: judges sent mail as it would have been judged on its day and says how often people would
 * have been asked. Nothing is judged where a file that was named cannot be used.
 * @returns the exit code: 0 whatever the judgement, as it is a report; 3 where a mail could not be read
 */
export async function replay(files: readonly string[], line: CommandLine, host: Host): Promise<number> {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('usage.no-mailbox');
  if (more.length > 0) throw new UsageError('usage.one-mailbox');
  const { language } = line;
  const policy = await orComplain(line.policy, host, language, (name) => readPolicy(name, host, language));
  const memory = await orComplain(line.memory, host, language, (name) =>
    readMemoryFile(name, host, language),
  );
  const save = await orComplain(line.saveMemory, host, language, (name) => memorySaver(name, host, language));
  if (policy === null || memory === null || save === null) return exitCodes.failure;
  const mailbox = await orComplain(file, host, language, (name) => openMailbox(name, host));
  if (!mailbox) return exitCodes.failure;

  const standards = { policy: policy ?? defaultPolicy, language };
  const run = new Replay((message, known) => judge(message, standards, known), memory ?? emptyMemory());
  const result = await replayAll(file, mailbox.entries, run, line, host);
  await mailbox.close();
  if (result.undated > 0) {
    const values = { file: printable(file), count: result.undated };
    host.complain(`${cliTexts.text(language, 'replay.undated', values)}\n`);
  }
  host.print(line.format === 'json' ? `${replayJson(result)}\n` : replayText(result, language));
  const saved = await orComplain(line.saveMemory, host, language, () => save!(run.memory).then(() => true));
  return result.unreadable > 0 || saved === null ? exitCodes.failure : exitCodes.send;
}

async function replayAll(
  file: string,
  entries: readonly MailEntry[],
  run: Replay,
  line: CommandLine,
  host: Host,
): Promise<ReplayResult> {
  const result = {
    file,
    unreadable: 0,
    undated: 0,
    first: Infinity,
    last: -Infinity,
    all: new Tally(),
    learnt: new Tally(),
  };
  const { minute = 0 } = run.memory.log.at(-1) ?? {};
  for (const { entry, sent } of oldestFirst(entries, minute)) {
    try {
      const { inspection, learnt } = await run.next(await entry.read(), sent);
      result.all.add(inspection);
      if (learnt) result.learnt.add(inspection);
      if (line.each) host.print(`${eachReport(entry.label, inspection, line)}\n`);
    } catch (error) {
      complainOf(entry.label, error, host, line.language);
      result.unreadable++;
      continue;
    }
    if (entry.time === null) result.undated++;
    else {
      result.first = Math.min(result.first, entry.time);
      result.last = Math.max(result.last, entry.time);
    }
  }
  return result;
}

const eachReport = (
  label: string,
  inspection: Parameters<typeof lineReport>[1],
  { format, language }: CommandLine,
) => (format === 'json' ? jsonReport(label, inspection) : lineReport(label, inspection, language));

/**
 * Mails by their dates. One without a date stays behind the mail that is before it in the file, and counts as sent a
 * minute after it; the first ones as sent after what was remembered before.
 */
function oldestFirst(
  entries: readonly MailEntry[],
  minuteBefore: number,
): { entry: MailEntry; sent: Date }[] {
  let before = minuteBefore * MINUTE;
  return entries
    .map((entry) => {
      before = entry.time ?? before + MINUTE;
      return { entry, sent: new Date(before) };
    })
    .sort((a, b) => a.sent.getTime() - b.sent.getTime());
}

const MINUTE = 60_000;
