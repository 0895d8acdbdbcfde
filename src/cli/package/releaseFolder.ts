import path from 'node:path';
import { UnreadableFile } from '../../files/unreadable';
import { packageTexts } from '../../locales/package';
import { readChecksums, SUMS_FILE } from '../../release/checksums';
import { textOf, type Files } from '../../release/files';
import { readReleaseVersion, VERSION_FILE, type ReleaseVersion } from '../../release/releaseVersion';
import type { Host } from '../host';
import { codeOf, readBytes, systemFault } from '../input';

/** A release that lies in a folder already. */
export interface EarlierRelease {
  readonly version: ReleaseVersion;
  /** SHA-256 of its files when they were made. */
  readonly sums: ReadonlyMap<string, string>;
}

/**
 * The release that a folder holds; null where the folder is empty or not there.
 * @throws UnreadableFile where it holds something else, which is not to be overwritten
 */
export async function earlierRelease(folder: string, host: Host): Promise<EarlierRelease | null> {
  const files = await filesIn(folder, host);
  if (files.length === 0) return null;
  const read = (name: string) =>
    files.includes(path.join(folder, name)) ? readBytes(path.join(folder, name), host) : null;
  const [version, sums] = [await read(VERSION_FILE), await read(SUMS_FILE)];
  const known = {
    version: version && readReleaseVersion(textOf(version)),
    sums: sums && readChecksums(textOf(sums)),
  };
  if (!known.version || !known.sums)
    throw new UnreadableFile((language) => [packageTexts.text(language, 'folder.other')]);
  return { version: known.version, sums: known.sums };
}

async function filesIn(folder: string, host: Host): Promise<string[]> {
  try {
    const files = await host.listFiles(folder);
    if (files) return files;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw systemFault(error);
  }
  throw new UnreadableFile((language) => [packageTexts.text(language, 'folder.not-a-folder')]);
}

/**
 * Writes a release; what says that it is one comes last, so that a folder that was left half-way is still the earlier one.
 * What the earlier release had and this one has not is taken away; files that came from elsewhere stay.
 */
export async function writeRelease(
  release: Files,
  folder: string,
  earlier: EarlierRelease | null,
  host: Host,
): Promise<void> {
  const last = [SUMS_FILE, VERSION_FILE];
  const paths = [...release.keys()].filter((name) => !last.includes(name));
  try {
    for (const name of [...paths, ...last]) await host.writeFile(path.join(folder, name), release.get(name)!);
    for (const name of earlier?.sums.keys() ?? [])
      if (!release.has(name) && !last.includes(name)) await host.deleteFile(path.join(folder, name));
  } catch (error) {
    throw systemFault(error);
  }
}
