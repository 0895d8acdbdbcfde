import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { ensureBuilt, ensureDependencies, root } from './prepare.mjs';

// npm start [-- --port 3000] [-- --no-open]: the add-in and a simulated Outlook around it, on a machine that may have nothing
// but Node.js.

const { port, open } = readArguments();
try {
  await ensureDependencies();
  await ensureBuilt();
} catch (error) {
  fail(error.message);
}
const server = spawn(
  process.execPath,
  [path.join(root, 'build', 'simulator-server.cjs'), '--root', root, '--port', String(port)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill());
createInterface(server.stdout).once('line', (line) => started(JSON.parse(line)));

async function started({ outlook, addin, publicKeyHash }) {
  console.log(`
  Simulated Outlook / シミュレーションの Outlook:  ${outlook}
  Add-in (dist/) / アドイン:                       ${addin}

  The certificate was made on this machine; another browser asks you to accept it at both addresses.
  証明書はこのパソコンで作成したものです。ほかのブラウザーでは両方のアドレスで許可してください。
  Stop with Ctrl+C. / Ctrl+C で終了します。
`);
  if (!open || !hasDisplay()) return;
  try {
    await openBrowser(outlook, publicKeyHash);
  } catch (error) {
    console.error(`No browser was opened (${error.message}).`);
  }
}

/** Opens a window of its own profile, which trusts exactly our certificate; else whatever browser is the default. */
async function openBrowser(url, publicKeyHash) {
  const browser = await findBrowser();
  const [command, ...args] = browser
    ? [
        browser,
        `--app=${url}`,
        `--user-data-dir=${path.join(root, '.cache', 'browser')}`,
        `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
        '--no-first-run',
        '--no-default-browser-check',
        '--window-size=1440,900',
      ]
    : defaultBrowser(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', (error) => console.error(`No browser was opened (${error.message}).`));
  child.unref();
}

function defaultBrowser(url) {
  switch (process.platform) {
    case 'win32':
      return ['cmd', '/c', 'start', '', url];
    case 'darwin':
      return ['open', url];
    default:
      return ['xdg-open', url];
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean', default: false } },
    });
    const number = Number(values.port);
    if (!Number.isInteger(number) || number < 1 || number > 65534)
      throw new Error(`--port takes a number from 1 to 65534, not ${values.port}`);
    return { port: number, open: !values['no-open'] };
  } catch (error) {
    return fail(`${error.message}\nUsage: npm start -- [--port 3000] [--no-open]`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
