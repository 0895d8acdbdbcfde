import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

export interface File {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** True where the bytes are text that may name the address the add-in was built for. */
  readonly isText: boolean;
}

/** The file that `urlPath` names below `root`; undefined where there is none. Never leaves `root`. */
export async function fileBelow(root: string, urlPath: string): Promise<File | undefined> {
  const name = safeDecode(urlPath);
  if (name === undefined) return undefined;
  const target = path.resolve(root, `.${path.posix.normalize(`/${name}`)}`);
  if (target !== root && !target.startsWith(root + path.sep)) return undefined;
  try {
    const bytes = await readFile(target);
    const contentType = CONTENT_TYPES[path.extname(target).toLowerCase()] ?? 'application/octet-stream';
    return { bytes, contentType, isText: /^(text|application\/json)/.test(contentType) };
  } catch {
    return undefined;
  }
}

/** Answers with `body`; nothing is cached, so that a rebuild shows on reload. */
export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: Buffer | string,
  headers: Record<string, string> = {},
): void {
  const length = { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, {
    'Content-Type': contentType,
    'Cache-Control': 'no-store',
    ...length,
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function safeDecode(urlPath: string): string | undefined {
  try {
    const name = decodeURIComponent(urlPath);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}
