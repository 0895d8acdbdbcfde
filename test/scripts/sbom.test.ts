import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const packages = Object.entries(lock.packages).filter(([key]) => key !== '');

/** What may be used to build and test; all of them may also be passed on with the built files. */
const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
];

/** Only used while building and testing, never passed on: under which licence, and what for. */
const exceptions: Readonly<Record<string, string>> = {
  // Microsoft's own, for developing add-ins: the simulated Outlook loads it.
  'node_modules/@microsoft/office-js': 'LICENSE',
  // Tests of accessibility.
  'node_modules/axe-core': 'MPL-2.0',
  // The list of browsers by which syntax is chosen.
  'node_modules/caniuse-lite': 'CC-BY-4.0',
};

/** Of `(MIT OR CC0-1.0)` one is enough; `A AND B` takes both. */
const isAllowed = (license: string): boolean => {
  const bare = license.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((part) => allowed.includes(part));
};

test('every package is under a licence that lets the product be passed on, or stays where it is built', () => {
  const refused = packages
    .filter(([key, { license = 'none' }]) => !isAllowed(license) && exceptions[key] !== license)
    .map(([key, { license }]) => `${key}: ${license}`);
  expect(refused).toEqual([]);
});

test('the bill of materials names every package, with its licence and its hash', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { pathToFileURL } from 'node:url';
    const [script, lockFile] = process.argv.slice(1);
    const { sbomOf, shippedPackages } = await import(pathToFileURL(script).href);
    const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
    const module = { modules: [{ resource: '/somewhere/node_modules/react/index.js' }] };
    console.log(JSON.stringify(sbomOf(lock, shippedPackages([{ modules: [module] }], lock))));`;
  const args = [
    '--input-type=module',
    '-e',
    program,
    path.join(root, 'scripts/sbom.mjs'),
    path.join(root, 'package-lock.json'),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  expect(stderr).toBe('');
  const { components } = JSON.parse(stdout) as {
    components: { name: string; scope: string; hashes?: object[]; licenses: object[]; purl: string }[];
  };
  expect(components).toHaveLength(packages.length);
  const react = components.filter(({ scope }) => scope === 'required');
  expect(react).toHaveLength(1);
  expect(react[0]).toMatchObject({
    name: 'react',
    licenses: [{ expression: 'MIT' }],
    hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
    purl: `pkg:npm/react@${lock.packages['node_modules/react']!.version}`,
  });
});
