import path from 'node:path';
import { diagnose } from '../../doctor/diagnose';
import type { ComparedRelease } from '../../doctor/contents';
import { findingLevels } from '../../doctor/finding';
import { isFailure } from '../../doctor/site';
import { UnreadableFile } from '../../files/unreadable';
import { doctorTexts } from '../../locales/doctor';
import { readChecksums, SUMS_FILE } from '../../release/checksums';
import { textOf } from '../../release/files';
import { SITE } from '../../release/release';
import { readReleaseVersion, VERSION_FILE } from '../../release/releaseVersion';
import type { SiteAddress } from '../../release/siteAddress';
import { exitCodes } from '../exitCode';
import type { Host } from '../host';
import { orComplain, readBytes } from '../input';
import { addressOf } from '../package/options';
import { UsageError, type CommandLine } from '../usage';
import { doctorJson, doctorText, unreachableText } from './doctorReport';

/**
 * `yubisashi doctor URL`: fetches what Outlook will fetch and says what is wrong, and how to mend it.
 * @returns the exit code: 0 nothing, 1 advice only, 2 something to mend, 3 nothing could be examined
 */
export async function doctor(words: readonly string[], line: CommandLine, host: Host): Promise<number> {
  const [site, ...more] = words;
  if (site === undefined) throw new UsageError('usage.no-site');
  if (more.length > 0) throw new UsageError('usage.one-site');
  const address = addressOf('URL', site);
  const { language, format } = line;
  const ca = await orComplain(line.ca, host, language, (file) => certificates(file, host));
  const release = await orComplain(line.release, host, language, (folder) =>
    releaseIn(folder, address, host),
  );
  if (ca === null || release === null) return exitCodes.failure;

  const options = {
    client: host.siteClient(ca ?? null),
    language,
    now: host.now(),
    release: release ?? null,
  };
  const diagnosis = await diagnose(address, options);
  if (isFailure(diagnosis)) {
    host.complain(unreachableText(address, diagnosis, language));
    return exitCodes.failure;
  }
  host.print(
    format === 'json' ? doctorJson(address, diagnosis, language) : doctorText(address, diagnosis, language),
  );
  const levels = new Set(diagnosis.findings.map(({ id }) => findingLevels[id]));
  if (levels.has('fault')) return exitCodes.block;
  return levels.has('advice') ? exitCodes.confirm : exitCodes.send;
}

/** @throws UnreadableFile */
async function certificates(file: string, host: Host): Promise<string> {
  const text = textOf(await readBytes(file, host));
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new UnreadableFile((language) => [doctorTexts.text(language, 'ca.unusable')]);
}

/** What a release folder says its site holds. @throws UnreadableFile */
async function releaseIn(
  folder: string,
  { base, folder: below }: SiteAddress,
  host: Host,
): Promise<ComparedRelease> {
  const version = readReleaseVersion(textOf(await readBytes(path.join(folder, VERSION_FILE), host)));
  const sums = readChecksums(textOf(await readBytes(path.join(folder, SUMS_FILE), host)));
  if (!version || !sums || version.url !== base)
    throw new UnreadableFile((language) => [doctorTexts.text(language, 'release.unusable', { url: base })]);
  const start = SITE + below;
  const ofSite = [...sums].filter(
    ([name]) => name.startsWith(start) && !name.startsWith(`${SITE}.well-known/`),
  );
  return { version, sums: new Map(ofSite.map(([name, sum]) => [name.slice(start.length), sum])) };
}
