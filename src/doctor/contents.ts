import type { Language } from '../locales/texts';
import { parseDirectory, parsePolicy } from '../policy/faults';
import { readChecksums, sha256, SUMS_FILE } from '../release/checksums';
import { textOf } from '../release/files';
import { readAddinManifest, type AddinManifest } from '../release/manifests/addinManifest';
import { ON_SEND_ID, SMART_ALERTS_ID } from '../release/manifests/derive';
import { readReleaseVersion, VERSION_FILE, type ReleaseVersion } from '../release/releaseVersion';
import type { SiteAddress } from '../release/siteAddress';
import { isBesidePolicy, startMemoriesOf, startMemoryFault } from '../release/startMemory';
import type { Policy } from '../policy/schema';
import { faultText } from '../validation/faults';
import type { Note } from './finding';
import type { SiteFiles } from './siteFiles';

/** What the parts of the examination share. */
export interface Examination {
  readonly address: SiteAddress;
  readonly files: SiteFiles;
  readonly language: Language;
  readonly note: Note;
}

/** Which release the site says it is; null where it does not (a build that was not packaged). */
export async function examineVersion({ address, files, note }: Examination): Promise<ReleaseVersion | null> {
  const answer = await files.getOptional(VERSION_FILE);
  const version = answer && readReleaseVersion(textOf(answer.bytes));
  if (answer && !version) note('site.version', VERSION_FILE);
  if (version && version.url !== address.base)
    note('site.address', VERSION_FILE, { found: version.url, base: address.base });
  return version;
}

/**
 * The manifests, and everything that they name.
 * @returns the pages among it, by their paths from the base
 */
export async function examineManifests(
  examination: Examination,
  version: ReleaseVersion | null,
): Promise<string[]> {
  const { address, files, note } = examination;
  const pages = new Set<string>();
  const onSend = 'manifest-onsend.xml';
  const optional = version === null ? null : await files.getOptional(onSend);
  const found = [
    ['manifest.xml', SMART_ALERTS_ID, await files.get('manifest.xml')],
    [onSend, ON_SEND_ID, optional],
  ] as const;
  for (const [name, id, answer] of found) {
    if (!answer) continue;
    const manifest = readAddinManifest(textOf(answer.bytes));
    if (!manifest) {
      note('manifest.unreadable', name);
      continue;
    }
    if (manifest.id !== id) note('manifest.id', name, { found: manifest.id, id });
    if (version && manifest.version !== version.manifestVersion)
      note('manifest.version', name, { found: manifest.version, version: version.manifestVersion });
    await examineAddresses(name, manifest, examination);
    for (const url of manifest.urls)
      if (url.startsWith(address.base) && url.endsWith('.html')) pages.add(url.slice(address.base.length));
  }
  return [...pages];
}

async function examineAddresses(
  name: string,
  { urls, appDomains }: AddinManifest,
  { address, files, note }: Examination,
): Promise<void> {
  const isOurs = (url: string) => url.startsWith(address.base);
  for (const url of new Set(urls)) if (isOurs(url)) await files.get(url.slice(address.base.length));
  const foreign = urls.find((url) => !isOurs(url));
  if (foreign !== undefined) note('manifest.address', name, { found: foreign, base: address.base });
  else if (!appDomains.includes(address.origin))
    note('manifest.app-domain', name, { origin: address.origin });
}

/** The event bundle fetches from the address it was built for, wherever it lies. */
export async function examineEventScript({ address, files, note }: Examination): Promise<void> {
  const script = await files.text('launchevent.js');
  if (script === null) return;
  const found = Array.from(
    script.matchAll(/["'`](https:\/\/[^"'`\s]*\/)(?:policy\.json)?["'`]/g),
    ([, url]) => url,
  );
  if (found.includes(address.base)) return;
  note('site.address', 'launchevent.js', { found: found[0] ?? '?', base: address.base });
}

/** Classic Outlook's runtime may fetch only where this list, at the root of the origin, names the script. */
export async function examineAllowedList({ address, files, note }: Examination): Promise<void> {
  const path = '.well-known/microsoft-officeaddins-allowed.json';
  const answer = await files.getAtRoot(path);
  if (!answer) return;
  const script = `${address.base}launchevent.js`;
  try {
    const { allowed } = JSON.parse(textOf(answer.bytes)) as { allowed?: unknown };
    if (!Array.isArray(allowed) || !allowed.includes(script)) note('allowed.lacks', `/${path}`, { script });
  } catch {
    note('allowed.unreadable', `/${path}`);
  }
}

export async function examinePolicy(examination: Examination): Promise<void> {
  const { files, language, note } = examination;
  const text = await files.text('policy.json');
  if (text === null) return;
  const result = parsePolicy(text, language);
  if (!result.ok) {
    for (const fault of result.faults) note('policy.fault', 'policy.json', { fault: faultText(fault) });
    return;
  }
  for (const { setting, start } of startMemoriesOf(result.policy)) {
    const answer = isBesidePolicy(start) ? await files.get(start) : null;
    if (!answer || startMemoryFault(answer.bytes)) note('policy.start', 'policy.json', { setting, start });
  }
  await examineDirectory(result.policy, examination);
}

/** The directory that a policy keeps in a file of its own. */
async function examineDirectory(
  { directoryFile: file }: Policy,
  { files, language, note }: Examination,
): Promise<void> {
  if (file === undefined) return;
  const text = isBesidePolicy(file) ? await files.text(file) : null;
  if (text === null) {
    note('policy.directory', 'policy.json', { file });
    return;
  }
  const result = parseDirectory(text, language);
  if (result.ok) return;
  const { faults } = result;
  note('directory.fault', file, { count: faults.length, fault: faultText(faults[0]!) });
}

/** Whether every file is the one that was packaged. */
export async function examineSums(
  { files, note }: Examination,
  version: ReleaseVersion | null,
): Promise<void> {
  const answer = await files.getOptional(SUMS_FILE);
  const sums = answer && readChecksums(textOf(answer.bytes));
  if (!sums) {
    if (version !== null) note('sums.none', SUMS_FILE);
    return;
  }
  await compare(sums, files, (path) => note('sums.differ', path));
}

/** A release folder's list, as far as it tells of the site. */
export interface ComparedRelease {
  readonly version: ReleaseVersion;
  /** By paths from the base. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Whether the site is the release that the administrator made: what the site says of itself it could say of anything. */
export async function examineRelease(
  { files, note }: Examination,
  version: ReleaseVersion | null,
  release: ComparedRelease,
): Promise<void> {
  const there = release.version.manifestVersion;
  if (version?.manifestVersion !== there) {
    note('release.version', VERSION_FILE, { found: version?.manifestVersion ?? '—', there });
    return;
  }
  await compare(release.sums, files, (path) =>
    note(path === 'policy.json' ? 'release.policy' : 'release.differs', path),
  );
}

async function compare(
  sums: ReadonlyMap<string, string>,
  files: SiteFiles,
  differs: (path: string) => void,
): Promise<void> {
  for (const [path, sum] of sums) {
    const answer = await files.get(path);
    if (answer && sha256(answer.bytes) !== sum) differs(path);
  }
}
