import { displayDomain, organizationalDomain } from './address';
import { hostOf } from './storageServices';

/** A link that the author put into the mail. */
export interface Link {
  /** Where it really leads: the wrapping of security products is taken off. */
  readonly url: string;
  /** What is shown instead, where that is something else. */
  readonly shown: string | null;
  /** Place in the text; null where only the HTML has it. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"「」『』（）【】、。]+/gi;

/** `shown<https://…>` and `shown <https://…>` are what Outlook makes of links in its text form of an HTML mail. */
const SHOWN_BEFORE = /([^\s<>「」（）]{4,200}) ?<$/;

const ANCHOR =
  /<a\b[^>]{0,2000}?\bhref\s*=\s*(?:"([^"]{1,4000})"|'([^']{1,4000})')[^>]{0,2000}>([^]{0,3000}?)<\/a>/gi;

/** Links in the author's own text, and those of the HTML whose words stand in it. */
export function findLinks(ownText: string, html = ''): Link[] {
  const links: Link[] = [];
  URL_IN_TEXT.lastIndex = 0;
  for (let match = URL_IN_TEXT.exec(ownText); match; match = URL_IN_TEXT.exec(ownText)) {
    const url = match[0].replace(/[.,;:!?)\]}'>*]+$/, '');
    const shown = SHOWN_BEFORE.exec(ownText.slice(Math.max(0, match.index - 210), match.index))?.[1] ?? null;
    links.push({ url: unwrap(url), shown, span: { start: match.index, end: match.index + url.length } });
  }
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(html); match; match = ANCHOR.exec(html)) {
    const url = unwrap(withoutEntities(match[1] ?? match[2]!));
    const shown = withoutEntities(match[3]!.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
    if (hostOf(url) === null || links.some((link) => link.url === url)) continue;
    const start = shown === '' ? -1 : ownText.indexOf(shown);
    if (start < 0) continue; // In the thread or the signature, or a picture.
    links.push({ url, shown, span: { start, end: start + shown.length } });
  }
  return links;
}

/** Safe Links of Microsoft Defender, Proofpoint's URL Defense and Google's redirects carry the real address in them. */
export function unwrap(url: string): string {
  const parameter =
    /^https:\/\/[\w.-]*safelinks\.protection\.outlook\.com\/[^?]*\?(?:[^#]*&)?url=([^&#]+)/i.exec(url) ??
    /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i.exec(url);
  if (parameter) return decoded(parameter[1]!);
  return /^https:\/\/urldefense\.com\/v3\/__(https?:\/\/[^]+?)__;/i.exec(url)?.[1] ?? url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

const withoutEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/gi, (_, name: string) => entities[name.toLowerCase()]!);

/** Addresses of pages hold letters and numbers of any kind; blanked, so that offsets stay. */
export const withoutLinks = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.|mailto:|cid:)[^\s<>「」]+/gi, (link) => ' '.repeat(link.length));

/** Text that looks like an address on the web: with a scheme or `www.`, or a host under a common top-level domain. */
const ADDRESS =
  /^(?:https?:\/\/|www\.)[^\s]+$|^(?:[a-z0-9-]+\.)+(?:com|net|org|jp|info|biz|io|app|cloud|dev)(?:\/[^\s]*)?$/i;

/**
 * The place that a link's words name although it leads to another organization's; null where they agree or name none.
 */
export function placeNamedInstead({ url, shown }: Link): string | null {
  if (shown === null || !ADDRESS.test(shown)) return null;
  const named = hostOf(unwrap(/^https?:/i.test(shown) ? shown : `https://${shown}`));
  const actual = hostOf(url);
  if (named === null || actual === null || organizationalDomain(named) === organizationalDomain(actual))
    return null;
  return displayDomain(named);
}
