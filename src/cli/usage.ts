import { parseArgs } from 'node:util';
import { cliTexts, type CliTextKey } from '../locales/cli';
import { productIds, type ProductId } from '../migration/product';
import { languageOf, languages, type Language, type TextValues } from '../locales/texts';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

/** The options of every command. */
const options = {
  policy: { type: 'string' },
  memory: { type: 'string' },
  'save-memory': { type: 'string' },
  each: { type: 'boolean' },
  from: { type: 'string' },
  report: { type: 'string' },
  force: { type: 'boolean' },
  for: { type: 'string' },
  url: { type: 'string' },
  out: { type: 'string' },
  'send-mode': { type: 'string' },
  outlook: { type: 'string', multiple: true },
  admin: { type: 'boolean' },
  revision: { type: 'string' },
  ca: { type: 'string' },
  release: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof options;

/** A command line taken apart. */
export interface CommandLine {
  readonly language: Language;
  readonly format: Format;
  readonly policy: string | undefined;
  readonly memory: string | undefined;
  readonly saveMemory: string | undefined;
  /** Whether each mail gets a line of its own. */
  readonly each: boolean;
  /** The product whose settings are imported; null to tell it by them. */
  readonly from: ProductId | null;
  readonly report: string | undefined;
  /** Whether a file that is there may be overwritten. */
  readonly force: boolean;
  /** Whose policy is asked for: `--for`. */
  readonly sender: string | undefined;
  /** Where the add-in will be served from. */
  readonly url: string | undefined;
  /** What is written: the folder of a release, the file of a policy. */
  readonly out: string | undefined;
  readonly sendMode: string | undefined;
  /** Addresses of the organization's own Outlook on the web. */
  readonly outlook: readonly string[];
  /** Whether the site has the policy editor too. */
  readonly admin: boolean;
  /** Number of the manifest within a version. */
  readonly revision: string | undefined;
  /** File with certificates that are trusted besides the well-known ones. */
  readonly ca: string | undefined;
  /** Folder of a release to compare with. */
  readonly release: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  /** Names of the options that were given. */
  readonly given: readonly OptionName[];
  /** The command's words and files. */
  readonly words: readonly string[];
}

/** Bad usage, told in the language that the command line asks for. */
export class UsageError extends Error {
  constructor(
    readonly key: CliTextKey,
    readonly values: TextValues = {},
  ) {
    super(cliTexts.text('en', key, values));
  }
}

/**
 * Reads the arguments after the program's name. An option may stand anywhere; the last of several counts.
 * @throws UsageError
 */
export function parseCommandLine(args: readonly string[], locale: string): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false, // Our own errors come in the chosen language.
    tokens: true,
  });
  const given: OptionName[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (!isOption(token.name)) throw new UsageError('usage.unknown-option', { option });
    const takesValue = options[token.name].type === 'string';
    if (takesValue && !token.value) throw new UsageError('usage.no-value', { option });
    if (!takesValue && token.value !== undefined) throw new UsageError('usage.no-value-taken', { option });
    given.push(token.name);
  }
  const text = (name: OptionName) => values[name] as string | undefined;
  return {
    language: choice('--lang', text('lang'), languages) ?? languageOf(locale),
    format: choice('--format', text('format'), formats) ?? 'text',
    policy: text('policy'),
    memory: text('memory'),
    saveMemory: text('save-memory'),
    each: values.each === true,
    from: choice('--from', text('from'), productIds) ?? null,
    report: text('report'),
    force: values.force === true,
    sender: text('for'),
    url: text('url'),
    out: text('out'),
    sendMode: text('send-mode'),
    outlook: (values.outlook as string[] | undefined) ?? [],
    admin: values.admin === true,
    revision: text('revision'),
    ca: text('ca'),
    release: text('release'),
    help: values.help === true,
    version: values.version === true,
    given,
    words: positionals,
  };
}

/** The language to tell bad usage in, even where the command line is wrong as a whole. */
export function languageAskedFor(args: readonly string[], locale: string): Language {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  return languages.find((language) => language === values.lang) ?? languageOf(locale);
}

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

/** One of the values that an option may have. @throws UsageError */
export function choice<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((each) => each === value);
  if (!chosen) throw new UsageError('usage.bad-value', { option, value, choices: choices.join(', ') });
  return chosen;
}
