import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { root, startMemoryOf } from '../prepare.mjs';

/**
 * What is wrong with the file that policy.json names as the memory to begin with (`memory.start`), in one sentence; null
 * where it is right, or none is named.
 * @param folder where policy.json lies
 */
export async function startMemoryFault(folder = root) {
  const name = startMemoryOf(folder);
  if (name === null) return null;
  const said = `policy.json: memory.start names “${name}”`;
  const memory = await loadTypeScript('src/release/startMemory.ts');
  // The built site has it in the same place as here: beside policy.json.
  if (!memory.isBesidePolicy(name)) return `${said}, which is no file in or below the folder of policy.json`;
  const file = path.join(folder, name);
  if (!existsSync(file) || !statSync(file).isFile()) return `${said}, which is not there`;
  const bytes = readFileSync(file);
  const fault = memory.startMemoryFault(bytes);
  if (fault === 'too-large')
    return `${said}, whose ${bytes.length} bytes are more than ${memory.LARGEST_START_MEMORY}`;
  if (fault === 'not-a-memory') return `${said}, which is not JSON of the form { "memory": "…" }`;
  return fault && `${said}, whose memory cannot be read (${fault})`;
}
