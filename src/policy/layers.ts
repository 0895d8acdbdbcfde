import { parseAddress } from '../message/address';
import { addressPatterns } from './patterns';
import type { Group, Policy, PolicyPart } from './schema';

// A policy has layers: the organization's settings, those of its groups, and the user's own where he may have some.

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Lays a layer over what is below. Objects merge key by key. Entries that have an id or a name (keywords, items, parties)
 * replace the one of the same id or name, and are added otherwise. Any other list replaces, or adds where its first entry
 * is `+`; so does everything else. Of three layers it does not matter which two are laid together first; and where both
 * are valid, so is what comes of them.
 */
export function merge(below: unknown, over: unknown): unknown {
  if (over === undefined) return below;
  if (Array.isArray(below) && Array.isArray(over)) return entriesOver(below, over, (entry) => entry);
  if (!isObject(below) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...below };
  for (const key of Object.keys(over)) {
    const value = merge(below[key], over[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** As {@link merge}, lists of which `valueOf` tells what an entry is. */
export function entriesOver<T>(
  below: readonly T[],
  over: readonly T[],
  valueOf: (entry: T) => unknown,
): readonly T[] {
  if (over.length > 0 && valueOf(over[0]!) === '+') return below.concat(over.slice(1));
  const keyed = (entry: T) => keyOf(valueOf(entry));
  if (!below.concat(over).some(keyed)) return over;
  const keys = new Set(over.map(keyed));
  return below.filter((entry) => !keys.has(keyed(entry))).concat(over);
}

/** What tells an entry from others of its list; undefined where nothing does. */
const keyOf = (entry: unknown): unknown => isObject(entry) && (entry.id || entry.name);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The policy for mail of one sender.
 * @param policy the organization's, with its groups
 * @param own the user's own settings; of them only those count whose path the policy lets users change
 */
export function effectivePolicy(policy: Policy, sender: string, own: PolicyPart | null): Policy {
  const grouped = groupsOf(policy, sender).reduce<unknown>(
    (below, group) => merge(below, group.policy),
    policy,
  );
  const allowed = (grouped as Policy).userMayOverride.map((path) => partAt(own, path.split('.')));
  return { ...(allowed.reduce(merge, grouped) as Policy), groups: [] };
}

/** The groups that a sender is in, those to be laid over others last: by how exactly they name him, then by their order. */
export function groupsOf({ groups }: Policy, sender: string): readonly Group[] {
  const address = parseAddress(sender);
  const found: { readonly group: Group; readonly weight: number }[] = [];
  groups.forEach((group, index) => {
    const exactFirst = group.for.slice().sort((a, b) => exactness(b) - exactness(a));
    const pattern = address && addressPatterns(exactFirst).match(address);
    if (pattern) found.push({ group, weight: exactness(pattern) + index / groups.length });
  });
  return found.sort((a, b) => a.weight - b.weight).map(({ group }) => group);
}

/** How many characters of an address a pattern writes out. */
const exactness = (pattern: string): number => pattern.replace(/[*?@]/g, '').length;

/** A layer with nothing but what `own` has at a path. */
function partAt(own: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return own;
  return isObject(own) ? { [name]: partAt(own[name], rest) } : undefined;
}
