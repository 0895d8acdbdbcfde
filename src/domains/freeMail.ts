import { freeMailDomains } from './data/freeMail';

/**
 * What a private address is of: a free-mail provider, a mobile carrier, or an internet provider, whose addresses small
 * businesses use as well.
 */
export type FreeMailKind = 'free' | 'carrier' | 'provider';

let kinds: ReadonlyMap<string, FreeMailKind> | undefined;

/** The kind of private mail that a domain (A-labels) or the domain above it is for; undefined where none is listed. */
export function freeMailKind(domain: string): FreeMailKind | undefined {
  kinds ??= decode();
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const kind = kinds.get(rest);
    if (kind) return kind;
  }
  return undefined;
}

function decode(): ReadonlyMap<string, FreeMailKind> {
  const decoded = new Map<string, FreeMailKind>();
  for (const kind of Object.keys(freeMailDomains) as FreeMailKind[]) {
    for (const group of freeMailDomains[kind].split(';')) {
      const [ending = '', ...names] = group.split(' ');
      for (const name of names) decoded.set(`${name}.${ending}`, kind);
    }
  }
  return decoded;
}
