import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that a server with compression sends for a file. */
export const gzipSize = (contents) => gzipSync(contents, { level: 9 }).length;

/** `src` and `href` of a page's elements, without the quotes that the minimizer leaves out. */
const references = (html) =>
  Array.from(
    html.matchAll(/<(script|link|img)\b[^>]*?\b(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>/gi),
    (match) => ({
      element: match[0],
      kind: match[1].toLowerCase(),
      target: match[2] ?? match[3] ?? match[4],
    }),
  );

const isForeign = (target) => /^(?:[a-z]+:)?\/\//i.test(target);

/** What a page loads before it can be used: itself and the scripts and styles that it names. */
export function pageLoad(dist, name) {
  const html = readFileSync(path.join(dist, name), 'utf8');
  const faults = [];
  let bytes = gzipSize(html);
  for (const { element, kind, target } of references(html)) {
    if (isForeign(target)) continue;
    const file = path.join(dist, target);
    if (!existsSync(file)) faults.push(`names ${target}, which is not there`);
    else if (kind === 'script' || /\brel=["']?(?:stylesheet|preload|modulepreload)/i.test(element)) {
      bytes += gzipSize(readFileSync(file));
    }
    // A module would load what it imports; its weight would have to be followed from there.
    if (/\btype=["']?module/i.test(element))
      faults.push(`loads ${target} as a module, whose imports are not weighed`);
  }
  return { bytes, faults };
}
