import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { siteAddress, type SiteAddress } from '../../../src/release/siteAddress';
import { authority, certificate } from '../../doctor/support/certificates';
import { serveSite } from '../../doctor/support/siteServer';
import { NGINX, serveByNginx } from './nginx';

const root = process.cwd();
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const helpers = path.join(root, 'build/simulator');

export interface PackagedSite {
  readonly base: string;
  /** The release folder. */
  readonly folder: string;
  /** File with the certificate of the authority that vouches for the server. */
  readonly ca: string;
  stop(): Promise<void>;
}

/** Packages the built add-in as an administrator does, and serves the site by the rules of the packaged settings. */
export async function packagedSite(
  policy: object,
  outlook: readonly string[],
  below = '',
): Promise<PackagedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  const port = await freePort();
  const base = `https://localhost:${port}/${below}`;
  writeFileSync(path.join(folder, 'policy.json'), JSON.stringify(policy));
  const release = path.join(folder, 'release');
  execFileSync(process.execPath, [
    path.join(root, 'bin/yubisashi.js'),
    ...['package', '--url', base, '--policy', path.join(folder, 'policy.json'), '--out', release],
    ...outlook.flatMap((origin) => ['--outlook', origin]),
  ]);
  const site = await serveRelease(release, base, outlook);
  const stop = async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
  };
  return { ...site, stop };
}

export interface ServedRelease extends PackagedSite {
  /** Replaces a file of the site, by its path below `site/`. */
  put(name: string, text: string): void;
}

/** Serves a release folder over https, with a certificate of an authority that nobody knows. */
export async function serveRelease(
  release: string,
  base: string,
  outlook: readonly string[] = [],
): Promise<ServedRelease> {
  const own = await authority();
  const ca = path.join(release, '../ca.pem');
  writeFileSync(ca, own.cert);
  const tls = await certificate({ ca: own });
  const port = Number(new URL(base).port);
  const files = filesIn(release);
  const address = siteAddress(base) as SiteAddress;
  const site = NGINX
    ? await serveByNginx(NGINX, release, port, tls)
    : await serveSite({ tls, port, site: () => Promise.resolve({ files, address, outlook }) });
  return {
    base,
    folder: release,
    ca,
    put(name, text) {
      writeFileSync(path.join(release, 'site', name), text);
      files.set(`site/${name}`, Buffer.from(text));
    },
    stop: () => site.stop(),
  };
}

/** A folder's files, by their path in it. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)];
    }),
  );
}

/** Two neighbouring ports that nobody has, the lower one. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Gives pages what comes from Microsoft's servers: Office.js of the npm package where the CDN's would be, with the
 * simulation's additions (src/simulator/addin). The add-in's own files stay as they are served, headers and all.
 * @returns what the Content-Security-Policy kept pages from, as it happens
 */
export async function playMicrosoft(context: BrowserContext): Promise<string[]> {
  const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
  const script = (body: string) => ({ contentType: 'text/javascript', body });
  await context.route('https://appsforoffice.microsoft.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.replace(/^\/lib\/1\/hosted\//, '');
    const additions = name === 'office.js' ? `\n${read(helpers, 'office-additions.js')}` : '';
    return route.fulfill(script(read(officeJs, name) + additions));
  });
  await context.route('https://ajax.aspnetcdn.com/**', (route) =>
    route.fulfill(script(read(helpers, 'microsoft-ajax.js'))),
  );
  // What the simulated Outlook itself looks at, and the worker that plays classic Outlook's event runtime fetches: in the
  // real one neither is a page of another origin.
  await context.route(/\.(?:html|json|xml)(?:\?.*)?$|\/launchevent\.js$/, async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.fallback();
    const response = await route.fetch();
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  const violations: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  return violations;
}
