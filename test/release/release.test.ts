import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import {
  TextWriter,
  Uint8ArrayReader,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import builtIn from '../../policy.json';
import { readChecksums, sha256 } from '../../src/release/checksums';
import { bytesOf, isText, textIn, textOf, type Files } from '../../src/release/files';
import { ON_SEND_ID, SMART_ALERTS_ID } from '../../src/release/manifests/derive';
import { makeRelease, type ReleaseOptions } from '../../src/release/release';
import { sendModeNames, sendModes } from '../../src/release/sendMode';
import { UnusableBuild } from '../../src/release/unusableBuild';
import { addressOf, fakeBuild, options, ownPolicy } from './support/fakeBuild';

const make = (changes: Partial<ReleaseOptions> = {}): Promise<Files> => makeRelease(options(changes));

const inFolder = { address: addressOf('https://intra.oneill.example:8443/tools/yubisashi') };

const unifiedOf = async (release: Files, name = 'yubisashi-1.2.3.zip') => {
  const reader = new ZipReader(new Uint8ArrayReader(release.get(`manifests/${name}`)!));
  const entries = (await reader.getEntries()) as FileEntry[];
  const texts = await Promise.all(
    entries.map(async (entry) => [entry.filename, await entry.getData(new TextWriter())] as const),
  );
  return Object.fromEntries(texts);
};

test('holds a site, its manifests, settings of servers and what to do next', async () => {
  expect([...(await make()).keys()].filter((name) => !name.startsWith('site/assets/')).sort()).toEqual([
    'NEXT-STEPS.en.md',
    'NEXT-STEPS.ja.md',
    'SHA256SUMS',
    'manifests/manifest-onsend.xml',
    'manifests/manifest.xml',
    'manifests/yubisashi-1.2.3.zip',
    'sbom.cdx.json',
    'server/container/Containerfile',
    'server/container/nginx.conf',
    'server/iis/web.config',
    'server/nginx/yubisashi.conf',
    'server/static-web-apps/staticwebapp.config.json',
    'site/.well-known/microsoft-officeaddins-allowed.json',
    'site/SHA256SUMS',
    'site/accident.html',
    'site/accident.js',
    'site/checklist.html',
    'site/checklist.js',
    'site/chunks/17.0a1b2c3d.js',
    'site/commands.html',
    'site/commands.js',
    'site/index.html',
    'site/launchevent.js',
    'site/manifest-onsend.xml',
    'site/manifest.xml',
    'site/policy.json',
    'site/taskpane.html',
    'site/taskpane.js',
    'site/version.json',
    'version.json',
  ]);
});

test('the same options give the same bytes', async () => {
  const [first, second] = [await make(), await make()];
  expect([...second].map(([name, bytes]) => [name, sha256(bytes)])).toEqual(
    [...first].map(([name, bytes]) => [name, sha256(bytes)]),
  );
});

test.each([{}, inFolder])('names its own address and no other, %#', async (changes) => {
  const { address } = options(changes);
  const release = await make(changes);
  for (const [name, bytes] of release) {
    if (isText(name)) expect([name, textOf(bytes).includes('localhost')]).toEqual([name, false]);
  }
  const site = `site/${address.folder}`;
  expect(textIn(release, `${site}launchevent.js`)).toContain(`fetch("${address.base}policy.json")`);
  expect(textIn(release, `${site}manifest.xml`)).toContain(`<AppDomain>${address.origin}</AppDomain>`);
  expect(JSON.parse(textIn(release, 'site/.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
    allowed: [`${address.base}launchevent.js`],
  });
  expect(release.has(`${site}policy.json`)).toBe(true);
});

test('judges by the organization’s policy where the site’s cannot be had, without its directory', async () => {
  const release = await make();
  const policyIn = (script: string) =>
    vm.runInNewContext(`${script.replace(/^(?:let|const)/, 'var')};JSON.stringify(p)`, {
      fetch: () => 0,
    }) as string;
  const { directory, ...rest } = ownPolicy;
  expect(directory).toHaveLength(1);
  expect(JSON.parse(policyIn(textIn(release, 'site/launchevent.js')))).toEqual(rest);
  expect(JSON.parse(policyIn(textIn(release, 'site/commands.js')))).toEqual(rest);
  expect(textIn(release, 'site/taskpane.js')).not.toContain(builtIn.organization.name);
  expect(textIn(release, 'site/policy.json')).toBe(JSON.stringify(ownPolicy));
});

test('puts what the policy names beside it', async () => {
  const release = await make({
    ...inFolder,
    besidePolicy: new Map([['memories/start.json', bytesOf('{}')]]),
  });
  expect(textIn(release, 'site/tools/yubisashi/memories/start.json')).toBe('{}');
});

test('leaves out what the shipped policy names', async () => {
  const shipped = {
    ...builtIn,
    memory: { start: 'start.json' },
    directoryFile: 'lists/directory.json',
    groups: [{ id: 'sales', for: ['*'], policy: { memory: { start: 'sales.json' } } }],
  };
  const named = ['start.json', 'sales.json', 'lists/directory.json'];
  const scripts = ['launchevent.js', 'commands.js', 'taskpane.js'].map((name): [string, Uint8Array] => {
    const text = textIn(fakeBuild, name);
    return [name, bytesOf(text.replace(/JSON\.parse\('.*'\)/, `JSON.parse('${JSON.stringify(shipped)}')`))];
  });
  const dist = new Map([
    ...fakeBuild,
    ...scripts,
    ['policy.json', bytesOf(JSON.stringify(shipped))] as const,
    ...named.map((name) => [name, bytesOf('{}')] as const),
  ]);
  const release = [...(await make({ dist })).keys()];
  expect(release.filter((path) => named.some((name) => path.endsWith(name)))).toEqual([]);
});

test('lists checksums of everything, and beside the site of what must not change', async () => {
  const release = await make(inFolder);
  const sums = readChecksums(textIn(release, 'SHA256SUMS'))!;
  expect([...sums.keys()].sort()).toEqual([...release.keys()].filter((name) => name !== 'SHA256SUMS').sort());
  for (const [name, sum] of sums) expect([name, sha256(release.get(name)!)]).toEqual([name, sum]);
  const site = readChecksums(textIn(release, 'site/tools/yubisashi/SHA256SUMS'))!;
  expect(site.has('policy.json')).toBe(false);
  expect(site.get('chunks/17.0a1b2c3d.js')).toBe(sums.get('site/tools/yubisashi/chunks/17.0a1b2c3d.js'));
});

const changed = (name: string, text: string): Files => new Map([...fakeBuild, [name, bytesOf(text)]]);

test.each<[string, Files, RegExp]>([
  ['no event bundle', changed('manifest.xml', '<OfficeApp/>'), /launchevent/],
  ['an address in another form', changed('commands.js', 'fetch("//localhost:3000/x")'), /localhost:3000/],
  ['a script without a policy', changed('taskpane.js', 'const b=1'), /taskpane\.js/],
  [
    'a policy that is not the shipped one',
    changed('commands.js', `JSON.parse('{"version":1,"checklist":{}}')`),
    /shipped/,
  ],
  ['a chunk with a policy', changed('chunks/1.00000000.js', textIn(fakeBuild, 'commands.js')), /chunks/],
  [
    'a manifest with a send mode too many',
    changed('manifest.xml', `${textIn(fakeBuild, 'manifest.xml')}<X SendMode="Block"/>`),
    /3 times/,
  ],
  ['no icon', new Map([...fakeBuild].filter(([name]) => name !== 'assets/color.png')), /color\.png/],
])('refuses a build with %s', async (_, dist, reason) => {
  const failed = make({ dist });
  await expect(failed).rejects.toThrow(UnusableBuild);
  await expect(failed).rejects.toThrow(reason);
});

interface OfficeOpinion {
  readonly addinOnly: Readonly<Record<string, object>>;
  /** Faults by the version of the schema. */
  readonly unified: Readonly<Record<string, readonly string[]>>;
}

/** What Microsoft's own packages make of the manifests. */
async function opinionOf(release: Files): Promise<OfficeOpinion> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  try {
    const files = {
      'manifest.xml': textIn(release, 'manifests/manifest.xml'),
      'manifest-onsend.xml': textIn(release, 'manifests/manifest-onsend.xml'),
      ...(await unifiedOf(release)),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const script = path.join(__dirname, 'support/officeValidation.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as OfficeOpinion;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the manifests please Microsoft’s own tools, each with the id it keeps for ever', async () => {
  const { addinOnly, unified } = await opinionOf(await make({ revision: 4 }));
  const common = {
    version: '1.2.3.4',
    officeAppType: 'MailApp',
    hosts: ['Mailbox'],
    permissions: 'ReadWriteMailbox',
    appDomains: ['https://addin.oneill.example'],
    iconUrl: 'https://addin.oneill.example/assets/icon-64.png',
  };
  expect(addinOnly['manifest.xml']).toMatchObject({ ...common, id: SMART_ALERTS_ID });
  expect(addinOnly['manifest-onsend.xml']).toMatchObject({ ...common, id: ON_SEND_ID });
  expect(SMART_ALERTS_ID).toBe('6c1e4a52-8f0d-4b7e-9a63-d2f5b8c07e19');
  expect(ON_SEND_ID).toBe('b1f0c7d4-3e92-4c58-8f6a-95d27e40a1c3');
  expect(Object.keys(unified).length).toBeGreaterThan(5);
  for (const [version, faults] of Object.entries(unified)) expect([version, faults]).toEqual([version, []]);
}, 60_000);

describe('the add-in only manifests', () => {
  test.each(sendModeNames)('ask for %s', async (sendMode) => {
    const release = await make({ sendMode });
    for (const handler of ['onMessageSendHandler', 'onAppointmentSendHandler'])
      expect(textIn(release, 'manifests/manifest.xml')).toContain(
        `FunctionName="${handler}" SendMode="${sendModes[sendMode].xml}"`,
      );
    expect(textIn(release, 'site/manifest.xml')).toBe(textIn(release, 'manifests/manifest.xml'));
  });

  test('the one for on-send raises ItemSend from Mailbox 1.8 on, and nothing newer', async () => {
    const xml = textIn(await make(), 'manifests/manifest-onsend.xml');
    expect(xml).toContain(
      '<Event Type="ItemSend" FunctionExecution="synchronous" FunctionName="onItemSendHandler" />',
    );
    expect(xml).toContain('<bt:Sets DefaultMinVersion="1.8">');
    expect(xml).not.toMatch(/LaunchEvent|Runtime|SendMode|launchevent|ExtendedPermission/);
    const named = new Set(Array.from(xml.matchAll(/resid="([^"]+)"/g), (match) => match[1]));
    const defined = Array.from(xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g), (match) => match[1]);
    expect([...named].sort()).toEqual(defined.sort());
  });
});

describe('the unified manifest', () => {
  test('its English texts stand where the schema lets them, within its limits', async () => {
    const { 'en-us.json': text } = await unifiedOf(await make());
    const file =
      '@microsoft/app-manifest/build/json-schemas/teams/v1.17/MicrosoftTeams.Localization.schema.json';
    const schema = JSON.parse(readFileSync(require.resolve(file), 'utf8')) as {
      properties: Record<string, { maxLength?: number }>;
      patternProperties: Record<string, { maxLength?: number }>;
    };
    for (const [key, value] of Object.entries(JSON.parse(text!) as Record<string, string>)) {
      const pattern = Object.keys(schema.patternProperties).find((source) => new RegExp(source).test(key));
      const rule = schema.properties[key] ?? schema.patternProperties[pattern ?? ''];
      expect([key, rule !== undefined]).toEqual([key, true]);
      expect(value.length).toBeLessThanOrEqual(rule!.maxLength ?? Infinity);
    }
  });

  test('is the same add-in, by a version of three numbers that goes up with each revision', async () => {
    const { 'manifest.json': text } = await unifiedOf(
      await make({ revision: 7, sendMode: 'block', ...inFolder }),
    );
    expect(JSON.parse(text!)).toMatchObject({
      id: SMART_ALERTS_ID,
      version: '1.2.307',
      validDomains: ['intra.oneill.example:8443'],
      developer: { privacyUrl: 'https://intra.oneill.example:8443/tools/yubisashi/#privacy' },
      extensions: [
        {
          runtimes: [
            {
              code: {
                page: 'https://intra.oneill.example:8443/tools/yubisashi/commands.html',
                script: 'https://intra.oneill.example:8443/tools/yubisashi/launchevent.js',
              },
            },
            {
              code: { page: 'https://intra.oneill.example:8443/tools/yubisashi/taskpane.html' },
              actions: [{ id: 'open-taskpane', type: 'openPage' }],
            },
            {
              code: { page: 'https://intra.oneill.example:8443/tools/yubisashi/accident.html' },
              actions: [{ id: 'open-accident', type: 'openPage' }],
            },
          ],
          autoRunEvents: [
            {
              events: [
                { type: 'newMessageComposeCreated', actionId: 'onNewMessageComposeHandler' },
                { type: 'messageComposeOpened', actionId: 'onDraftChangedHandler' },
                { type: 'messageRecipientsChanged', actionId: 'onDraftChangedHandler' },
                { type: 'messageAttachmentsChanged', actionId: 'onDraftChangedHandler' },
                { type: 'messageFromChanged', actionId: 'onDraftChangedHandler' },
                { type: 'messageSending', options: { sendMode: 'block' } },
                { type: 'appointmentSending', options: { sendMode: 'block' } },
              ],
            },
          ],
        },
      ],
    });
  });

  test('has its icons and texts with it', async () => {
    expect(Object.keys(await unifiedOf(await make()))).toEqual([
      'manifest.json',
      'en-us.json',
      'color.png',
      'outline.png',
    ]);
  });
});

test('the page at the address has the anchors that the unified manifest names', async () => {
  const page = textIn(await make(), 'site/index.html');
  expect(page).toContain('id="privacy"');
  expect(page).toContain('id="terms"');
  expect(page).not.toMatch(/<script/);
});
