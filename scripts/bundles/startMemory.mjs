import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { root, startMemoriesOf } from '../prepare.mjs';

/**
 * What is wrong with the first bad one of the files that policy.json names as memories to begin with (`memory.start`), in
 * one sentence; null where all are right, or none is named.
 * @param folder where policy.json lies
 */
export async function startMemoryFault(folder = root) {
  const named = startMemoriesOf(folder);
  if (named.size === 0) return null;
  const memory = await loadTypeScript('src/release/startMemory.ts');
  const faults = Array.from(named, ([setting, name]) => faultOf(setting, name, folder, memory));
  return faults.find((fault) => fault !== null) ?? null;
}

function faultOf(setting, name, folder, memory) {
  const said = `policy.json: ${setting} names “${name}”`;
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
