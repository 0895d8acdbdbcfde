import { cliTexts } from '../locales/cli';
import { check } from './checkCommand';
import { doctor } from './doctor/doctorCommand';
import { exitCodes } from './exitCode';
import { explain } from './explainCommand';
import type { Host } from './host';
import { importPolicy } from './importCommand';
import { orComplain, readPolicy } from './input';
import { packageSite } from './package/packageCommand';
import { printable } from './printable';
import { replay } from './replayCommand';
import { languageAskedFor, parseCommandLine, UsageError, type CommandLine, type OptionName } from './usage';

interface Command {
  /** The words that call it. */
  readonly words: readonly string[];
  readonly options: readonly OptionName[];
  run(files: readonly string[], line: CommandLine, host: Host): Promise<number>;
}

const commands: readonly Command[] = [
  { words: ['check'], options: ['policy', 'memory', 'format', 'lang'], run: check },
  {
    words: ['replay'],
    options: ['policy', 'memory', 'save-memory', 'each', 'format', 'lang'],
    run: replay,
  },
  { words: ['policy', 'validate'], options: ['lang'], run: validate },
  {
    words: ['policy', 'import'],
    options: ['from', 'out', 'report', 'force', 'format', 'lang'],
    run: importPolicy,
  },
  { words: ['policy', 'explain'], options: ['for', 'policy', 'format', 'lang'], run: explain },
  {
    words: ['package'],
    options: ['url', 'policy', 'out', 'send-mode', 'outlook', 'admin', 'revision', 'lang'],
    run: packageSite,
  },
  { words: ['doctor'], options: ['ca', 'release', 'format', 'lang'], run: doctor },
];

/**
 * Runs the command line.
 * @param args what follows the program's name
 * @returns the exit code (contract section 6)
 */
export async function run(args: readonly string[], host: Host): Promise<number> {
  try {
    return await dispatch(parseCommandLine(args, host.locale), host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const language = languageAskedFor(args, host.locale);
    const message = cliTexts.text(language, error.key, error.values);
    host.complain(`${printable(message)}\n${cliTexts.text(language, 'usage.see-help')}\n`);
    return exitCodes.failure;
  }
}

async function dispatch(line: CommandLine, host: Host): Promise<number> {
  if (line.help) host.print(cliTexts.text(line.language, 'help'));
  else if (line.version) host.print(`${host.version}\n`);
  if (line.help || line.version) return exitCodes.send;

  const { words } = line;
  if (words.length === 0) throw new UsageError('usage.no-command');
  const command = commands.find((each) => each.words.every((word, index) => word === words[index]));
  if (!command) throw new UsageError('usage.unknown-command', { command: words.slice(0, 2).join(' ') });
  const foreign = line.given.find((option) => !command.options.includes(option));
  if (foreign) throw new UsageError('usage.unknown-option', { option: `--${foreign}` });
  return command.run(words.slice(command.words.length), line, host);
}

/** `yubisashi policy validate FILE`: every fault by its path. */
async function validate(files: readonly string[], { language }: CommandLine, host: Host): Promise<number> {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('usage.no-file');
  if (more.length > 0) throw new UsageError('usage.one-file');
  const policy = await orComplain(file, host, language, () => readPolicy(file, host, language));
  if (!policy) return exitCodes.failure;
  host.print(`${cliTexts.text(language, 'policy.valid', { file: printable(file) })}\n`);
  return exitCodes.send;
}
