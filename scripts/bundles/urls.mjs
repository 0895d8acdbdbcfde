import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Nothing but Office.js may come from outside the add-in's own origin: what a mail says goes nowhere else.

/** Names that are written as addresses and never fetched: XML namespaces, and where React explains its error numbers. */
const NAMES =
  /^https?:\/\/(?:www\.w3\.org|schemas\.microsoft\.com|schemas\.openxmlformats\.org)\/|^https:\/\/react\.dev\/errors\//;

/** Vocabularies that PDF files are written in, and what a polyfill's tests of `URL` parse: pdf.js, never fetched. */
const PDF_NAMES =
  /^http:\/\/(?:www\.xfa\.org\/schema|ns\.adobe\.com)\/|^https?:\/\/(?:a|a@b|a#б|x|example\.com|foo\.bar|a\/c%20d\?a=1&c=3)$|^https:\/\/github\.com\/zloirock\/core-js(?:\/|$)/;

/** Where textlint's error messages send whoever writes rules; never fetched. */
const TEXTLINT_NAMES =
  /^https:\/\/(?:textlint\.org\/docs\/|github\.com\/textlint\/textlint\/blob\/master\/docs\/)[\w/.-]*$/;

/** What the policy editor gives as an example of a channel's template (policyReference.ts). */
const EXAMPLES = /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=\{addresses\}/;

/** Microsoft's terms require the add-in to load it from there. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

/** Addresses of other origins in the built files. */
export function foreignUrlFaults(dist, base) {
  const { origin } = new URL(base);
  const faults = [];
  for (const file of filesUnder(dist).filter((name) => /\.(?:js|html|css|json|xml|svg)$/.test(name))) {
    const text = readFileSync(file, 'utf8');
    const urls = text.match(/(?:\bhttps?:|["'(=]\s*(?=\/\/[a-z]))\/\/[\w.-]+(?::\d+)?[^\s"'`<>)\\]*/gi) ?? [];
    for (const url of urls) {
      const isOfficeJs = file.endsWith('.html') && url === OFFICE_JS;
      if (
        isOfficeJs ||
        NAMES.test(url) ||
        PDF_NAMES.test(url) ||
        TEXTLINT_NAMES.test(url) ||
        EXAMPLES.test(url) ||
        url === origin ||
        url.startsWith(`${origin}/`)
      )
        continue;
      faults.push(`${path.relative(dist, file)} names ${url}`);
    }
  }
  return faults;
}

/** The address that a manifest says the add-in is served from: where its event bundle lies. */
export function baseOf(manifest) {
  const match = /DefaultValue="(https:\/\/[^"]*\/)launchevent\.js"/.exec(manifest);
  if (!match) throw new Error('dist/manifest.xml names no launchevent.js at an https address.');
  return match[1];
}

/** Addresses in the manifest that lead to no built file. */
export function manifestFaults(dist, manifest, base) {
  const urls = Array.from(manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g), (match) => match[1]);
  return urls.flatMap((url) => {
    if (!url.startsWith(base)) return [`manifest.xml names ${url}, which is not under ${base}`];
    const file = decodeURI(url.slice(base.length).replace(/[?#].*$/, ''));
    return existsSync(path.join(dist, file)) ? [] : [`manifest.xml names ${url}, but dist has no ${file}`];
  });
}

/** Classic Outlook's runtime may fetch from us only where this file lists the event bundle. */
export function allowedFaults(dist, base) {
  const file = path.join(dist, '.well-known', 'microsoft-officeaddins-allowed.json');
  const allowed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).allowed : [];
  return allowed.includes(`${base}launchevent.js`)
    ? []
    : [`${path.relative(dist, file)} does not list launchevent.js`];
}
