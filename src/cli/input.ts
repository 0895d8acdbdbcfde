import { parseEml } from '../files/eml';
import { parseMessageJson } from '../files/messageJson';
import { decodeUtf8 } from '../files/utf8';
import { UnreadableFile } from '../files/unreadable';
import { cliTexts, type CliTextKey } from '../locales/cli';
import type { Language } from '../locales/texts';
import type { OutgoingMessage } from '../message/message';
import { parsePolicy } from '../policy/faults';
import type { Policy } from '../policy/schema';
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
async function readBytes(file: string, host: Host): Promise<Uint8Array> {
  try {
    return await (file === STANDARD_INPUT ? host.readStandardInput() : host.readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const key = systemErrors[(error as { code?: string }).code ?? ''] ?? 'file.error';
    throw new UnreadableFile((language) => [cliTexts.text(language, key, { reason })]);
  }
}

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
    if (!(error instanceof UnreadableFile)) throw error;
    for (const reason of error.reasons(language)) {
      host.complain(
        `${cliTexts.text(language, 'file.failed', { file: printable(file), reason: printable(reason) })}\n`,
      );
    }
    return null;
  }
}

/** @throws UnreadableFile with every fault. */
export async function readPolicy(file: string, host: Host, language: Language): Promise<Policy> {
  const result = parsePolicy(await readText(file, host), language);
  if (result.ok) return result.policy;
  throw new UnreadableFile(() => result.faults.map(faultText));
}

const systemErrors: Readonly<Record<string, CliTextKey>> = {
  ENOENT: 'file.not-found',
  ENOTDIR: 'file.not-found',
  EISDIR: 'file.is-folder',
  EACCES: 'file.no-access',
  EPERM: 'file.no-access',
};
