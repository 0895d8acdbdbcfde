/**
 * Paths of keys that an object of a JSON text has more than once. `JSON.parse` keeps the last without a word, so that a
 * list of blocked addresses could be undone by an empty one further down.
 * @param json a text that `JSON.parse` takes
 */
export function duplicateKeys(json: string): PropertyKey[][] {
  const found: PropertyKey[][] = [];
  const open: Container[] = [];
  for (let at = 0; at < json.length; at++) {
    const container = open[open.length - 1];
    switch (json.charAt(at)) {
      case '"': {
        const end = endOfString(json, at);
        if (container?.keys && container.expectsKey) {
          const key = JSON.parse(json.slice(at, end)) as string;
          if (container.keys.has(key)) found.push([...open.slice(0, -1).map(({ place }) => place), key]);
          container.keys.add(key);
          container.place = key;
          container.expectsKey = false;
        }
        at = end - 1;
        break;
      }
      case '{':
        open.push({ keys: new Set(), place: '', expectsKey: true });
        break;
      case '[':
        open.push({ keys: null, place: 0, expectsKey: false });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (container && typeof container.place === 'number') container.place++;
        else if (container) container.expectsKey = true;
    }
  }
  return found;
}

interface Container {
  /** Of an object; null for an array. */
  readonly keys: Set<string> | null;
  /** The key or index that is being read. */
  place: string | number;
  expectsKey: boolean;
}

/** Past the closing quote of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
