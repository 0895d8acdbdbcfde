/** What ECMAScript 2016, the level of the event runtime, lacks of the collection methods. */

/** `Array.prototype.flatMap` (ES2019). */
export function flatMap<T, U>(items: readonly T[], each: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  items.forEach((item, index) => all.push(...each(item, index)));
  return all;
}

/** Items by key, in the order in which the keys first come up. */
export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
