import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const root = process.cwd();

/** A running simulator: the built add-in and the simulated Outlook, on ports of their own. */
export interface RunningSimulator {
  /** Address of the simulated Outlook, with a slash at the end. */
  readonly outlook: string;
  /** Address of the add-in, with a slash at the end. */
  readonly addin: string;
  /** What a browser needs before it opens the page. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  stop(): Promise<void>;
}

export interface SimulatorOptions {
  /** Folder of the add-in to serve, if not the built one. */
  readonly dist?: string;
  /** Address that the add-in is served from by somebody else. */
  readonly addin?: string;
  /** Name of its manifest. */
  readonly manifest?: string;
}

/** Starts the built server on free ports, for one test file. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await startSimulatorOn(20_000 + 2 * Math.floor(Math.random() * 10_000), options);
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

/** Starts it on a port, the simulated Outlook on the next one. */
export function startSimulatorOn(port: number, options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const given = Object.entries(options) as [string, string][];
  const args = [
    path.join(root, 'build/simulator-server.cjs'),
    ...['--root', root, '--port', String(port)],
    ...given.flatMap(([name, value]) => [`--${name}`, value]),
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
