import * as z from 'zod/mini';
import type { AttachmentFacts } from '../attachments/facts';
import { catalogue } from '../checks/catalogue';
import { UnreadableFile } from '../files/unreadable';
import type { Decision } from '../inspection/finding';
import { inspect, type Inspection } from '../inspection/inspect';
import { wholeKnowledge } from '../knowledge/whole';
import { cliTexts } from '../locales/cli';
import type { Language } from '../locales/texts';
import type { OutgoingMessage } from '../message/message';
import { defaultPolicy } from '../policy/readPolicy';
import { faultText, parseJson } from '../validation/faults';
import { exitCodes } from './exitCode';
import type { Host } from './host';
import { orComplain, readMessage, readPolicy, readText } from './input';
import { printable } from './printable';
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
  const memory = await orComplain(line.memory, host, language, (file) => readMemory(file, host, language));
  if (policy === null || memory === null) return exitCodes.failure;

  const tally = { send: 0, confirm: 0, block: 0, unreadable: 0 };
  for (const file of files) {
    const inspection = await orComplain(file, host, language, async () => {
      const message = await readMessage(file, host);
      const files = await lookIntoAttachments(message);
      return inspect({
        message,
        policy: policy ?? defaultPolicy,
        language,
        checks: catalogue,
        knowledge: wholeKnowledge,
        files,
      });
    });
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

/** As the checklist does, so that an administrator sees what it would show. */
async function lookIntoAttachments(message: OutgoingMessage): Promise<AttachmentFacts[] | undefined> {
  if (message.attachments.every(({ content }) => content === undefined)) return undefined;
  // Loaded only where there is something to look into: the readers of all formats are most of the program.
  const { inspectAttachments } = await import('../attachments/inspectAttachments');
  return inspectAttachments(message);
}

async function readMemory(file: string, host: Host, language: Language): Promise<unknown> {
  const memory = parseJson(z.looseObject({}), await readText(file, host), language);
  if (!memory.ok) throw new UnreadableFile(() => memory.faults.map(faultText));
  host.complain(`${cliTexts.text(language, 'memory.unused', { file: printable(file) })}\n`);
  return memory.value;
}
