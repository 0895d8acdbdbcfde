import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// The Chromium-based browser for `npm start` and the end-to-end tests. Run by itself, this prints the path of one and installs
// it where there is none: node scripts/browser.mjs

/** Overrides every search. */
const VARIABLE = 'YUBISASHI_BROWSER';

/** @returns the path of an installed Chrome, Edge or Chromium, or of one that Playwright installed; undefined without any. */
export async function findBrowser() {
  const chosen = process.env[VARIABLE];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${VARIABLE} names ${chosen}, which does not exist.`);
    return chosen;
  }
  return [...installedPlaces(), await playwrightPlace()].find(
    (place) => place && existsSync(place) && runs(place),
  );
}

/** As {@link findBrowser}; installs a browser where there is none, and Japanese fonts on Linux. Throws where it cannot. */
export async function ensureBrowser() {
  ensureJapaneseFonts();
  const found = await findBrowser();
  if (found) return found;
  console.error('No Chrome, Edge or Chromium found: installing Chromium …');
  if (isRootOnDebian()) aptInstall('chromium', 'fonts-noto-cjk');
  const installed = (await findBrowser()) ?? (await installWithPlaywright());
  if (installed) return installed;
  throw new Error(
    `No browser could be installed. Install Google Chrome, Microsoft Edge or Chromium, ` +
      `or set ${VARIABLE} to the path of one.`,
  );
}

function installedPlaces() {
  switch (process.platform) {
    case 'win32':
      return windowsPlaces();
    case 'darwin':
      return macPlaces();
    default:
      return linuxPlaces();
  }
}

function windowsPlaces() {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => process.env[name]);
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ];
  return programs.flatMap((program) => folders.filter(Boolean).map((folder) => path.join(folder, program)));
}

function macPlaces() {
  const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
  const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return programs.flatMap((program) =>
    folders.map((folder) => `${folder}/${program}.app/Contents/MacOS/${program}`),
  );
}

function linuxPlaces() {
  const names = [
    ...['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
    ...['microsoft-edge', 'microsoft-edge-stable'],
  ];
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin');
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

async function playwrightPlace() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Ubuntu's chromium-browser may be a stub that only tells to install a snap. Elsewhere --version would open a window. */
function runs(place) {
  if (process.platform !== 'linux') return true;
  return spawnSync(place, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

async function installWithPlaywright() {
  const cli = fileURLToPath(import.meta.resolve('playwright-core/cli.js'));
  // What Chromium needs of the system can be installed by root only.
  const args = [cli, 'install', 'chromium', ...(isRootOnDebian() ? ['--with-deps'] : [])];
  spawnSync(process.execPath, args, { stdio: ['ignore', process.stderr, process.stderr] });
  const place = await playwrightPlace();
  return place && existsSync(place) && runs(place) ? place : undefined;
}

/** Screenshots and layout mean nothing where Japanese shows as boxes. */
function ensureJapaneseFonts() {
  if (process.platform !== 'linux') return;
  const list = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  if (isRootOnDebian()) aptInstall('fonts-noto-cjk');
  else
    console.error('No Japanese font found: Japanese will show as boxes. Install fonts-noto-cjk or the like.');
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(...packages) {
  const options = {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
