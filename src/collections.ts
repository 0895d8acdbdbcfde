/** What ECMAScript 2016, the level of the event runtime, lacks of the usual methods. */

/** `Array.prototype.flatMap` (ES2019). */
export function flatMap<T, U>(items: readonly T[], each: (item: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  // Not push(...list): a list may be longer than a call has room for arguments.
  items.forEach((item, index) => each(item, index).forEach((found) => all.push(found)));
  return all;
}

/** `String.prototype.matchAll` (ES2020), for at most so many matches. */
export function matchAll(text: string, pattern: RegExp, most = Infinity): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && matches.length < most; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** `RegExp.escape` (ES2025), for words in which white space may be anything that `gap` finds. */
export const wordsExpression = (words: string, gap = '\\s+'): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, gap);

/** Items by key, in the order in which the keys first come up. */
export const groupBy = <T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> =>
  groupByKeys(items, (item) => [keyOf(item)]);

/** Items by each of their keys, in the order in which the keys first come up. */
export function groupByKeys<T, Key>(items: readonly T[], keysOf: (item: T) => readonly Key[]): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
