import { toASCII, toUnicode } from 'punycode/punycode.es6.js';

/** A mail address taken apart for comparison (RFC 5321 mailbox, RFC 6531 where not ASCII). */
export interface Address {
  /** Lower case, quotes removed; mail systems in use ignore case here although RFC 5321 allows them not to. */
  readonly local: string;
  /** Lower-case A-labels: `xn--…` for an internationalized domain. */
  readonly domain: string;
  /** Two addresses are the same exactly when their keys are equal. */
  readonly key: string;
  /** The key without a `+tag`: the mailbox that the mail ends up in with every provider that knows tags. */
  readonly mailboxKey: string;
}

const ADDRESS = /^\s*(?:"((?:[^"\\]|\\[^])*)"|([^"<>\s]+))@([^@\s<>"]+)\s*$/;

/**
 * Parses one bare address (`local@domain`, local part quoted or not).
 * @returns null where the text is no internet address: empty, an X.500 name, no domain.
 */
export function parseAddress(text: string): Address | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const local = (match[1] !== undefined ? match[1].replace(/\\([^])/g, '$1') : match[2]!)
    .normalize('NFC')
    .toLowerCase();
  const domain = normalizeDomain(match[3]!);
  if (local === '' || domain === '') return null;
  const untagged = /^[^+]+(?=\+)/.exec(local)?.[0] ?? local;
  return { local, domain, key: `${local}@${domain}`, mailboxKey: `${untagged}@${domain}` };
}

/** What an address is compared by; one that cannot be parsed stands for itself. */
export const addressKey = (address: string): string => parseAddress(address)?.key ?? address;

/** Lower-case A-labels without the root's dot; full-width and compatibility forms are mapped first (IDNA, UTS 46). */
export function normalizeDomain(domain: string): string {
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(domain)) return domain;
  const mapped = domain.normalize('NFKC').toLowerCase().split(/[。.]/).join('.').replace(/\.+$/, '');
  try {
    return toASCII(mapped).toLowerCase();
  } catch {
    return mapped; // Not encodable, so not a domain either; compared as it stands.
  }
}

/** How people read the domain: U-labels. */
export function displayDomain(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  try {
    return toUnicode(domain);
  } catch {
    return domain;
  }
}

/** A country's own second level, under which organizations register: co.jp, or.jp, com.au, co.uk … */
const SECOND_LEVEL =
  /^(?:co|or|ne|ac|go|ed|lg|gr|ad|com|net|org|edu|gov|mil|gob|gouv|sch|ltd|plc|me|nom|asn|id|info|biz|web)$/;

/** Prefectures, and the seven cities that have a zone of their own (Public Suffix List, section jp). */
const JAPANESE_ZONE = new RegExp(
  `^(?:${'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa kawasaki kitakyushu kobe nagoya sapporo sendai yokohama lg'.replace(/ /g, '|')})$`,
);

/** A public body of such a zone has its kind before its place: city.chiyoda.tokyo.jp, pref.osaka.lg.jp, metro.tokyo.jp. */
const PUBLIC_BODY = /(?:^|\.)((?:pref|metro|city|town|vill)\..+)$/;

/**
 * The part of a domain that one organization registers: `mail.tokyo.yamada.co.jp` → `yamada.co.jp`.
 * A short rule in place of the Public Suffix List, whose 40 KB every Send would have to load: a suffix it does not
 * know only makes two departments of one organization look like two, never two organizations like one of the known kind.
 */
export function organizationalDomain(domain: string): string {
  const labels = domain.split('.');
  const [top = '', second = ''] = [labels[labels.length - 1], labels[labels.length - 2]];
  if (top === 'jp' && JAPANESE_ZONE.test(second)) {
    // yamada.tokyo.jp registers in the prefecture, yamada.chiyoda.tokyo.jp in a city, yamada.lg.jp with the ministry.
    return PUBLIC_BODY.exec(domain)?.[1] ?? labels.slice(second === 'lg' ? -3 : -4).join('.');
  }
  const depth = top.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return labels.slice(-depth).join('.');
}

const ADDRESS_IN_TEXT =
  /[^\s<>()[\]"',;:@＜＞（）「」]+[@＠][^\s<>()[\]"',;:@＜＞（）「」]+\.[^\s<>()[\]"',;:@＜＞（）「」]+/;

/** The address that a display name shows, if it shows one: `"tanaka@yamada.example" <x@evil.example>`. */
export function addressInName(name: string): Address | null {
  // The longest address there may be (RFC 5321) is far shorter; a search over any length would take its square.
  const match = ADDRESS_IN_TEXT.exec(name.slice(0, 500));
  return match && parseAddress(match[0].replace('＠', '@'));
}
