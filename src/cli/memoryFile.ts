import * as z from 'zod/mini';
import { UnreadableFile } from '../files/unreadable';
import { cliTexts } from '../locales/cli';
import type { Language } from '../locales/texts';
import { emptyMemory, type Memory } from '../memory/memory';
import { readMemory, writeMemory } from '../memory/read';
import { faultText, parseJson } from '../validation/faults';
import type { Host } from './host';
import { codeOf, readText, systemFault } from './input';
import { printable } from './printable';

/** What roaming settings hold: the memory under one key, and what else the add-in keeps there. */
const settings = z.looseObject({ memory: z.optional(z.string()) });
type Settings = z.infer<typeof settings>;

/**
 * Reads the memory of a file. A file without one is an empty memory, which is told.
 * @throws UnreadableFile where it is damaged or of a later version: judging without it would not be what was asked for.
 */
export async function readMemoryFile(file: string, host: Host, language: Language): Promise<Memory> {
  const { memory } = await readSettings(file, host, language);
  if (memory === undefined) {
    host.complain(`${cliTexts.text(language, 'memory.none', { file: printable(file) })}\n`);
    return emptyMemory();
  }
  return usable(memory);
}

/**
 * Makes sure, before any work, that the file may be overwritten: it holds a memory that can be read, or is not there.
 * @returns how to save a memory there; what else the file holds stays. It rejects with an UnreadableFile.
 */
export async function memorySaver(
  file: string,
  host: Host,
  language: Language,
): Promise<(memory: Memory) => Promise<void>> {
  const others = await settingsToKeep(file, host, language);
  return async (memory) => {
    try {
      await host.replaceFile(file, `${JSON.stringify({ ...others, memory: writeMemory(memory) })}\n`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UnreadableFile((lang) => [cliTexts.text(lang, 'memory.not-saved', { reason })]);
    }
  };
}

async function settingsToKeep(file: string, host: Host, language: Language): Promise<Settings> {
  try {
    await host.readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw systemFault(error);
  }
  try {
    const found = await readSettings(file, host, language);
    if (found.memory !== undefined) usable(found.memory);
    return found;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile((lang) => [
      ...error.reasons(lang),
      cliTexts.text(lang, 'memory.not-overwritten'),
    ]);
  }
}

async function readSettings(file: string, host: Host, language: Language): Promise<Settings> {
  const result = parseJson(settings, await readText(file, host), language);
  if (!result.ok) throw new UnreadableFile(() => result.faults.map(faultText));
  return result.value;
}

function usable(text: string): Memory {
  const { memory, problem } = readMemory(text);
  if (problem) throw new UnreadableFile((language) => [cliTexts.text(language, `memory.${problem}`)]);
  return memory;
}
