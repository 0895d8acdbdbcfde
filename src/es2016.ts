import { flatMap } from './collections';

// What zod, which validates the policy on every Send, takes from editions of ECMAScript later than classic Outlook's
// JavaScript-only runtime knows. Imported before anything else in the event bundle; scripts/check-bundles.mjs runs that
// bundle without these methods.

type Values = Readonly<Record<string, unknown>>;

provide(Object, {
  entries: (object: Values) => Object.keys(object).map((key) => [key, object[key]]),
  values: (object: Values) => Object.keys(object).map((key) => object[key]),
  fromEntries: (entries: Iterable<readonly [string, unknown]>) => {
    const object: Record<string, unknown> = {};
    for (const [key, value] of entries) object[key] = value;
    return object;
  },
  hasOwn: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
});

provide(Array.prototype, {
  flatMap<T, U>(this: readonly T[], each: (item: T, index: number) => readonly U[]) {
    return flatMap(this, each);
  },
});

function provide(target: object, methods: Values): void {
  for (const name of Object.keys(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value: methods[name], configurable: true, writable: true });
  }
}
