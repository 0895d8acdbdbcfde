import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  cacheControl,
  cacheRuleOf,
  commonHeaders,
  contentTypeOf,
  DEFAULT_CACHE,
} from '../../../src/release/headers';
import type { Files } from '../../../src/release/files';
import type { SiteAddress } from '../../../src/release/siteAddress';

export interface SiteAnswer {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

export interface SiteOptions {
  readonly tls: ServerOptions;
  /** 0 for any free port. */
  readonly port?: number;
  /** What is served at which address; asked when the port is known. */
  readonly site: (origin: string) => Promise<{
    readonly files: Files;
    readonly address: SiteAddress;
    readonly outlook?: readonly string[];
  }>;
  /** Breaks an answer. @param path from the root of the origin, without its slash */
  readonly broken?: (path: string, answer: SiteAnswer) => SiteAnswer;
}

export interface RunningSite {
  readonly origin: string;
  /** What is broken from now on. */
  broken: NonNullable<SiteOptions['broken']>;
  stop(): Promise<void>;
}

/** Serves the `site/` files of a release by the very rules that the settings for nginx, IIS and the others are made from. */
export async function serveSite(options: SiteOptions): Promise<RunningSite> {
  const served: { site?: Awaited<ReturnType<SiteOptions['site']>> } = {};
  const running = { broken: options.broken ?? ((_: string, answer: SiteAnswer) => answer) };
  const server = createServer(options.tls, (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'https://x').pathname).slice(1);
    const { status, headers, body } = running.broken(path, answerTo(path, served.site!));
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, () => resolve());
  });
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  served.site = await options.site(origin);
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return Object.assign(running, { origin, stop });
}

function answerTo(
  path: string,
  { files, address, outlook = [] }: Awaited<ReturnType<SiteOptions['site']>>,
): SiteAnswer {
  const named = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const bytes = files.get(`site/${named}`);
  const rule = cacheRuleOf(named.slice(address.folder.length));
  const headers = {
    ...Object.fromEntries(
      commonHeaders(address, outlook).map(({ name, value }) => [name.toLowerCase(), value]),
    ),
    'cache-control': rule ? cacheControl(rule) : DEFAULT_CACHE,
  };
  if (!bytes)
    return { status: 404, headers: { ...headers, 'content-type': 'text/plain' }, body: 'Not found' };
  const type = contentTypeOf(named) ?? 'text/plain';
  const body = gzipSync(bytes);
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': type.startsWith('image/png') ? type : `${type}; charset=utf-8`,
      'content-encoding': 'gzip',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
    },
    body,
  };
}
