import { cacheRuleOf } from '../release/headers';
import { isAllowed, readPolicies, type Need } from './contentSecurityPolicy';
import type { Note } from './finding';
import type { Answer } from './site';

/** What pages need of a policy, own origin aside. */
const needs = (self: string): Need[] => [
  { directives: ['script-src', 'default-src'], source: self },
  { directives: ['script-src', 'default-src'], source: 'https://appsforoffice.microsoft.com' },
  { directives: ['script-src', 'default-src'], source: 'https://ajax.aspnetcdn.com' },
  { directives: ['style-src', 'default-src'], source: "'unsafe-inline'" },
  { directives: ['img-src', 'default-src'], source: self },
  { directives: ['connect-src', 'default-src'], source: self },
  { directives: ['worker-src', 'child-src', 'script-src', 'default-src'], source: self },
];

/** Where Outlook on the web and new Outlook show the pages. */
const FRAMES = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/** What keeps Outlook from showing what lies at a place in a frame. Of the root too: Outlook on the web looks there first. */
export function examineFraming(place: string, { headers }: Answer, self: string, note: Note): void {
  const options = headers['x-frame-options'];
  if (options !== undefined) note('header.frame-options', place, { value: options });
  const policies = readPolicies(headers['content-security-policy'] ?? '');
  const blocked = FRAMES.filter(
    (source) => !isAllowed(policies, { directives: ['frame-ancestors'], source }, self),
  );
  if (blocked.length > 0)
    note('header.csp-blocks', place, { directive: 'frame-ancestors', sources: blocked.join(' ') });
}

/** What keeps a page from working, and what would make it safer. */
export function examinePage(place: string, answer: Answer, self: string, note: Note): void {
  examineFraming(place, answer, self, note);
  const { headers } = answer;
  const policy = headers['content-security-policy'];
  if (policy === undefined) note('header.csp-none', place);
  else {
    const policies = readPolicies(policy);
    for (const need of needs(self))
      if (!isAllowed(policies, need, self))
        note('header.csp-blocks', place, { directive: need.directives[0]!, sources: need.source });
  }
  if (!/\bmax-age=[1-9]/.test(headers['strict-transport-security'] ?? '')) note('header.hsts', place);
}

/** Seconds: what may be old for so long does no harm yet, and what is new reaches everybody within a day. */
const SHORT = 300;
const DAY = 86_400;

/** How long copies are kept. @param path from the base */
export function examineCaching(path: string, { headers }: Answer, note: Note): void {
  const value = headers['cache-control'] ?? '';
  const seconds = freshFor(value);
  const values = { value: value || '—' };
  if (path === 'policy.json') {
    if (seconds > SHORT) note('cache.policy', path, values);
  } else if (path === 'launchevent.js') {
    if (seconds > DAY || /\bno-store\b/i.test(value)) note('cache.event', path, values);
  } else if (cacheRuleOf(path)?.immutable) {
    if (seconds < DAY) note('cache.chunk', path, values);
  } else if (/\.(?:html|js)$/.test(path) && seconds > SHORT) note('cache.page', path, values);
  const isAsked = path === 'policy.json' || /^[^/]+\.(?:html|js)$/.test(path);
  if (isAsked && headers.etag === undefined && headers['last-modified'] === undefined)
    note('cache.validator', path);
}

/** Seconds for which a copy is taken without asking; without a word browsers guess, so for long. */
function freshFor(cacheControl: string): number {
  if (/\b(?:no-cache|no-store)\b/i.test(cacheControl)) return 0;
  const [, seconds] = /\bmax-age=(\d+)/i.exec(cacheControl) ?? [];
  return seconds === undefined ? Infinity : Number(seconds);
}

/** Smaller ones gain nothing. */
const WORTH_COMPRESSING = 20_000;

/** What the event runtime of classic Outlook fetches; it names its origin even where that is the site's own. */
const FETCHED = /(?:^|\/)(?:policy\.json|microsoft-officeaddins-allowed\.json)$/;

/** What goes for every file. */
export function examineTransfer(path: string, { headers, bytes }: Answer, self: string, note: Note): void {
  if (headers['x-content-type-options']?.toLowerCase() !== 'nosniff' && /\.(?:html|js)$/.test(path))
    note('header.nosniff', path);
  const compresses = /\.(?:js|json|svg|html)$/.test(path) && bytes.length > WORTH_COMPRESSING;
  if (compresses && headers['content-encoding'] === undefined)
    note('uncompressed', path, { kilobytes: Math.round(bytes.length / 1000) });
  const origin = headers['access-control-allow-origin'];
  if (FETCHED.test(path) && origin !== undefined && origin !== '*' && origin.replace(/\/$/, '') !== self)
    note('header.cors', path, { value: origin, origin: self });
}
