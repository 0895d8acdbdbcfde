import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import type { Certificate } from '../../doctor/support/certificates';

/** Name or path of nginx; set, the packaged site is served by it and by the packaged settings, not by the stand-in. */
export const NGINX = process.env.YUBISASHI_NGINX;

/** Serves a release folder as an administrator would: the packaged settings, with the places of this machine in them. */
export async function serveByNginx(
  nginx: string,
  release: string,
  port: number,
  { key, cert }: Certificate,
): Promise<{ stop(): Promise<void> }> {
  const folder = path.join(release, '../nginx');
  mkdirSync(folder);
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('localhost.crt', cert);
  write('localhost.key', key);
  const settings = readFileSync(path.join(release, 'server/nginx/yubisashi.conf'), 'utf8')
    .replaceAll('/etc/nginx/tls', folder)
    .replace('/var/www/yubisashi', path.join(release, 'site'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  write(
    'nginx.conf',
    `daemon off; pid ${folder}/pid; error_log stderr; events {}\n` +
      `${process.getuid?.() === 0 ? 'user root;' : ''}\n` +
      `http { access_log off; ${temporary.join(' ')}\n${settings}\n}`,
  );
  const server = spawn(nginx, ['-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  await Promise.race([
    listening(port),
    ended.then(() => {
      throw new Error(`nginx did not start: ${complaint}`);
    }),
  ]);
  return {
    async stop() {
      server.kill();
      await ended;
    },
  };
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody listens on port ${port}`);
}
