import type { SiteAddress } from './siteAddress';

/** Where Office.js comes from (Microsoft requires it), and the script that Office.js itself loads in Outlook. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** The addresses that Outlook on the web and new Outlook show add-ins from: those that Office.js trusts, and the newer domain. */
const OUTLOOK_ORIGINS = [
  'https://outlook.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.office365.us',
  'https://partner.outlook.cn',
];

/**
 * What the pages may do. Styles may stand in the page, because Fluent UI writes them there as it draws; scripts may not, and
 * text is never run as a script.
 * @param outlook origins of an organization's own Outlook on the web (Exchange Server)
 */
export function contentSecurityPolicy(outlook: readonly string[]): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...OFFICE_SCRIPTS],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'self'", OFFICE_SCRIPTS[0]!],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...OUTLOOK_ORIGINS, ...outlook],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A year, in seconds. */
const YEAR = 31_536_000;

/** Sent with everything, errors too: Outlook on the web looks at the root of the origin before it frames a page. */
export function commonHeaders({ origin }: SiteAddress, outlook: readonly string[]): Header[] {
  return [
    { name: 'Content-Security-Policy', value: contentSecurityPolicy(outlook) },
    { name: 'Strict-Transport-Security', value: `max-age=${YEAR}` },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
    // For classic Outlook's event runtime, which says its origin also where it fetches from its own site.
    { name: 'Access-Control-Allow-Origin', value: origin },
  ];
}

/** How long something is kept without asking the server. */
export interface CacheRule {
  /** Path from the base; a folder ends with a slash. */
  readonly path: string;
  /** Seconds. */
  readonly maxAge: number;
  /** The contents never change under that name. */
  readonly immutable?: boolean;
}

/** Asked for each time, with a short answer where nothing changed: pages, their scripts, the policy. */
export const DEFAULT_CACHE = 'no-cache';

export const cacheRules: readonly CacheRule[] = [
  // Named by their contents.
  { path: 'chunks/', maxAge: YEAR, immutable: true },
  { path: 'assets/', maxAge: 86_400 },
  // Loaded at each Send by classic Outlook: short, so that a new version arrives, but not asked for at each mail.
  { path: 'launchevent.js', maxAge: 600 },
];

export const cacheControl = ({ maxAge, immutable }: CacheRule): string =>
  `public, max-age=${maxAge}${immutable ? ', immutable' : ''}`;

/** @param path from the base */
export function cacheRuleOf(path: string): CacheRule | undefined {
  return cacheRules.find((rule) =>
    rule.path.endsWith('/') ? path.startsWith(rule.path) : path === rule.path,
  );
}

/** By a file's ending; what Outlook and browsers insist on. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};

export const contentTypeOf = (path: string): string | undefined =>
  contentTypes[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];

/** What shrinks to a third or less by compression. */
export const compressible = ['text/javascript', 'application/json', 'image/svg+xml', 'text/xml'];
