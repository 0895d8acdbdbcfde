/**
 * What classic Outlook's JavaScript-only runtime does not have is taken away from the worker, so that a bundle that needs it
 * fails here as it would there. Documented as missing: window, document, localStorage, sessionStorage, cookies, workers; before
 * version 2403 everything newer than ECMAScript 2016. What the documentation does not name is taken away too: the simulation
 * rather refuses too much than too little. Syntax cannot be taken away; the build checks that.
 */

/** Kept of the web platform (documentation, "Runtimes in Office Add-ins"). */
const KEPT_WEB = new Set([
  ...['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ...['fetch', 'Headers', 'Request', 'Response', 'XMLHttpRequest', 'WebSocket'],
]);

/** The global names of ECMAScript 2016. */
const KEPT_LANGUAGE = new Set([
  ...['Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...[
    'Array',
    'ArrayBuffer',
    'Boolean',
    'DataView',
    'Date',
    'Error',
    'EvalError',
    'Float32Array',
    'Float64Array',
    'Function',
  ],
  ...[
    'Int8Array',
    'Int16Array',
    'Int32Array',
    'Intl',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Proxy',
  ],
  ...[
    'RangeError',
    'ReferenceError',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'SyntaxError',
    'TypeError',
  ],
  ...['URIError', 'Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'WeakMap', 'WeakSet'],
]);

/** Members newer than ECMAScript 2016 of what is kept. */
function newerMembers(): readonly (readonly [object, readonly string[]])[] {
  return [
    [Object, ['entries', 'values', 'getOwnPropertyDescriptors', 'fromEntries', 'hasOwn', 'groupBy']],
    [
      String.prototype,
      [
        'padStart',
        'padEnd',
        'trimStart',
        'trimEnd',
        'matchAll',
        'replaceAll',
        'at',
        'isWellFormed',
        'toWellFormed',
      ],
    ],
    [
      Array.prototype,
      ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
    ],
    [Array, ['fromAsync']],
    [
      Object.getPrototypeOf(Int8Array.prototype) as object,
      ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
    ],
    [Promise.prototype, ['finally']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Symbol, ['asyncIterator', 'matchAll', 'dispose', 'asyncDispose']],
    [Map, ['groupBy']],
    [
      Set.prototype,
      [
        'union',
        'intersection',
        'difference',
        'symmetricDifference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
      ],
    ],
    [RegExp, ['escape']],
    [Error, ['isError']],
    [Intl, ['Segmenter', 'ListFormat', 'RelativeTimeFormat', 'DisplayNames', 'Locale', 'supportedValuesOf']],
  ];
}

/** Takes away all that; `names` are further globals that stay (the stand-in `Office`). */
export function becomeBare(scope: object, names: readonly string[]): void {
  const kept = new Set([...KEPT_WEB, ...KEPT_LANGUAGE, ...names]);
  for (
    let level: object | null = scope;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (!kept.has(name) && name !== 'constructor') remove(scope, level, name);
    }
  }
  for (const [owner, members] of newerMembers()) {
    for (const member of members) Reflect.deleteProperty(owner, member);
  }
}

function remove(scope: object, level: object, name: string): void {
  Reflect.deleteProperty(level, name);
  if (name in scope)
    Reflect.defineProperty(scope, name, { value: undefined, configurable: true, writable: true });
}
