import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileBelow, send, type File } from './respond';

/** Microsoft requires add-ins to load Office.js from this address; the simulator has no network and serves npm's copy. */
const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where this server keeps what is not part of the add-in. */
const OFFICE_JS_FOLDER = '/.simulator/office-js/';
const HELPERS_FOLDER = '/.simulator/';

export interface AddinSiteOptions {
  /** The built add-in. */
  readonly dist: string;
  /** `@microsoft/office-js/dist`, served byte for byte. */
  readonly officeJs: string;
  /** Where webpack put the two helper scripts (`microsoft-ajax.js`, `office-additions.js`). */
  readonly helpers: string;
  /** Address of this server and of the simulated Outlook, without a slash at the end. */
  readonly origin: string;
  readonly outlookOrigin: string;
  /** A policy typed into the simulator instead of the deployed one. */
  readonly policyOverride: () => string | undefined;
}

/** The add-in's own web site: `dist/` as built, but for the two changes described at `page` and `readdressed`. */
export function addinSite(options: AddinSiteOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const cors = {
      'Access-Control-Allow-Origin': options.outlookOrigin,
      Vary: 'Origin',
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, 'text/plain; charset=utf-8', 'GET and HEAD only', cors);
    }
    const { pathname } = new URL(request.url ?? '/', options.origin);
    const override = pathname === '/policy.json' ? options.policyOverride() : undefined;
    if (override !== undefined) return send(response, 200, 'application/json; charset=utf-8', override, cors);
    const file = await find(options, pathname);
    if (!file) return send(response, 404, 'text/plain; charset=utf-8', `Not found: ${pathname}`, cors);
    send(response, 200, file.contentType, file.bytes, cors);
  };
}

async function find(options: AddinSiteOptions, pathname: string): Promise<File | undefined> {
  if (pathname.startsWith(OFFICE_JS_FOLDER)) {
    return fileBelow(options.officeJs, pathname.slice(OFFICE_JS_FOLDER.length));
  }
  if (pathname.startsWith(HELPERS_FOLDER)) {
    return fileBelow(options.helpers, pathname.slice(HELPERS_FOLDER.length));
  }
  const file = await fileBelow(options.dist, pathname);
  if (!file?.isText) return file;
  const text = readdressed(file.bytes.toString('utf8'), options);
  const body = file.contentType.startsWith('text/html') ? page(text) : text;
  return { ...file, bytes: Buffer.from(body) };
}

/**
 * A page of the add-in, with Office.js from npm instead of the CDN. Before it comes a stand-in for MicrosoftAjax.js, which
 * Office.js would otherwise fetch from another CDN; after it what the npm version lacks (see src/simulator/addin).
 */
function page(html: string): string {
  const address = OFFICE_JS_CDN.replaceAll('.', '\\.');
  // Minified pages leave the quotes out.
  const tag = new RegExp(
    `<script[^>]*\\ssrc=(["']?)${address}(office(?:\\.debug)?\\.js)\\1[^>]*></script>`,
    'i',
  );
  return html.replace(
    tag,
    (_tag, _quote, file: string) =>
      `<script src="${HELPERS_FOLDER}microsoft-ajax.js"></script>` +
      `<script src="${OFFICE_JS_FOLDER}${file}"></script>` +
      `<script src="${HELPERS_FOLDER}office-additions.js"></script>`,
  );
}

/** The add-in carries the address it was built for; on another port (parallel tests) that address becomes ours. */
function readdressed(text: string, { dist, origin }: AddinSiteOptions): string {
  const built = builtFor(dist);
  return built && built !== origin
    ? text.replace(new RegExp(`${escape(built)}(?![\\w.:-])`, 'g'), origin)
    : text;
}

function builtFor(dist: string): string | undefined {
  try {
    const manifest = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
    const location = /<SourceLocation[^>]*DefaultValue="(https:[^"]+)"/.exec(manifest)?.[1];
    return location && new URL(location).origin;
  } catch {
    return undefined;
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
