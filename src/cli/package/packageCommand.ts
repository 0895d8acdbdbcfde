import path from 'node:path';
import { UnreadableFile } from '../../files/unreadable';
import { packageTexts, type PackageTextKey } from '../../locales/package';
import type { TextValues } from '../../locales/texts';
import { sha256 } from '../../release/checksums';
import type { Files } from '../../release/files';
import { makeRelease, MANIFESTS, type ReleaseOptions } from '../../release/release';
import {
  isBesidePolicy,
  LARGEST_START_MEMORY,
  startMemoriesOf,
  startMemoryFault,
} from '../../release/startMemory';
import { UnusableBuild } from '../../release/unusableBuild';
import { compareVersions, REVISIONS } from '../../release/version';
import { exitCodes } from '../exitCode';
import type { Host } from '../host';
import { orComplain, readPolicyFile, systemFault } from '../input';
import { UsageError, type CommandLine } from '../usage';
import { packageOptions, type PackageOptions } from './options';
import { packageReport } from './packageReport';
import { earlierRelease, writeRelease, type EarlierRelease } from './releaseFolder';

/**
 * `yubisashi package --url … --policy … --out …`: writes everything that is needed to put the add-in into service. Onto an
 * earlier release it writes only what is not older, and says what changed.
 * @returns the exit code: 0, or 3 where nothing was made
 */
export async function packageSite(words: readonly string[], line: CommandLine, host: Host): Promise<number> {
  if (words.length > 0) throw new UsageError('usage.unexpected', { word: words[0]! });
  const options = packageOptions(line);
  const { language } = line;
  const policy = await orComplain(options.policy, host, language, (file) => policyFiles(file, line, host));
  const built = await orComplain(host.programFolder, host, language, (folder) => builtFiles(folder, host));
  if (!policy || !built) return exitCodes.failure;
  const made = await orComplain(options.out, host, language, async (folder) => {
    const earlier = await earlierRelease(folder, host);
    const made = await releaseAfter(earlier, options, { ...policy, ...built, version: host.version });
    await writeRelease(made.release, folder, earlier, host);
    return { ...made, earlier };
  });
  if (!made) return exitCodes.failure;
  host.print(packageReport({ ...options, ...made }, host.version, language));
  return exitCodes.send;
}

/** The policy, and what it names beside it. @throws UnreadableFile */
async function policyFiles(
  file: string,
  { language }: CommandLine,
  host: Host,
): Promise<Pick<ReleaseOptions, 'policy' | 'besidePolicy'>> {
  const { policy, bytes } = await readPolicyFile(file, host, language);
  const besidePolicy = new Map<string, Uint8Array>();
  const take = async (setting: string, name: string) =>
    besidePolicy.set(name, await readBeside(file, setting, name, host));
  // It was read and found in order with the policy.
  if (policy.directoryFile !== undefined) await take('directoryFile', policy.directoryFile);
  for (const { setting, start } of startMemoriesOf(policy)) {
    if (!isBesidePolicy(start)) throw refusal('start.not-beside-policy', { setting, start });
    await take(setting, start);
    const fault = startMemoryFault(besidePolicy.get(start)!);
    if (fault) throw refusal(`start.${fault}`, { setting, start, limit: LARGEST_START_MEMORY / 1024 });
  }
  return { policy: bytes, besidePolicy };
}

/** A file that a setting of the policy names. @throws UnreadableFile */
async function readBeside(policy: string, setting: string, name: string, host: Host): Promise<Uint8Array> {
  try {
    return await host.readFile(path.join(path.dirname(policy), name));
  } catch (error) {
    const { reasons } = systemFault(error);
    throw new UnreadableFile((lang) => reasons(lang).map((reason) => `${setting}: ${name}: ${reason}`));
  }
}

/** The built add-in that came with the program. @throws UnreadableFile */
async function builtFiles(
  programFolder: string,
  host: Host,
): Promise<Pick<ReleaseOptions, 'dist' | 'billOfMaterials'>> {
  const folder = path.join(programFolder, 'dist');
  try {
    const files = (await host.listFiles(folder)) ?? [];
    const entries = files.map(async (file): Promise<[string, Uint8Array]> => {
      const name = path.relative(folder, file).split(path.sep).join('/');
      return [name, await host.readFile(file)];
    });
    return {
      dist: new Map((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1))),
      billOfMaterials: await host.readFile(path.join(programFolder, 'build', 'sbom.cdx.json')),
    };
  } catch (error) {
    throw systemFault(error);
  }
}

/**
 * The release that follows the earlier one: a changed manifest of the same version counts up.
 * @throws UnreadableFile where the earlier one is newer, or the build cannot be used
 */
async function releaseAfter(
  earlier: EarlierRelease | null,
  { revision, ...options }: PackageOptions,
  build: Pick<ReleaseOptions, 'dist' | 'billOfMaterials' | 'policy' | 'besidePolicy' | 'version'>,
): Promise<{ readonly release: Files; readonly revision: number }> {
  const make = (counted: number) => makeRelease({ ...options, ...build, revision: counted });
  try {
    if (!earlier) return { release: await make(revision ?? 0), revision: revision ?? 0 };
    const order = compareVersions(build.version, earlier.version.version);
    if (order < 0) throw refusal('older', { here: build.version, there: earlier.version.version });
    const least = order === 0 ? earlier.version.revision : 0;
    if (revision !== null && revision < least) throw refusal('revision.lower', { revision, least });
    const release = await make(revision ?? least);
    if (revision !== null || order > 0 || !manifestsChanged(release, earlier))
      return { release, revision: revision ?? least };
    if (least + 1 >= REVISIONS) throw refusal('revision.too-many', { version: build.version });
    return { release: await make(least + 1), revision: least + 1 };
  } catch (error) {
    if (error instanceof UnusableBuild) throw refusal('build.unusable', { reason: error.message });
    throw error;
  }
}

const manifestsChanged = (release: Files, { sums }: EarlierRelease): boolean =>
  [...release].some(([name, bytes]) => name.startsWith(MANIFESTS) && sums.get(name) !== sha256(bytes));

const refusal = (key: PackageTextKey, values: TextValues): UnreadableFile =>
  new UnreadableFile((language) => [packageTexts.text(language, key, values)]);
