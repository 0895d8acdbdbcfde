import { canonicalText, isObject, sameValue, type JsonObject, type Path } from './json';

/** One difference of two policies. Without `before` something was added, without `after` it was taken away. */
export interface Change {
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What differs between two JSON values, by path: none where they are the same. Entries of lists that have an id or a name
 * are compared with their like, others with their equals; entries that only changed places are one change of the list.
 * A path leads to where something is afterwards, or was before if it is gone.
 */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (sameValue(before, after)) return [];
  if (isObject(before) && isObject(after)) return objectChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) {
    const changes = listChanges(before, after, path);
    return changes.length > 0 ? changes : [{ path, before, after }];
  }
  return [change(path, before, after)];
}

const change = (path: Path, before: unknown, after: unknown): Change => ({
  path,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

function objectChanges(before: JsonObject, after: JsonObject, path: Path): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const own = (value: JsonObject, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  return [...keys].flatMap((key) => settingChanges(own(before, key), own(after, key), [...path, key]));
}

/** Of settings that are there on one side only each is a change by itself; an entry of a list is one as a whole. */
function settingChanges(before: unknown, after: unknown, path: Path): Change[] {
  // `[level, options]` is no list.
  if (path[path.length - 2] === 'checks')
    return sameValue(before, after) ? [] : [change(path, before, after)];
  const empty = (other: unknown) => (isObject(other) ? {} : Array.isArray(other) ? [] : undefined);
  const inner = changesBetween(before ?? empty(after), after ?? empty(before), path);
  // An empty object or list has nothing in it to tell.
  return inner.length > 0 || sameValue(before, after) ? inner : [change(path, before, after)];
}

/** Each entry with where it is, by what tells it from the others of its list. */
function entriesByKey(list: readonly unknown[]): Map<string, [index: number, entry: unknown]> {
  const entries = new Map<string, [number, unknown]>();
  const met = new Map<string, number>();
  list.forEach((entry, index) => {
    const key = keyOf(entry);
    // The second of equal entries is another one.
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    entries.set(`${count} ${key}`, [index, entry]);
  });
  return entries;
}

const keyOf = (entry: unknown): string => {
  const name = isObject(entry) ? (entry.id ?? entry.name ?? entry.pattern) : undefined;
  return typeof name === 'string' ? `=${name}` : canonicalText(entry);
};

function listChanges(before: readonly unknown[], after: readonly unknown[], path: Path): Change[] {
  const old = entriesByKey(before);
  const now = entriesByKey(after);
  const gone = [...old].flatMap(([key, [index, entry]]) =>
    now.has(key) ? [] : changesBetween(entry, undefined, [...path, index]),
  );
  const kept = [...now].flatMap(([key, [index, entry]]) =>
    changesBetween(old.get(key)?.[1], entry, [...path, index]),
  );
  return [...gone, ...kept];
}
