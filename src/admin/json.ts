/** Where a value is within a JSON document: `['keywords', 1, 'words']`. */
export type Path = readonly (string | number)[];

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is at a path; undefined where there is nothing. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return typeof key === 'number' ? (inner[key] as unknown) : undefined;
    return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);

/**
 * A copy with another value at a path; objects on the way are made where there are none.
 * @param replacement undefined takes a key out of its object, or an entry out of its list
 */
export function withValue(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    const entry = withValue(list[key], rest, replacement);
    if (entry === undefined) list.splice(key, 1);
    else list[key] = entry;
    return list;
  }
  const copy: Record<string, unknown> = isObject(value) ? { ...value } : {};
  const inner = withValue(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, replacement);
  if (inner === undefined) delete copy[key];
  // Not `copy[key] = …`: a file may have a key `__proto__`, which would be another thing.
  else
    Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  return copy;
}

/** The same text for values that are the same, whatever the order of keys: to find one among many. */
export const canonicalText = (value: unknown): string => JSON.stringify(sorted(value));

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isObject(value)
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)])
      : value;

/** Whether two JSON values are the same, whatever the order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => sameValue(entry, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}
