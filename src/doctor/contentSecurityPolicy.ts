/** Directives of one policy by their names, each with its sources. */
type Directives = ReadonlyMap<string, readonly string[]>;

/** Policies of a header; several are separated by commas, and all of them count. */
export const readPolicies = (header: string): Directives[] =>
  header.split(',').map((policy) => {
    const directives = new Map<string, readonly string[]>();
    for (const part of policy.split(';')) {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      // Of a directive that stands twice the first counts.
      if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
    }
    return directives;
  });

/** Something that a page needs. */
export interface Need {
  /** The directive, and those that stand in for it where it is missing. */
  readonly directives: readonly string[];
  /** An origin, or a keyword such as `'unsafe-inline'`. */
  readonly source: string;
}

/** Whether every policy allows it to pages of an origin. */
export const isAllowed = (policies: readonly Directives[], need: Need, self: string): boolean =>
  policies.every((directives) => {
    const name = need.directives.find((candidate) => directives.has(candidate));
    if (name === undefined) return true;
    const sources = directives.get(name)!;
    return need.source.startsWith("'")
      ? sources.includes(need.source) && !hasNonce(sources)
      : sources.some((source) => covers(source, need.source, self));
  });

/** Beside a nonce or a hash `'unsafe-inline'` counts for nothing. */
const hasNonce = (sources: readonly string[]): boolean =>
  sources.some((source) => /^'(?:nonce|sha\d+)-/.test(source));

/** Whether a source of a policy covers an origin; paths and ports are taken as they are written. */
function covers(source: string, origin: string, self: string): boolean {
  if (source === '*') return true;
  if (source === "'self'") return origin === self;
  const url = new URL(origin);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === url.protocol;
  const [, scheme, host = '', port] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?/i.exec(source) ?? [];
  if (scheme !== undefined && `${scheme.toLowerCase()}:` !== url.protocol) return false;
  if (port !== '*' && (port ?? '') !== url.port) return false;
  return host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1).toLowerCase())
    : host.toLowerCase() === url.hostname;
}
