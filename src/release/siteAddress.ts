/** Where a packaged add-in is served from. */
export interface SiteAddress {
  /** With a slash at the end. */
  readonly base: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Path of the base below the origin: '' for the root, else as `tools/yubisashi/`. */
  readonly folder: string;
}

export type AddressFault = 'not-a-url' | 'not-https' | 'more-than-a-place' | 'odd-path';

/** Reads the address of a site, with or without the slash at its end. */
export function siteAddress(text: string): SiteAddress | AddressFault {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'not-a-url';
  }
  // Outlook loads add-ins over https only.
  if (url.protocol !== 'https:') return 'not-https';
  if (url.search || url.hash || url.username || url.password) return 'more-than-a-place';
  // It is written into server settings, scripts and XML; only names that mean the same in all of them are taken.
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) return 'odd-path';
  const pathname = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { base: url.origin + pathname, origin: url.origin, folder: pathname.slice(1) };
}
