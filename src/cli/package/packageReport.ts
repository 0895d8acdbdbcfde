import { gzipSync } from 'node:zlib';
import { packageTexts, type PackageTextKey } from '../../locales/package';
import type { Language, TextValues } from '../../locales/texts';
import { sha256 } from '../../release/checksums';
import type { Files } from '../../release/files';
import { MANIFESTS, SITE } from '../../release/release';
import { sendModes } from '../../release/sendMode';
import { manifestVersion } from '../../release/version';
import { printable } from '../printable';
import type { PackageOptions } from './options';
import type { EarlierRelease } from './releaseFolder';

/** What classic Outlook loads at each Send, in bytes compressed (scripts/check-bundles.mjs). */
const EVENT_BUDGET = 45_000;

interface Packaged extends Omit<PackageOptions, 'revision'> {
  readonly release: Files;
  readonly revision: number;
  readonly earlier: EarlierRelease | null;
}

type Say = (key: PackageTextKey, values?: TextValues) => string;

/** What was made and what is to be done with it, a line each. */
export function packageReport(made: Packaged, version: string, language: Language): string {
  const say: Say = (key, values = {}) => packageTexts.text(language, key, values);
  const { out, address, release, earlier } = made;
  const lines = [
    say('made', {
      out: printable(out),
      url: address.base,
      version,
      manifestVersion: manifestVersion(version, made.revision),
      sendMode: sendModes[made.sendMode].xml,
    }),
    ...(earlier ? changes(release, earlier, say) : []),
    ...weight(release, address.folder, say),
    say('next', { out: printable(out), url: address.base, language }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Of the earlier release: what has to be put on the server, and whether a manifest has to be deployed again. */
function changes(release: Files, { sums, version }: EarlierRelease, say: Say): string[] {
  const changed = [...release].flatMap(([name, bytes]) => (sums.get(name) === sha256(bytes) ? [] : [name]));
  const site = changed.filter((name) => name.startsWith(SITE)).map((name) => name.slice(SITE.length));
  const manifests = changed.some((name) => name.startsWith(MANIFESTS));
  const key = manifests ? 'changed.manifests' : site.length > 0 ? 'changed.site' : 'changed.nothing';
  const named = site.length > MOST_NAMED ? [...site.slice(0, MOST_NAMED), '…'] : site;
  return [say(key, { earlier: version.manifestVersion, count: site.length, files: named.join(', ') })];
}

const MOST_NAMED = 6;

/** The policy is built into what is loaded at each Send; a long one makes that heavy. */
function weight(release: Files, folder: string, say: Say): string[] {
  const bytes = gzipSync(release.get(`${SITE}${folder}launchevent.js`)!, { level: 9 }).length;
  const kilobytes = (bytes / 1000).toFixed(1);
  return bytes > EVENT_BUDGET ? [say('heavy', { kilobytes, budget: EVENT_BUDGET / 1000 })] : [];
}
