import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningEditor {
  readonly url: string;
  stop(): Promise<void>;
}

/** `npm run admin` on a free port. */
export function startEditor(): Promise<RunningEditor> {
  const server = spawn(process.execPath, [path.join(process.cwd(), 'scripts/admin.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error('The policy editor was not served.')));
    createInterface(server.stdout).on('line', (line) => {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (url === undefined) return;
      const stop = async () => {
        server.kill();
        await ended;
      };
      resolve({ url, stop });
    });
  });
}
