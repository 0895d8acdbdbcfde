import { parseAddress } from '../../message/address';
import { BadLine } from '../note';

/** What an entry about recipients stands for. */
export interface Ending {
  /** As patterns of the policy. */
  readonly patterns: readonly string[];
  /** Those of them that are whole domains, without the wildcard of the subdomains; else the one address. */
  readonly kind: 'domain' | 'address';
  /** Whether the product would have read it otherwise: it knows no wildcards, and subdomains only by the text's end. */
  readonly differs: 'subdomains' | 'wildcard' | null;
}

const DOMAIN = /^[^\s@<>()[\]"',:;\\/]+\.[^\s@<>()[\]"',:;\\/.]+$/;

/**
 * The product compares the end of an address with what is written: `@example.com`, `user@example.com`, or `example.com`,
 * which takes in subdomains. Patterns of the policy match whole domains and addresses.
 * @throws BadLine where no address can end like this
 */
export function readEnding(text: string): Ending {
  const value = text.normalize('NFKC').trim();
  const hasWildcard = /[*?]/.test(value);
  const bare = value.replace(/^@/, '');
  if (value.startsWith('#') || value.startsWith('-')) throw notAnAddress(text);
  if (bare.includes('@')) {
    const [local = '', domain = '', ...more] = bare.split('@');
    if (more.length > 0 || local === '' || !DOMAIN.test(domain)) throw notAnAddress(text);
    if (!parseAddress(bare)) throw notAnAddress(text);
    return { patterns: [bare], kind: 'address', differs: hasWildcard ? 'wildcard' : null };
  }
  const domain = bare.replace(/^\./, '');
  if (!DOMAIN.test(domain)) throw notAnAddress(text);
  if (hasWildcard) return { patterns: [domain], kind: 'domain', differs: 'wildcard' };
  if (bare.startsWith('.')) return { patterns: [`*.${domain}`], kind: 'domain', differs: null };
  return value.startsWith('@')
    ? { patterns: [domain], kind: 'domain', differs: null }
    : { patterns: [domain, `*.${domain}`], kind: 'domain', differs: 'subdomains' };
}

const notAnAddress = (value: string): BadLine => new BadLine('fault.address', { value });
