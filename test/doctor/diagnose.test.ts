import { gunzipSync, gzipSync } from 'node:zlib';
import { siteClient } from '../../src/cli/doctor/siteClient';
import { diagnose, type Diagnosis } from '../../src/doctor/diagnose';
import { findingLevels } from '../../src/doctor/finding';
import { isFailure } from '../../src/doctor/site';
import { readChecksums } from '../../src/release/checksums';
import { bytesOf, textIn, type Files } from '../../src/release/files';
import { SMART_ALERTS_ID } from '../../src/release/manifests/derive';
import { makeRelease, type ReleaseOptions } from '../../src/release/release';
import { readReleaseVersion } from '../../src/release/releaseVersion';
import { addressOf, options } from '../release/support/fakeBuild';
import { authority, certificate, type Certificate } from './support/certificates';
import { serveSite, type RunningSite, type SiteAnswer } from './support/siteServer';

jest.setTimeout(30_000);

let ca: Certificate;
let site: RunningSite;
let release: Files;

beforeAll(async () => {
  ca = await authority();
  site = await serveSite({
    tls: await certificate({ ca }),
    site: async (origin) => {
      const address = addressOf(origin);
      release = await makeRelease(options({ address }));
      return { files: release, address };
    },
  });
});
afterAll(() => site?.stop());

const examine = async (
  origin: string,
  trusted: Certificate | null = ca,
  compared: ReleaseOptions | null = null,
): Promise<Diagnosis> => {
  const address = addressOf(origin);
  const made = compared && (await makeRelease(compared));
  const result = await diagnose(address, {
    client: siteClient(trusted?.cert ?? null),
    language: 'en',
    now: new Date(),
    release: made && {
      version: readReleaseVersion(textIn(made, 'version.json'))!,
      sums: new Map(
        [...readChecksums(textIn(made, 'SHA256SUMS'))!].flatMap(([name, sum]) =>
          name.startsWith('site/') && !name.includes('.well-known') ? [[name.slice(5), sum]] : [],
        ),
      ),
    },
  });
  if (isFailure(result)) throw new Error(result.message);
  return result;
};

/** Kinds of findings so far. */
const met = new Set<string>();

const found = ({ findings }: Diagnosis) =>
  findings.map(({ id, place }) => {
    met.add(id);
    return `${id} ${place}`;
  });

test('a site that is served by the rules has nothing to mend', async () => {
  const diagnosis = await examine(site.origin, ca, options({ address: addressOf(site.origin) }));
  expect(found(diagnosis)).toEqual([]);
  expect(diagnosis.version).toMatchObject({ version: '1.2.3', manifestVersion: '1.2.3.0' });
});

type Break = (path: string, answer: SiteAnswer) => SiteAnswer;

const headersAt =
  (pattern: RegExp, change: Readonly<Record<string, string | undefined>>): Break =>
  (path, answer) => {
    if (!pattern.test(path)) return answer;
    const kept = Object.entries({ ...answer.headers, ...change }).filter(([, value]) => value !== undefined);
    return { ...answer, headers: Object.fromEntries(kept) as Record<string, string> };
  };

const bodyAt =
  (pattern: RegExp, body: string, more: Readonly<Record<string, string>> = {}): Break =>
  (path, answer) => {
    if (!pattern.test(path)) return answer;
    const { headers } = headersAt(/./, { ...more, 'content-encoding': undefined })(path, answer);
    return { status: 200, headers, body };
  };

const statusAt =
  (pattern: RegExp, status: number, more: Readonly<Record<string, string>> = {}): Break =>
  (path, answer) =>
    pattern.test(path) ? { status, headers: { ...answer.headers, ...more }, body: '' } : answer;

const edited =
  (pattern: RegExp, from: string, to: string): Break =>
  (path, answer) =>
    pattern.test(path)
      ? { ...answer, body: gzipSync(gunzipSync(answer.body).toString().replace(from, to)) }
      : answer;

const packedAnew =
  (pattern: RegExp): Break =>
  (path, answer) =>
    pattern.test(path) ? { ...answer, body: 'not packed' } : answer;

const signIn = bodyAt(/policy\.json|\.well-known/, '<!DOCTYPE html><title>Sign in</title>', {
  'content-type': 'text/html',
});
const csp = (policy: string) => headersAt(/./, { 'content-security-policy': policy });

test.each<[string, Break, readonly string[]]>([
  ['an icon is missing', statusAt(/icon-16/, 404), ['file.missing assets/icon-16.png']],
  ['a script of a page is missing', statusAt(/^checklist\.js/, 404), ['file.missing checklist.js']],
  ['the server fails', statusAt(/^commands\.html/, 500), ['file.status commands.html']],
  ['reading is forbidden', statusAt(/^launchevent\.js/, 403), ['file.denied launchevent.js']],
  [
    'a sign-in is led to',
    statusAt(/^policy\.json/, 302, { location: 'https://login.example/' }),
    ['file.redirected policy.json'],
  ],
  [
    'a sign-in page comes instead',
    signIn,
    ['file.sign-in /.well-known/microsoft-officeaddins-allowed.json', 'file.sign-in policy.json'],
  ],
  [
    'scripts come as text',
    headersAt(/^launchevent\.js/, { 'content-type': 'text/plain' }),
    ['file.type launchevent.js'],
  ],
  [
    'JSON comes as bytes',
    headersAt(/^policy\.json/, { 'content-type': 'application/octet-stream' }),
    ['file.odd-type policy.json'],
  ],
  [
    'pages may not be framed',
    headersAt(/\.html$/, { 'x-frame-options': 'SAMEORIGIN' }),
    [
      'header.frame-options taskpane.html',
      'header.frame-options commands.html',
      'header.frame-options accident.html',
      'header.frame-options checklist.html',
    ],
  ],
  ['the root may not be framed', headersAt(/^$/, { 'x-frame-options': 'DENY' }), ['header.frame-options /']],
  [
    'a policy of the web server’s own forbids Outlook to show it',
    (path, answer) => (path === 'taskpane.html' ? csp("frame-ancestors 'self'")(path, answer) : answer),
    ['header.csp-blocks taskpane.html'],
  ],
  [
    'no policy at all',
    headersAt(/^taskpane\.html/, { 'content-security-policy': undefined }),
    ['header.csp-none taskpane.html'],
  ],
  [
    'no HSTS',
    headersAt(/^taskpane/, { 'strict-transport-security': undefined }),
    ['header.hsts taskpane.html'],
  ],
  [
    'no nosniff',
    headersAt(/^taskpane\.js/, { 'x-content-type-options': undefined }),
    ['header.nosniff taskpane.js'],
  ],
  [
    'another origin may fetch the policy',
    headersAt(/policy/, { 'access-control-allow-origin': 'https://other.example' }),
    ['header.cors policy.json'],
  ],
  [
    'the policy is kept',
    headersAt(/^policy/, { 'cache-control': 'max-age=86400' }),
    ['cache.policy policy.json'],
  ],
  [
    'nothing is said of keeping',
    headersAt(/^(?:policy|checklist\.html)/, { 'cache-control': undefined }),
    ['cache.page checklist.html', 'cache.policy policy.json'],
  ],
  [
    'the event bundle is kept for ever',
    headersAt(/^launch/, { 'cache-control': 'public, max-age=31536000' }),
    ['cache.event launchevent.js'],
  ],
  [
    'the event bundle is never kept',
    headersAt(/^launch/, { 'cache-control': 'no-store' }),
    ['cache.event launchevent.js'],
  ],
  [
    'chunks are asked for each time',
    headersAt(/^chunks/, { 'cache-control': 'no-cache' }),
    ['cache.chunk chunks/17.0a1b2c3d.js'],
  ],
  ['no ETag', headersAt(/^policy/, { etag: undefined }), ['cache.validator policy.json']],
  [
    'the list names another script',
    bodyAt(/\.well-known/, '{"allowed":["https://a.example/launchevent.js"]}'),
    ['allowed.lacks /.well-known/microsoft-officeaddins-allowed.json'],
  ],
  [
    'the list is no JSON',
    bodyAt(/\.well-known/, 'allowed'),
    ['allowed.unreadable /.well-known/microsoft-officeaddins-allowed.json'],
  ],
  [
    'the policy has faults',
    bodyAt(/^policy/, '{"version":1,"checklst":{},"onError":"x"}'),
    ['policy.fault policy.json', 'policy.fault policy.json'],
  ],
  ['the policy is no JSON', bodyAt(/^policy/, '{"version":1,}'), ['policy.fault policy.json']],
  [
    'a named memory is not there',
    bodyAt(/^policy/, '{"version":1,"memory":{"start":"start.json"}}'),
    ['file.missing start.json', 'policy.start policy.json'],
  ],
  [
    'a memory that a group names is not there',
    bodyAt(
      /^policy/,
      '{"version":1,"groups":[{"id":"g","for":["*"],"policy":{"memory":{"start":"start.json"}}}]}',
    ),
    ['file.missing start.json', 'policy.start policy.json'],
  ],
  [
    'the directory is not there',
    bodyAt(/^policy/, '{"version":1,"directoryFile":"lists/directory.json"}'),
    ['file.missing lists/directory.json', 'policy.directory policy.json'],
  ],
  [
    'the directory is no directory',
    bodyAt(/^policy/, '{"version":1,"directoryFile":"version.json"}'),
    ['directory.fault version.json'],
  ],
  [
    'the directory is at another site',
    bodyAt(/^policy/, '{"version":1,"directoryFile":"https://elsewhere.example/directory.json"}'),
    ['policy.directory policy.json'],
  ],
  ['a file was changed', bodyAt(/^commands\.js/, 'alert(1)'), ['sums.differ commands.js']],
  ['the list of sums is missing', statusAt(/SHA256SUMS/, 404), ['sums.none SHA256SUMS']],
  [
    'the manifest is no XML',
    bodyAt(/^manifest\.xml/, 'manifest'),
    ['manifest.unreadable manifest.xml', 'sums.differ manifest.xml'],
  ],
  ['an answer cannot be unpacked', packedAnew(/^assets\/icon-16/), ['file.failed assets/icon-16.png']],
  [
    'the manifest has another id',
    edited(/^manifest\.xml/, SMART_ALERTS_ID, 'b1f0c7d4-3e92-4c58-8f6a-95d27e40a1c4'),
    ['manifest.id manifest.xml', 'sums.differ manifest.xml'],
  ],
  [
    'the manifest trusts no origin',
    edited(/^manifest\.xml/, '<AppDomain>', '<AppDomain>https://www.'),
    ['manifest.app-domain manifest.xml', 'sums.differ manifest.xml'],
  ],
  [
    'version.json is something else',
    bodyAt(/^version\.json/, '{}'),
    ['site.version version.json', 'sums.differ version.json'],
  ],
])('%s', async (_, broken, wanted) => {
  site.broken = broken;
  try {
    expect(found(await examine(site.origin))).toEqual(wanted);
  } finally {
    site.broken = (_path, answer) => answer;
  }
});

test('a site is not compressed', async () => {
  const script = textIn(release, 'site/checklist.js');
  site.broken = bodyAt(/^checklist\.js/, script);
  expect(found(await examine(site.origin))).toEqual(['uncompressed checklist.js']);
  site.broken = (_path, answer) => answer;
});

test('a site that was made for another address, and a manifest of another version', async () => {
  const other = await makeRelease(options({ revision: 3 }));
  const wrong = await serveSite({
    tls: await certificate({ ca }),
    site: (origin) => {
      const address = addressOf(origin);
      const version = textIn(other, 'site/version.json').replace('1.2.3.3', '1.2.3.4');
      return Promise.resolve({
        files: new Map([...other, ['site/version.json', bytesOf(version)]]),
        address,
      });
    },
  });
  expect(found(await examine(wrong.origin))).toEqual([
    'site.address version.json',
    'manifest.version manifest.xml',
    'manifest.address manifest.xml',
    'manifest.version manifest-onsend.xml',
    'manifest.address manifest-onsend.xml',
    'site.address launchevent.js',
    'allowed.lacks /.well-known/microsoft-officeaddins-allowed.json',
    'sums.differ version.json',
  ]);
  await wrong.stop();
});

test('a site that was built and not packaged has neither version nor sums, and may be right', async () => {
  site.broken = statusAt(/^(?:version\.json|SHA256SUMS|manifest-onsend\.xml|index\.html)?$/, 404);
  expect(await examine(site.origin)).toEqual({ version: null, findings: [] });
  site.broken = (_path, answer) => answer;
});

describe('compared with the administrator’s own release', () => {
  const own = (changes: Partial<ReleaseOptions> = {}) =>
    options({ address: addressOf(site.origin), ...changes });

  test('another version', async () => {
    expect(found(await examine(site.origin, ca, own({ revision: 1 })))).toEqual([
      'release.version version.json',
    ]);
  });

  test('another policy is built in, and lies on the server', async () => {
    const policy = bytesOf('{"version":1}');
    expect(found(await examine(site.origin, ca, own({ policy })))).toEqual([
      'release.differs SHA256SUMS',
      'release.differs commands.js',
      'release.differs launchevent.js',
      'release.policy policy.json',
      'release.differs taskpane.js',
    ]);
  });
});

describe('TLS', () => {
  const served = async (tls: Parameters<typeof serveSite>[0]['tls'], trusted: Certificate | null = ca) => {
    const one = await serveSite({
      tls,
      site: async (origin) => ({
        files: await makeRelease(options({ address: addressOf(origin) })),
        address: addressOf(origin),
      }),
    });
    try {
      return found(await examine(one.origin, trusted));
    } finally {
      await one.stop();
    }
  };

  test('of an authority nobody knows', async () => {
    expect(await served(await certificate({ ca }), null)).toEqual(['tls.chain TLS']);
  });
  test('of an authority nobody knows, which sends itself along', async () => {
    const { key, cert } = await certificate({ ca });
    expect(await served({ key, cert: `${cert}\n${ca.cert}` }, null)).toEqual(['tls.untrusted TLS']);
  });
  test('self-signed', async () => {
    expect(await served(await certificate())).toEqual(['tls.self-signed TLS']);
  });
  test('for another host', async () => {
    expect(await served(await certificate({ ca, host: 'other.example' }))).toEqual(['tls.name TLS']);
  });
  test('expired', async () => {
    expect(await served(await certificate({ ca, from: -30, to: -1 }))).toEqual(['tls.expired TLS']);
  });
  test('not yet valid', async () => {
    expect(await served(await certificate({ ca, from: 2 }))).toEqual(['tls.not-yet-valid TLS']);
  });
  test('soon to expire', async () => {
    expect(await served(await certificate({ ca, to: 7 }))).toEqual(['tls.expires-soon TLS']);
  });
  test('old protocols besides new ones, and alone', async () => {
    const ciphers = 'DEFAULT@SECLEVEL=0';
    const tls = await certificate({ ca });
    expect(await served({ ...tls, minVersion: 'TLSv1', ciphers })).toEqual(['tls.old TLS']);
    expect(await served({ ...tls, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers })).toEqual([
      'tls.old-only TLS',
    ]);
  });
});

test('a host that nobody answers at', async () => {
  const client = siteClient(null);
  const result = await diagnose(addressOf('https://localhost:1/'), {
    client,
    language: 'en',
    now: new Date(),
    release: null,
  });
  expect(result).toMatchObject({ code: 'ECONNREFUSED' });
});

test('every kind of finding was met in these tests', () => {
  expect(Object.keys(findingLevels).filter((id) => !met.has(id))).toEqual([]);
});
