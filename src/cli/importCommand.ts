import { UnreadableFile } from '../files/unreadable';
import { cliTexts } from '../locales/cli';
import { migrate, type GivenFile } from '../migration/migrate';
import { parsePolicy } from '../policy/faults';
import { exitCodes } from './exitCode';
import type { Host } from './host';
import { importReport, jsonImportReport } from './importReport';
import { codeOf, complainOf, readBytes, systemFault } from './input';
import { UsageError, type CommandLine } from './usage';

const POLICY_FILE = 'policy.json';

/**
 * `yubisashi policy import FILE|FOLDER…`: writes a policy made of another product's settings, and prints what became of
 * each of them. Fails where a line cannot be read, although the rest is written.
 */
export async function importPolicy(paths: readonly string[], line: CommandLine, host: Host): Promise<number> {
  if (paths.length === 0) throw new UsageError('usage.no-settings');
  const { language, out = POLICY_FILE } = line;
  try {
    if (!line.force) await refuseExisting(out, host);
    const found = migrate(await filesOf(paths, host), line.from, language);
    if (typeof found === 'string')
      throw new UnreadableFile((lang) => [cliTexts.text(lang, `import.${found}`)]);
    const policy = `${JSON.stringify(found.policy, null, 2)}\n`;
    const result = parsePolicy(policy, language);
    if (!result.ok) throw new Error(`${out} is not valid: ${JSON.stringify(result.faults)}`);
    await write(out, policy, host);
    const report = (line.format === 'json' ? jsonImportReport : importReport)(found, out, language);
    if (line.report !== undefined) await write(line.report, report, host);
    host.print(report);
    return found.notes.some(({ kind }) => kind === 'fault') ? exitCodes.failure : exitCodes.send;
  } catch (error) {
    complainOf(paths.join(' '), error, host, language);
    return exitCodes.failure;
  }
}

/** A policy that is in use must not be lost by a name left out. */
async function refuseExisting(out: string, host: Host): Promise<void> {
  try {
    await host.readFile(out);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw systemFault(error);
  }
  throw new UnreadableFile((language) => [cliTexts.text(language, 'import.exists', { out })]);
}

async function filesOf(paths: readonly string[], host: Host): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const inFolder = await listed(path, host);
    for (const file of inFolder ?? [path])
      files.push({ path: file, bytes: await readBytes(file, host), isNamed: inFolder === null });
  }
  return files;
}

/** @returns null where the path is no folder. */
async function listed(path: string, host: Host): Promise<string[] | null> {
  try {
    return (await host.listFiles(path))?.sort() ?? null;
  } catch (error) {
    throw systemFault(error);
  }
}

async function write(file: string, text: string, host: Host): Promise<void> {
  try {
    await host.replaceFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile((language) => [cliTexts.text(language, 'import.not-saved', { file, reason })]);
  }
}
