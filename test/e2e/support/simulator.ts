import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright-core';

const root = process.cwd();

/** A running simulator: the built add-in and the simulated Outlook, on ports of their own. */
export interface RunningSimulator {
  /** Address of the simulated Outlook, with a slash at the end. */
  readonly outlook: string;
  /** Address of the add-in, with a slash at the end. */
  readonly addin: string;
  stop(): Promise<void>;
}

/** Starts the built server on free ports, for one test file. `dist` is the add-in to serve, if not the built one. */
export async function startSimulator({ dist = 'dist' } = {}): Promise<RunningSimulator> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await startOn(20_000 + 2 * Math.floor(Math.random() * 10_000), dist);
    } catch (error) {
      // Most likely someone else has the port; a server that cannot start at all fails again.
      if (attempt === 4) throw error;
    }
  }
}

/** A headless browser, installed first where the machine has none. */
export async function launch(): Promise<Browser> {
  const executablePath = execFileSync(process.execPath, [path.join(root, 'scripts/browser.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function startOn(port: number, dist: string): Promise<RunningSimulator> {
  const args = [
    path.join(root, 'build/simulator-server.cjs'),
    '--root',
    root,
    '--port',
    String(port),
    '--dist',
    dist,
  ];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error(`The simulator did not start: ${complaint}`)));
    createInterface(server.stdout).once('line', (line) => {
      const { outlook, addin } = JSON.parse(line) as { outlook: string; addin: string };
      const stop = async () => {
        server.kill();
        await ended;
      };
      resolve({ outlook, addin, stop });
    });
  });
}
