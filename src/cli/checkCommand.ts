import type { Decision } from '../inspection/finding';
import type { Inspection } from '../inspection/inspect';
import { cliTexts } from '../locales/cli';
import { Correspondence } from '../memory/correspondence';
import { defaultPolicy } from '../policy/readPolicy';
import { exitCodes } from './exitCode';
import type { Host } from './host';
import { orComplain, readMessage, readPolicy } from './input';
import { judge } from './judge';
import { readMemoryFile } from './memoryFile';
import { jsonReport, textReport } from './report';
import { UsageError, type CommandLine } from './usage';

/**
 * `yubisashi check FILE…`: prints the judgement of each file.
 * A policy or memory that cannot be used ends the command before any file is judged by less than was asked for.
 * @returns the exit code
 */
export async function check(files: readonly string[], line: CommandLine, host: Host): Promise<number> {
  if (files.length === 0) throw new UsageError('usage.no-file');
  const { language } = line;
  const policy = await orComplain(line.policy, host, language, (file) => readPolicy(file, host, language));
  const memory = await orComplain(line.memory, host, language, (file) =>
    readMemoryFile(file, host, language),
  );
  if (policy === null || memory === null) return exitCodes.failure;

  const standards = { policy: policy ?? defaultPolicy, language };
  const correspondence = memory ? new Correspondence(memory) : null;
  const tally = { send: 0, confirm: 0, block: 0, unreadable: 0 };
  for (const file of files) {
    const inspection = await orComplain(file, host, language, async () =>
      judge(await readMessage(file, host), standards, correspondence),
    );
    tally[inspection?.decision ?? 'unreadable']++;
    if (inspection) host.print(report(file, inspection, line));
  }
  if (line.format === 'text' && files.length > 1) {
    host.print(`${cliTexts.text(language, 'summary', { files: files.length, ...tally })}\n`);
  }
  return exitCodeOf(tally);
}

const report = (file: string, inspection: Inspection, { format, language }: CommandLine): string =>
  format === 'json' ? `${jsonReport(file, inspection)}\n` : `${textReport(file, inspection, language)}\n`;

function exitCodeOf(tally: Readonly<Record<Decision | 'unreadable', number>>): number {
  if (tally.unreadable > 0) return exitCodes.failure;
  if (tally.block > 0) return exitCodes.block;
  return tally.confirm > 0 ? exitCodes.confirm : exitCodes.send;
}
