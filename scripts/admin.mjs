import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureDependencies, root } from './prepare.mjs';

// npm run admin [-- --port 3010]: serves the policy editor to this computer alone and prints its address.

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The page and its parts; a site that was built has more, which is not for here. */
const SERVED = /^(?:admin\.(?:html|js|js\.LICENSE\.txt)|chunks\/admin\/[\w.-]+|assets\/icon\.svg)$/;

/** The browser itself refuses whatever would carry a mail or the policy away. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const { port } = readArguments();
try {
  await ensureDependencies();
  await ensureBuilt();
} catch (error) {
  fail(error.message);
}
const server = createServer((request, response) => void answer(request, response));
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  fail(`Port ${port} is already in use. Choose another: npm run admin -- --port ${port + 1}`);
});
// This computer alone: what is dropped here is nobody else's business.
server.listen(port, '127.0.0.1', () => {
  const { port: taken } = server.address();
  console.log(`
  Policy editor / ポリシーエディター:  http://127.0.0.1:${taken}/admin.html

  What you enter and the mails you try stay in the browser. / 入力した内容とメールはブラウザーの外へ出ません。
  Stop with Ctrl+C. / Ctrl+C で終了します。
`);
});

async function answer({ method, url }, response) {
  // No URL: of an address like // it would make an error, which would end the program.
  const name = url.replace(/[?#].*$/s, '').slice(1);
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405);
  if (name === '') return end(response.setHeader('Location', 'admin.html'), 302);
  if (!SERVED.test(name)) return end(response, 404);
  try {
    const bytes = await readFile(path.join(root, 'dist', name));
    response.setHeader('Content-Type', TYPES[path.extname(name)]);
    // Named by their contents: what the page has once is not asked for again, also where a worker begins anew.
    response.setHeader(
      'Cache-Control',
      name.startsWith('chunks/') ? 'max-age=31536000, immutable' : 'no-cache',
    );
    end(response, 200, method === 'GET' ? bytes : undefined);
  } catch {
    end(response, 404);
  }
}

function end(response, status, body) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.writeHead(status).end(body);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '3010' } } });
    const number = Number(values.port);
    if (!Number.isInteger(number) || number < 0 || number > 65535)
      throw new Error(`--port takes a number from 0 to 65535, not ${values.port}`);
    return { port: number };
  } catch (error) {
    return fail(`${error.message}\nUsage: npm run admin -- [--port 3010]`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
