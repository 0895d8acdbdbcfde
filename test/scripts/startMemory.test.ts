import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyMemory } from '../../src/memory/memory';
import { writeMemory } from '../../src/memory/read';

const script = path.join(__dirname, '../../scripts/bundles/startMemory.mjs');

/** What the build says of a policy's `memory.start`, next to which `files` lie. */
function faultOf(start: string | undefined, files: Readonly<Record<string, string>>): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  try {
    writeFileSync(path.join(folder, 'policy.json'), JSON.stringify({ version: 1, memory: { start } }));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const program = `
      import { pathToFileURL } from 'node:url';
      const { startMemoryFault } = await import(pathToFileURL(process.argv[1]).href);
      console.log(JSON.stringify(await startMemoryFault(process.argv[2])));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program, script, folder],
      { encoding: 'utf8' },
    );
    if (stderr !== '') throw new Error(stderr);
    return JSON.parse(stdout) as string | null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const good = JSON.stringify({ memory: writeMemory(emptyMemory()) });

jest.setTimeout(30_000);

test.each<[string, string | undefined, Readonly<Record<string, string>>]>([
  ['none is named', undefined, {}],
  ['it lies below the policy', 'start/memory.json', { 'start/memory.json': good }],
  ['its name has a space', 'first memory.json', { 'first memory.json': good }],
])('the memory to begin with is in order where %s', (_, start, files) => {
  expect(faultOf(start, files)).toBeNull();
});

test.each<[RegExp, string, Readonly<Record<string, string>>]>([
  [/is not there/, 'start.json', {}],
  [/is not there/, 'folder', { 'folder/start.json': good }],
  [/no file in or below/, '../start.json', {}],
  [/no file in or below/, 'https://elsewhere.example/start.json', {}],
  [/no file in or below/, 'start.json?v=2', { 'start.json': good }],
  [/more than 65536/, 'start.json', { 'start.json': good + ' '.repeat(65_536) }],
  [/is not JSON/, 'start.json', { 'start.json': 'memory' }],
  [/is not JSON/, 'start.json', { 'start.json': '{"memory":1}' }],
  [/cannot be read \(damaged\)/, 'start.json', { 'start.json': '{"memory":"1!x"}' }],
  [/cannot be read \(version\)/, 'start.json', { 'start.json': '{"memory":"9!x!y!z"}' }],
])('the build says %s of “%s”', (said, start, files) => {
  expect(faultOf(start, files)).toMatch(said);
});
