import path from 'node:path';
import { parseEml } from '../files/eml';
import { parseMessageJson } from '../files/messageJson';
import { decodeUtf8 } from '../files/utf8';
import { UnreadableFile } from '../files/unreadable';
import { cliTexts, type CliTextKey } from '../locales/cli';
import type { Language } from '../locales/texts';
import type { OutgoingMessage } from '../message/message';
import { parseDirectory, parsePolicy } from '../policy/faults';
import type { DirectoryParty, Policy } from '../policy/schema';
import { isBesidePolicy } from '../release/startMemory';
import { faultText } from '../validation/faults';
import type { Host } from './host';
import { printable } from './printable';

/** The name of a file that stands for standard input. */
export const STANDARD_INPUT = '-';

/** Reads a message by its file's ending, else by what it looks like: JSON begins with a brace, mail does not. */
export async function readMessage(file: string, host: Host): Promise<OutgoingMessage> {
  const bytes = await readBytes(file, host);
  const isJson = /\.json$/i.test(file) || (!/\.eml$/i.test(file) && looksLikeJson(bytes));
  return isJson ? parseMessageJson(decodeUtf8(bytes)) : parseEml(bytes);
}

/** Reads a file that is JSON whatever its name. */
export const readText = async (file: string, host: Host): Promise<string> =>
  decodeUtf8(await readBytes(file, host));

const looksLikeJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*[{[]/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 64)));

/** @throws UnreadableFile with the reason that the system gave. */
export async function readBytes(file: string, host: Host): Promise<Uint8Array> {
  try {
    return await (file === STANDARD_INPUT ? host.readStandardInput() : host.readFile(file));
  } catch (error) {
    throw systemFault(error);
  }
}

/** A system error in the reader's words. */
export function systemFault(error: unknown): UnreadableFile {
  const reason = error instanceof Error ? error.message : String(error);
  const key = systemErrors[codeOf(error)] ?? 'file.error';
  return new UnreadableFile((language) => [cliTexts.text(language, key, { reason })]);
}

/** Node's code of a system error; '' where it has none. */
export const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** Reads what a file holds; says on standard error why it cannot and gives null. No file gives undefined. */
export async function orComplain<T>(
  file: string | undefined,
  host: Host,
  language: Language,
  read: (file: string) => Promise<T>,
): Promise<T | null | undefined> {
  if (file === undefined) return undefined;
  try {
    return await read(file);
  } catch (error) {
    complainOf(file, error, host, language);
    return null;
  }
}

/** Says on standard error why a file cannot be read. @throws the error where it is another one. */
export function complainOf(file: string, error: unknown, host: Host, language: Language): void {
  if (!(error instanceof UnreadableFile)) throw error;
  for (const reason of error.reasons(language)) {
    host.complain(
      `${cliTexts.text(language, 'file.failed', { file: printable(file), reason: printable(reason) })}\n`,
    );
  }
}

export interface ReadPolicy {
  /** With the directory that it keeps in a file of its own. */
  readonly policy: Policy;
  /** The file as it was written. Standard input can be read only once. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a policy, and the file that has its directory.
 * @throws UnreadableFile with every fault.
 */
export async function readPolicyFile(file: string, host: Host, language: Language): Promise<ReadPolicy> {
  const bytes = await readBytes(file, host);
  const result = parsePolicy(decodeUtf8(bytes), language);
  if (!result.ok) throw new UnreadableFile(() => result.faults.map(faultText));
  return { policy: await withDirectory(result.policy, file, host, language), bytes };
}

/** As {@link readPolicyFile}, the policy alone. */
export const readPolicy = async (file: string, host: Host, language: Language): Promise<Policy> =>
  (await readPolicyFile(file, host, language)).policy;

async function withDirectory(policy: Policy, file: string, host: Host, language: Language): Promise<Policy> {
  if (policy.directoryFile === undefined) return policy;
  if (!isBesidePolicy(policy.directoryFile)) {
    const values = { file: policy.directoryFile };
    throw new UnreadableFile((lang) => [
      `directoryFile: ${cliTexts.text(lang, 'policy.not-beside', values)}`,
    ]);
  }
  const parties = await readDirectory(policy.directoryFile, path.dirname(file), host, language);
  return { ...policy, directory: [...policy.directory, ...parties] };
}

async function readDirectory(
  name: string,
  folder: string,
  host: Host,
  language: Language,
): Promise<readonly DirectoryParty[]> {
  try {
    const result = parseDirectory(await readText(path.join(folder, name), host), language);
    if (result.ok) return result.value.directory;
    throw new UnreadableFile(() => result.faults.map(faultText));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile((lang) => error.reasons(lang).map((reason) => `${name}: ${reason}`));
  }
}

const systemErrors: Readonly<Record<string, CliTextKey>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.not-found',
  EISDIR: 'file.is-folder',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
};
