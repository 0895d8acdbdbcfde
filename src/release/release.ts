import { nextStepsTexts } from '../locales/nextSteps';
import { languages } from '../locales/texts';
import { readPolicy } from '../policy/readPolicy';
import { isOfAdmin } from './admin';
import { withPolicy } from './builtInPolicy';
import { checksums, SUMS_FILE } from './checksums';
import { bytesOf, isText, jsonFile, textIn, textOf, type Files } from './files';
import { cacheRuleOf, commonHeaders } from './headers';
import { readAddinManifest } from './manifests/addinManifest';
import { onSendManifest, smartAlertsManifest } from './manifests/derive';
import { ENGLISH_FILE, englishTexts, unifiedManifest } from './manifests/unified';
import { addressOfBuild, readdress } from './readdress';
import { VERSION_FILE, type ReleaseVersion } from './releaseVersion';
import { sendModes, type SendMode } from './sendMode';
import { containerfile } from './servers/container';
import { iis } from './servers/iis';
import { nginx, nginxInContainer } from './servers/nginx';
import type { ServerSettings } from './servers/server';
import { staticWebApps } from './servers/staticWebApps';
import type { SiteAddress } from './siteAddress';
import { sitePage } from './sitePage';
import { filesNamedBy } from './startMemory';
import { UnusableBuild } from './unusableBuild';
import { manifestVersion, unifiedVersion } from './version';
import { zip } from './zip';

export interface ReleaseOptions {
  /** The built add-in: what `npm run build` wrote, for whatever address. */
  readonly dist: Files;
  /** What that is made of, in CycloneDX. */
  readonly billOfMaterials: Uint8Array;
  readonly address: SiteAddress;
  /** The organization's policy, valid, byte for byte. */
  readonly policy: Uint8Array;
  /** Files that the policy names, by their path beside it. */
  readonly besidePolicy: Files;
  readonly version: string;
  readonly revision: number;
  readonly sendMode: SendMode;
  /** Origins of the organization's own Outlook on the web. */
  readonly outlook: readonly string[];
  /** Whether the site has the policy editor too. */
  readonly admin: boolean;
}

/** Beside the site, not on it: for whoever has to know what runs in the organization. */
const BILL_OF_MATERIALS = 'sbom.cdx.json';

/** Where the site lies in a release folder, and the manifests. */
export const SITE = 'site/';
export const MANIFESTS = 'manifests/';

const ALLOWED_FILE = '.well-known/microsoft-officeaddins-allowed.json';
const POLICY_FILE = 'policy.json';

/** Written anew, not taken from the build. */
const REPLACED = ['manifest.xml', POLICY_FILE, ALLOWED_FILE];

/** The scripts that judge, and fall back on the policy that is built in. */
const JUDGING = ['launchevent.js', 'commands.js', 'taskpane.js'];

/**
 * Everything that an administrator needs to put the add-in into service, by its path in the release folder. The same
 * options give the same bytes. @throws UnusableBuild where the build is not what this program knows to rewrite.
 */
export async function makeRelease(options: ReleaseOptions): Promise<Files> {
  const { address, version, revision } = options;
  const manifests = await manifestsOf(options);
  const site = new Map<string, Uint8Array>();
  const program = new Map([
    ...rewritten(options),
    ['index.html', bytesOf(sitePage(version))],
    [VERSION_FILE, jsonFile(versionOf(options))],
    ...[...manifests].filter(([path]) => path.endsWith('.xml')),
  ]);
  for (const [path, bytes] of program) site.set(address.folder + path, bytes);
  // What an administrator changes later on does not belong in the list of what must not have changed.
  site.set(address.folder + SUMS_FILE, checksums(program));
  for (const [path, bytes] of options.besidePolicy) site.set(address.folder + path, bytes);
  site.set(address.folder + POLICY_FILE, options.policy);
  site.set(ALLOWED_FILE, jsonFile({ allowed: [`${address.base}launchevent.js`] }));

  const release = new Map<string, Uint8Array>();
  for (const [path, bytes] of site) release.set(SITE + path, bytes);
  for (const [path, bytes] of manifests) release.set(MANIFESTS + path, bytes);
  for (const [path, text] of Object.entries(serverFiles(options)))
    release.set(`server/${path}`, bytesOf(text));
  for (const language of languages) {
    const values = {
      version,
      url: address.base,
      origin: address.origin,
      manifestVersion: manifestVersion(version, revision),
      sendMode: sendModes[options.sendMode].xml,
      unified: unifiedPackage(version),
    };
    release.set(`NEXT-STEPS.${language}.md`, bytesOf(nextStepsTexts.text(language, 'text', values)));
  }
  release.set(BILL_OF_MATERIALS, options.billOfMaterials);
  release.set(VERSION_FILE, jsonFile(versionOf(options)));
  release.set(SUMS_FILE, checksums(release));
  return release;
}

const versionOf = ({ version, revision, address, sendMode }: ReleaseOptions): ReleaseVersion => ({
  product: 'yubisashi',
  version,
  revision,
  manifestVersion: manifestVersion(version, revision),
  url: address.base,
  sendMode,
});

const unifiedPackage = (version: string): string => `yubisashi-${version}.zip`;

/** The build's files with this address and this policy in them. */
function rewritten({ dist, address, policy, admin }: ReleaseOptions): [string, Uint8Array][] {
  const from = addressOfBuild(textIn(dist, 'manifest.xml'));
  const shipped = JSON.parse(textIn(dist, POLICY_FILE)) as Record<string, unknown>;
  const own = JSON.parse(textOf(policy)) as Record<string, unknown>;
  const shippedPolicy = readPolicy(shipped);
  // The files of this policy come with it.
  const replaced = [...REPLACED, ...(shippedPolicy ? filesNamedBy(shippedPolicy) : [])];
  const carriers = new Set<string>();
  const files = [...dist]
    .filter(([path]) => !replaced.includes(path) && (admin || !isOfAdmin(path)))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (!isText(path)) return [path, bytes];
      const text = readdress(textOf(bytes), from, address);
      if (!path.endsWith('.js')) return [path, bytesOf(text)];
      const { script, count } = withPolicy(text, shipped, own);
      // Chunks are cached for good under the hash of what was built.
      if (count > 0 && cacheRuleOf(path)?.immutable)
        throw new UnusableBuild(`${path} carries a policy, although it must never change.`);
      if (count > 0) carriers.add(path);
      return [path, bytesOf(script)];
    });
  const missing = JUDGING.filter((path) => !carriers.has(path));
  if (missing.length > 0) throw new UnusableBuild(`No built-in policy in ${missing.join(', ')}.`);
  return files;
}

async function manifestsOf({ dist, address, version, revision, sendMode }: ReleaseOptions): Promise<Files> {
  const source = textIn(dist, 'manifest.xml');
  const built = readdress(source, addressOfBuild(source), address);
  const xml = smartAlertsManifest(built, manifestVersion(version, revision), sendMode);
  const read = readAddinManifest(xml);
  if (!read) throw new UnusableBuild('manifest.xml is no manifest.');
  const unified = new Map([
    [
      'manifest.json',
      jsonFile(unifiedManifest(read, { version: unifiedVersion(version, revision), sendMode, address })),
    ],
    [ENGLISH_FILE, jsonFile(englishTexts(read))],
    ...['color.png', 'outline.png'].map((icon): [string, Uint8Array] => [
      icon,
      bytesIn(dist, `assets/${icon}`),
    ]),
  ]);
  return new Map([
    ['manifest.xml', bytesOf(xml)],
    ['manifest-onsend.xml', bytesOf(onSendManifest(built, manifestVersion(version, revision)))],
    [unifiedPackage(version), await zip(unified)],
  ]);
}

function bytesIn(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new UnusableBuild(`There is no ${path}.`);
  return bytes;
}

/** Settings of the servers, by their path. */
function serverFiles({ address, version, outlook }: ReleaseOptions): Record<string, string> {
  const origin = nextStepsTexts.text('en', 'server', { version, url: address.base });
  const settings: ServerSettings = { address, headers: commonHeaders(address, outlook), origin };
  return {
    'nginx/yubisashi.conf': nginx(settings),
    'iis/web.config': iis(settings),
    'static-web-apps/staticwebapp.config.json': `${JSON.stringify(staticWebApps(settings), null, 2)}\n`,
    'container/Containerfile': containerfile(settings),
    'container/nginx.conf': nginxInContainer(settings),
  };
}
