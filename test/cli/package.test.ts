import { fakeBuild } from '../release/support/fakeBuild';
import { writeMemory } from '../../src/memory/read';
import { emptyMemory } from '../../src/memory/memory';
import { runWith, systemError, type Outcome } from './fakeHost';

const program = {
  ...Object.fromEntries([...fakeBuild].map(([name, bytes]) => [`program/dist/${name}`, bytes])),
  'program/build/sbom.cdx.json': '{"bomFormat":"CycloneDX"}',
};
const policy = { version: 1, organization: { name: '例示', domains: ['oneill.example'] } };
const files = { ...program, 'policy.json': policy };

const base = [
  'package',
  '--url',
  'https://addin.oneill.example',
  '--policy',
  'policy.json',
  '--out',
  'release',
];

const packaged = (
  more: readonly string[] = [],
  folder: Readonly<Record<string, string>> = {},
  version = '1.2.3',
  others: Readonly<Record<string, string | object>> = {},
): Promise<Outcome> => runWith({ ...files, ...folder, ...others }, [...base, ...more], { version });

const versionsIn = ({ saved }: Outcome) => ({
  ...(JSON.parse(saved['release/version.json']!) as { manifestVersion: string }),
  manifest: /<Version>([^<]+)/.exec(saved['release/manifests/manifest.xml']!)![1],
});

test('writes the release, and says what to do next', async () => {
  const made = await packaged();
  expect([made.exitCode, made.err]).toEqual([0, '']);
  expect(made.out).toContain('version 1.2.3, manifest 1.2.3.0, SendMode SoftBlock');
  expect(made.out).toContain('release/NEXT-STEPS.en.md');
  expect(Object.keys(made.saved).slice(-2)).toEqual(['release/SHA256SUMS', 'release/version.json']);
  expect(made.saved['release/sbom.cdx.json']).toBe(program['program/build/sbom.cdx.json']);
  expect(made.saved['release/site/launchevent.js']).toContain('https://addin.oneill.example/policy.json');
});

test('takes the policy from standard input', async () => {
  const { err, saved } = await packaged(['--policy', '-'], {}, '1.2.3', { '-': policy });
  expect([err, saved['release/site/policy.json']]).toEqual(['', JSON.stringify(policy)]);
});

test('again onto the same folder nothing changes', async () => {
  const { out, saved } = await packaged([], (await packaged()).saved);
  expect(out).toContain('Neither site nor manifests changed');
  expect(saved['release/version.json']).toBe((await packaged()).saved['release/version.json']);
});

test('another policy changes the site and no manifest', async () => {
  const { out } = await packaged([], (await packaged()).saved, '1.2.3', {
    'policy.json': { ...policy, onError: 'prompt' },
  });
  expect(out).toContain('5 files of the site changed');
  expect(out).toContain('policy.json');
  expect(out).toContain('No manifest has to be deployed again');
});

test('another send mode counts the manifest up, a new version starts anew', async () => {
  const first = await packaged();
  const second = await packaged(['--send-mode', 'block'], first.saved);
  expect(versionsIn(second)).toMatchObject({ manifestVersion: '1.2.3.1', manifest: '1.2.3.1' });
  expect(second.out).toContain('deploy the manifest again');
  const third = await packaged(['--send-mode', 'prompt-user'], second.saved);
  expect(versionsIn(third)).toMatchObject({ manifestVersion: '1.2.3.2' });
  expect(versionsIn(await packaged(['--send-mode', 'block'], third.saved, '1.3.0'))).toMatchObject({
    version: '1.3.0',
    manifestVersion: '1.3.0.0',
  });
});

test('a number of its own for the manifest, but none that goes back', async () => {
  const first = await packaged(['--revision', '7']);
  expect(versionsIn(first)).toMatchObject({ manifestVersion: '1.2.3.7' });
  expect(await packaged(['--revision', '6'], first.saved)).toMatchObject({
    exitCode: 3,
    err: 'release: --revision 6 is lower than the last time. Use 7 or more.\n',
    saved: {},
  });
});

test('never puts an older version over a newer one', async () => {
  expect(await packaged([], (await packaged([], {}, '1.10.0')).saved, '1.9.9')).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('It holds the newer version 1.10.0; this yubisashi is 1.9.9') as string,
    saved: {},
  });
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['something else', { 'release/photos.txt': 'mine' }],
  ['a damaged release', { 'release/version.json': '{}', 'release/SHA256SUMS': '' }],
])('never writes into a folder that holds %s', async (_, folder) => {
  expect(await packaged([], folder)).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('release: It holds files that yubisashi package did not make') as string,
    saved: {},
  });
});

test.each<[readonly string[], RegExp]>([
  [['--url', 'addin.oneill.example'], /--url: “addin\.oneill\.example” is no URL/],
  [['--url', 'http://addin.oneill.example'], /not https/],
  [['--url', 'https://addin.oneill.example/?x=1'], /a place alone/],
  [['--url', 'https://addin.oneill.example/a b'], /letters, digits/],
  [['--send-mode', 'hard'], /--send-mode cannot be “hard”.*soft-block, block, prompt-user/],
  [['--outlook', 'mail'], /--outlook: “mail” is no URL/],
  [['--revision', '1.5'], /--revision cannot be “1\.5”/],
  [['--revision', '100'], /--revision cannot be “100”/],
  [['extra'], /“extra” is one word too many/],
  [['--memory', 'x'], /--memory/],
])('bad usage: %j', async (more, complaint) => {
  const { exitCode, err, saved } = await packaged(more);
  expect([exitCode, saved]).toEqual([3, {}]);
  expect(err).toMatch(complaint);
});

test.each(['--url', '--policy', '--out'])('%s is needed', async (option) => {
  const at = base.indexOf(option);
  const { exitCode, err } = await runWith(files, [...base.slice(0, at), ...base.slice(at + 2)]);
  expect([exitCode, err]).toEqual([3, expect.stringContaining(`${option} is needed`)]);
});

test('a policy with faults is not packaged', async () => {
  expect(await packaged([], {}, '1.2.3', { 'policy.json': { version: 1, checklst: {} } })).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('policy.json: checklst') as string,
    saved: {},
  });
});

describe('a memory to begin with', () => {
  const starting = (start: string) => ({ 'policy.json': { ...policy, memory: { start } } });
  const good = JSON.stringify({ memory: writeMemory(emptyMemory()) });

  test('is packaged beside the policy', async () => {
    const { saved } = await packaged([], {}, '1.2.3', {
      ...starting('memories/start.json'),
      'memories/start.json': good,
    });
    expect(saved['release/site/memories/start.json']).toBe(good);
  });

  test('so are those that groups name', async () => {
    const grouped = (start: string) => ({
      'policy.json': {
        ...policy,
        groups: [{ id: 'sales', for: ['sales@example.co.jp'], policy: { memory: { start } } }],
      },
    });
    const { saved } = await packaged([], {}, '1.2.3', { ...grouped('sales.json'), 'sales.json': good });
    expect(saved['release/site/sales.json']).toBe(good);
    expect(await packaged([], {}, '1.2.3', { ...grouped('sales.json'), 'sales.json': '{}' })).toMatchObject({
      exitCode: 3,
      err: expect.stringContaining('groups[0].policy.memory.start names “sales.json”') as string,
    });
  });

  test.each<[string, string | Error | undefined, string]>([
    ['../start.json', good, 'no file in or below'],
    ['start.json', undefined, 'memory.start: start.json: There is no such file.'],
    ['start.json', '{}', 'not JSON of the form'],
    ['start.json', JSON.stringify({ memory: '1!x' }), 'damaged'],
    ['start.json', JSON.stringify({ memory: '2!x!y!' }), 'later version'],
    ['start.json', JSON.stringify({ memory: 'x'.repeat(70_000) }), 'larger than 64 KB'],
  ])('%s that is %j is refused', async (start, text, reason) => {
    const { exitCode, err, saved } = await packaged([], {}, '1.2.3', {
      ...starting(start),
      ...(text !== undefined && { [start]: text }),
    });
    expect([exitCode, saved]).toEqual([3, {}]);
    expect(err).toContain(reason);
  });
});

describe('a directory in a file of its own', () => {
  const files = (directory: string | undefined) => ({
    'policy.json': { ...policy, directoryFile: 'lists/directory.json' },
    ...(directory !== undefined && { 'lists/directory.json': directory }),
  });

  test('is packaged beside the policy', async () => {
    const directory = JSON.stringify({ directory: [{ name: '山田商事', domains: ['yamada.example'] }] });
    const { saved } = await packaged([], {}, '1.2.3', files(directory));
    expect(saved['release/site/lists/directory.json']).toBe(directory);
    // It is no part of what is loaded at each Send.
    expect(saved['release/site/launchevent.js']).not.toContain('yamada.example');
  });

  test.each([
    [undefined, 'lists/directory.json: There is no such file.'],
    ['{"directory":[{"domains":[]}]}', 'directory[0].name'],
    ['{"directory":[', 'lists/directory.json:'],
  ])('%j is refused', async (directory, reason) => {
    const { exitCode, err, saved } = await packaged([], {}, '1.2.3', files(directory));
    expect([exitCode, saved]).toEqual([3, {}]);
    expect(err).toContain(reason);
  });
});

test('a program without its add-in, or with another one, says so', async () => {
  expect(await runWith({ 'policy.json': policy }, base)).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('program: There is no such file.') as string,
  });
  const dist = { 'program/dist/taskpane.js': 'changed by hand' };
  expect(await packaged([], {}, '1.2.3', dist)).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('damaged or was changed (No built-in policy in taskpane.js.)') as string,
  });
});

test('says where the folder cannot be read', async () => {
  const failing = { 'release/version.json': systemError('EACCES') } as unknown as Record<string, string>;
  expect(await packaged([], { ...(await packaged()).saved, ...failing })).toMatchObject({ exitCode: 3 });
});

test('a policy that makes every Send heavy is told', async () => {
  const words = Array.from(
    { length: 9_000 },
    (_, index) => `語${(index * 7919).toString(36)}${Math.sqrt(index)}`,
  );
  const heavy = { ...policy, keywords: [{ id: 'many', words, in: ['body'], level: 'notice', message: 'x' }] };
  const { out } = await packaged([], {}, '1.2.3', { 'policy.json': heavy });
  expect(out).toMatch(/launchevent\.js takes [\d.]+ KB compressed/);
});

test('the policy editor is on the site where it is asked for', async () => {
  const editor = [
    'release/site/admin.html',
    'release/site/admin.js',
    'release/site/chunks/admin/5.4d3c2b1a.js',
  ];
  const filesOf = ({ saved }: Outcome) => Object.keys(saved).filter((name) => name.includes('admin'));
  expect(filesOf(await packaged())).toEqual([]);
  expect(filesOf(await packaged(['--admin'])).sort()).toEqual(editor);
});
