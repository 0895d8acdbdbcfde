import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { root, startMemoryOf } from '../prepare.mjs';

/** What the pages take (src/outlook/startMemory.ts). */
const LARGEST = 64 * 1024;

/**
 * What is wrong with the file that policy.json names as the memory to begin with (`memory.start`), in one sentence; null
 * where it is right, or none is named.
 * @param folder where policy.json lies
 */
export async function startMemoryFault(folder = root) {
  const name = startMemoryOf(folder);
  if (name === null) return null;
  const said = `policy.json: memory.start names “${name}”`;
  // The built site has it in the same place as here: beside policy.json.
  const inside = new URL(name, 'https://x/app/policy.json').href === `https://x/app/${encodeURI(name)}`;
  if (!inside || /[?#\\]/.test(name))
    return `${said}, which is no file in or below the folder of policy.json`;
  const file = path.join(folder, name);
  if (!existsSync(file) || !statSync(file).isFile()) return `${said}, which is not there`;
  const { size } = statSync(file);
  if (size > LARGEST) return `${said}, whose ${size} bytes are more than ${LARGEST}`;
  const text = memoryTextIn(readFileSync(file, 'utf8'));
  if (text === null) return `${said}, which is not JSON of the form { "memory": "…" }`;
  const { readMemory } = await loadTypeScript('src/memory/read.ts');
  const { problem } = readMemory(text);
  return problem ? `${said}, whose memory cannot be read (${problem})` : null;
}

function memoryTextIn(json) {
  try {
    const { memory } = JSON.parse(json.replace(/^\ufeff/, ''));
    return typeof memory === 'string' && memory !== '' ? memory : null;
  } catch {
    return null;
  }
}
