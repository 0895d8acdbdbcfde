import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteAddress, type SiteAddress } from '../../src/release/siteAddress';
import { authority, certificate } from '../doctor/support/certificates';
import { serveSite } from '../doctor/support/siteServer';
import { filesIn, freePort } from './support/packagedSite';

// What `npm pack` makes, installed where nothing can be downloaded, and every command of it.

jest.setTimeout(180_000);

const root = process.cwd();
const isWindows = process.platform === 'win32';
let folder: string;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = (command: string, args: readonly string[], cwd: string): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd, shell: isWindows }, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });

const yubisashi = (...args: string[]) =>
  run(path.join(folder, 'node_modules/.bin', isWindows ? 'yubisashi.cmd' : 'yubisashi'), args, folder);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  // It is built already.
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(packed.err);
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  const cache = path.join(folder, 'empty-cache');
  const installed = await run(
    'npm',
    ['install', '--offline', '--cache', cache, '--no-audit', '--no-fund', `./${tarball}`],
    folder,
  );
  if (installed.code !== 0) throw new Error(installed.err);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('brings nothing but itself', () => {
  const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['yubisashi']);
  expect(readdirSync(path.join(folder, 'node_modules/yubisashi')).sort()).toEqual([
    ...['CHANGELOG.ja.md', 'CHANGELOG.md', 'LICENSE', 'README.ja.md', 'README.md', 'bin', 'build', 'dist'],
    ...['package.json', 'policy.schema.json'],
  ]);
});

test('check and policy validate', async () => {
  writeFileSync(
    path.join(folder, 'mail.eml'),
    'From: a@example.co.jp\r\nTo: b@yamada.example\r\nSubject: x\r\n\r\nhi\r\n',
  );
  writeFileSync(
    path.join(folder, 'policy.json'),
    '{"version":1,"organization":{"domains":["example.co.jp"]}}',
  );
  expect(await yubisashi('check', 'mail.eml', '--policy', 'policy.json', '--lang', 'en')).toMatchObject({
    code: 1,
    out: expect.stringContaining('b@yamada.example') as string,
    err: '',
  });
  expect(await yubisashi('policy', 'validate', 'policy.json')).toMatchObject({ code: 0, err: '' });
});

test('package, and doctor on what was packaged', async () => {
  const port = await freePort();
  const base = `https://localhost:${port}/`;
  const made = await yubisashi(
    'package',
    '--url',
    base,
    '--policy',
    'policy.json',
    '--out',
    'release',
    '--lang',
    'en',
  );
  expect(made).toMatchObject({ code: 0, err: '' });
  const ca = await authority();
  writeFileSync(path.join(folder, 'ca.pem'), ca.cert);
  const site = await serveSite({
    tls: await certificate({ ca }),
    port,
    site: () =>
      Promise.resolve({
        files: filesIn(path.join(folder, 'release')),
        address: siteAddress(base) as SiteAddress,
      }),
  });
  const doctor = ['doctor', base, '--ca', 'ca.pem', '--release', 'release'];
  try {
    expect(await yubisashi(...doctor, '--lang', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing to mend.') as string,
      err: '',
    });
    site.broken = (name, answer) => (name === 'policy.json' ? { ...answer, status: 404 } : answer);
    const broken = await yubisashi(...doctor, '--format', 'json', '--lang', 'ja');
    expect(broken.code).toBe(2);
    expect(JSON.parse(broken.out)).toMatchObject({
      url: base,
      version: { url: base },
      findings: [
        { id: 'file.missing', level: 'fault', place: 'policy.json', message: 'ありません（404）。' },
      ],
    });
    site.broken = (_, { headers, ...answer }) => ({
      ...answer,
      headers: { ...headers, 'strict-transport-security': 'max-age=0' },
    });
    expect(await yubisashi(...doctor, '--lang', 'ja')).toMatchObject({
      code: 1,
      out: expect.stringContaining('直すところ 0 件、注意 1 件') as string,
    });
  } finally {
    await site.stop();
  }
  expect(await yubisashi(...doctor, '--lang', 'en')).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringContaining(`No connection to ${base}`) as string,
  });
  expect(await yubisashi('doctor', base, '--ca', 'mail.eml', '--lang', 'en')).toMatchObject({
    code: 3,
    err: expect.stringContaining('no certificate in PEM form') as string,
  });
});
