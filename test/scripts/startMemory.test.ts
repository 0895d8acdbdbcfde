import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyMemory } from '../../src/memory/memory';
import { writeMemory } from '../../src/memory/read';

const script = path.join(__dirname, '../../scripts/bundles/startMemory.mjs');

interface Site {
  /** What the policy names. */
  readonly start?: string;
  /** What one of its groups names. */
  readonly ofGroup?: string;
  /** What lies next to it. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the build says of each site, one program for all of them. */
function faultsOf(sites: readonly Site[]): (string | null)[] {
  const folders = sites.map(({ start, ofGroup, files }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
    const groups = [{ id: 'sales', for: ['*'], policy: { memory: { start: ofGroup } } }];
    const policy = { version: 1, memory: { start }, groups };
    writeFileSync(path.join(folder, 'policy.json'), JSON.stringify(policy));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return folder;
  });
  try {
    const program = `
      import { pathToFileURL } from 'node:url';
      const [script, ...folders] = process.argv.slice(1);
      const { startMemoryFault } = await import(pathToFileURL(script).href);
      const faults = [];
      for (const folder of folders) faults.push(await startMemoryFault(folder));
      console.log(JSON.stringify(faults));`;
    const args = ['--input-type=module', '-e', program, script, ...folders];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (stderr !== '') throw new Error(stderr);
    return JSON.parse(stdout) as (string | null)[];
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

const good = JSON.stringify({ memory: writeMemory(emptyMemory()) });

const cases: readonly [name: string, said: RegExp | null, site: Site][] = [
  ['none is named', null, { files: {} }],
  ['below the policy', null, { start: 'start/memory.json', files: { 'start/memory.json': good } }],
  ['a space in its name', null, { start: 'first memory.json', files: { 'first memory.json': good } }],
  [
    'of a group',
    null,
    { start: 'start.json', ofGroup: 'a.json', files: { 'start.json': good, 'a.json': good } },
  ],
  [
    'of a group, no file',
    /groups\[0\]\.policy\.memory\.start names “a.json”, which is not there/,
    { start: 'start.json', ofGroup: 'a.json', files: { 'start.json': good } },
  ],
  ['no file', /is not there/, { start: 'start.json', files: {} }],
  ['a folder', /is not there/, { start: 'folder', files: { 'folder/start.json': good } }],
  ['above the policy', /no file in or below/, { start: '../start.json', files: {} }],
  ['elsewhere', /no file in or below/, { start: 'https://elsewhere.example/start.json', files: {} }],
  ['a query', /no file in or below/, { start: 'start.json?v=2', files: { 'start.json': good } }],
  [
    'too large',
    /more than 65536/,
    { start: 'start.json', files: { 'start.json': good + ' '.repeat(65_536) } },
  ],
  ['no JSON', /is not JSON/, { start: 'start.json', files: { 'start.json': 'memory' } }],
  ['other JSON', /is not JSON/, { start: 'start.json', files: { 'start.json': '{"memory":1}' } }],
  [
    'damaged',
    /cannot be read \(damaged\)/,
    { start: 'start.json', files: { 'start.json': '{"memory":"1!x"}' } },
  ],
  [
    'of a newer version',
    /cannot be read \(version\)/,
    { start: 'start.json', files: { 'start.json': '{"memory":"9!x!y!z"}' } },
  ],
];

let faults: (string | null)[] = [];
beforeAll(() => {
  faults = faultsOf(cases.map(([, , site]) => site));
}, 30_000);

test.each(cases.map(([name, said], index) => [name, said, index] as const))(
  'the memory to begin with: %s',
  (_, said, index) => {
    if (said) expect(faults[index]).toMatch(said);
    else expect(faults[index]).toBeNull();
  },
);
