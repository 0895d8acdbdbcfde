/** Whom a name stands for. */
export interface PartySource {
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
}

/** Parties of a directory. Names that stand for the same addresses and domains are names of one party. */
export function partiesOf(sources: ReadonlyMap<string, PartySource>): object[] {
  const parties = new Map<string, { names: string[]; domains: string[]; addresses: string[] }>();
  sources.forEach((source, name) => {
    const domains = Array.from(new Set(source.domains));
    const addresses = Array.from(new Set(source.addresses));
    const key = JSON.stringify([[...domains].sort(), [...addresses].sort()]);
    const known = parties.get(key);
    if (known) known.names.push(name);
    else parties.set(key, { names: [name], domains, addresses });
  });
  return Array.from(parties.values(), ({ names: [name, ...aliases], domains, addresses }) => ({
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(domains.length > 0 && { domains }),
    ...(addresses.length > 0 && { people: addresses.map((address) => ({ name, address })) }),
  }));
}
