import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// What `npm start`, `npm test` and the command line do first on a machine that may have nothing but Node.js: install what
// package-lock.json names, build what is older than its sources. Built-in modules only, as it runs before `npm ci`.

/** The repository's folder. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const at = (...names) => path.join(root, ...names);

/** Everything that the built files depend on. A folder's own time changes when a file in it is added or removed. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'policy.json',
  'package.json',
  'package-lock.json',
  'webpack.config.js',
  'scripts/build.mjs',
];

/**
 * The memories to begin with that a folder's policy.json names, by the settings that name them: `memory.start`, its own
 * and those of its groups. None where it cannot be read, which `policy validate` tells of.
 */
export function startMemoriesOf(folder) {
  const { memory, groups } = policyIn(folder);
  const ofGroups = (Array.isArray(groups) ? groups : []).map((group, index) => [
    `groups[${index}].policy.memory.start`,
    group?.policy?.memory?.start,
  ]);
  return new Map(
    [['memory.start', memory?.start], ...ofGroups].filter(([, name]) => typeof name === 'string'),
  );
}

/** As {@link startMemoriesOf}, every file that it names, its `directoryFile` too: the pages fetch them from beside it. */
export function filesNamedByPolicy(folder) {
  const names = [...startMemoriesOf(folder).values(), policyIn(folder).directoryFile];
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

function policyIn(folder) {
  try {
    const text = readFileSync(path.join(folder, 'policy.json'), 'utf8');
    return Object(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return {};
  }
}

/**
 * Runs a program from the repository's folder.
 * @param options `stdio` as Node's spawn takes it ('inherit' unless given), `shell` for Windows' .cmd files.
 * @returns the exit code; 1 where a signal ended it.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** As {@link run}, with Node.js itself. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that called us, else the one on the path (on Windows a .cmd, which only a shell starts). */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return runNode([cli, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Installs the dependencies unless node_modules already holds what package-lock.json names. Throws if that fails. */
export async function ensureDependencies() {
  if (dependenciesInstalled()) return;
  console.error('Installing dependencies (npm ci) …');
  if ((await runNpm(['ci', '--no-audit', '--no-fund'])) !== 0) throw new Error('npm ci failed.');
}

/** Whether node_modules holds every package of package-lock.json (bar those for other platforms) at its version. */
export function dependenciesInstalled() {
  const installed = packagesOf(at('node_modules', '.package-lock.json'));
  const wanted = packagesOf(at('package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === '' ||
      installed[name]?.version === version ||
      (installed[name] === undefined && (optional || devOptional || peer)),
  );
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : null;
}

/**
 * Builds unless the last build is newer than all it was made from. Throws if the build fails.
 * @param target 'all', or 'cli' for the command line alone.
 */
export async function ensureBuilt(target = 'all') {
  if (isBuilt(target)) return;
  console.error(target === 'all' ? 'Building …' : 'Building the command line (only after a change) …');
  // The program's own output must stay alone on stdout.
  const stdio = ['ignore', process.stderr, process.stderr];
  if ((await runNode([at('scripts', 'build.mjs'), target], { stdio })) !== 0) {
    throw new Error('The build failed.');
  }
}

/** A full build holds the command line too. */
export function isBuilt(target) {
  const outputs = [at('build', 'cli.cjs'), ...(target === 'all' ? [at('dist', 'manifest.xml')] : [])];
  if (!outputs.every((output) => existsSync(output))) return false;
  const changed = Math.max(...[...SOURCES, ...filesNamedByPolicy(root)].map(newestTime));
  return [stampOf('all'), stampOf(target)].some(
    (stamp) => existsSync(stamp) && statSync(stamp).mtimeMs >= changed,
  );
}

/** Notes a build that succeeded. `startedAt` in milliseconds: what changed while it ran is not in it. */
export function markBuilt(target, startedAt) {
  mkdirSync(at('build'), { recursive: true });
  writeFileSync(stampOf(target), '');
  utimesSync(stampOf(target), new Date(startedAt), new Date(startedAt));
}

/** Forgets that a build was made. */
export function unmarkBuilt(target) {
  rmSync(stampOf(target), { force: true });
}

// webpack leaves a file alone whose contents stay the same, so the built files' own times tell nothing.
const stampOf = (target) => at('build', `.built-${target}`);

function newestTime(name) {
  const file = at(name);
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((entry) => newestTime(path.join(name, entry))));
}
