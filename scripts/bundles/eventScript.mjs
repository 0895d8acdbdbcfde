import vm from 'node:vm';
import { parse } from 'acorn';

// The event bundle must run in classic Outlook's JavaScript-only runtime: one script, ECMAScript 2016 in syntax, regular
// expressions and library, no document and no window.

/** Built-in names that came after ECMAScript 2016, by the object that has them. */
const NEWER = {
  Object: ['entries', 'values', 'fromEntries', 'hasOwn', 'getOwnPropertyDescriptors', 'groupBy'],
  Array: ['fromAsync'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  'Array.prototype': [
    ...['flat', 'flatMap', 'at', 'findLast', 'findLastIndex'],
    ...['toSorted', 'toReversed', 'toSpliced', 'with'],
  ],
  'String.prototype': [
    ...['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at'],
    ...['isWellFormed', 'toWellFormed'],
  ],
  'Promise.prototype': ['finally'],
};

/** Global names that the runtime lacks: newer ones, and what belongs to browsers or Node.js. */
const ABSENT = [
  ...[
    'globalThis',
    'BigInt',
    'WeakRef',
    'FinalizationRegistry',
    'AggregateError',
    'SharedArrayBuffer',
    'Atomics',
  ],
  ...[
    'window',
    'self',
    'document',
    'navigator',
    'localStorage',
    'sessionStorage',
    'crypto',
    'Intl',
    'WebAssembly',
  ],
  ...[
    'TextEncoder',
    'TextDecoder',
    'URL',
    'URLSearchParams',
    'AbortController',
    'Blob',
    'File',
    'FileReader',
  ],
  ...['atob', 'btoa', 'structuredClone', 'queueMicrotask', 'requestAnimationFrame', 'importScripts'],
  ...['process', 'Buffer', 'require', 'module', 'exports', 'global', 'console'],
];

/**
 * @param source the event bundle
 * @param handlers names of the functions that the manifest wants called
 * @returns what is wrong with it, one sentence each
 */
export function eventScriptFaults(source, handlers) {
  let program;
  try {
    // A script, so that `import` and `export` are errors; regular expressions are parsed too.
    program = parse(source, { ecmaVersion: 2016, sourceType: 'script' });
  } catch (error) {
    return [`is not ECMAScript 2016: ${error.message}, near ${excerpt(source, error.pos ?? 0)}`];
  }
  const { faults, provided } = runBare(source, handlers);
  return [...faults, ...uses(program, source, new Set(provided))];
}

/** Runs the bundle where nothing is that the runtime does not have. */
function runBare(source, handlers) {
  const associated = [];
  const office = {
    onReady: () => Promise.resolve({}),
    actions: { associate: (name) => void associated.push(name) },
  };
  const context = vm.createContext({
    Office: office,
    setTimeout,
    clearTimeout,
    fetch: () => new Promise(() => {}),
  });
  const newer = Object.entries(NEWER).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`));
  vm.runInContext(
    [...newer, ...ABSENT.map((name) => `this.${name}`)].map((name) => `delete ${name};`).join(''),
    context,
  );
  try {
    vm.runInContext(source, context);
  } catch (error) {
    return { faults: [`fails to load without newer library functions: ${error}`], provided: [] };
  }
  const missing = handlers.filter((name) => !associated.includes(name));
  return {
    faults: missing.map((name) => `does not associate ${name}, which the manifest wants called`),
    provided: [...newer, ...ABSENT].filter(
      (name) => vm.runInContext(`typeof ${name}`, context) !== 'undefined',
    ),
  };
}

/** Uses of what the runtime lacks that no test for it guards. */
function uses(program, source, provided) {
  const faults = [];
  walk(program, [], (node, ancestors) => {
    const name = usedName(node, ancestors, provided);
    if (name && !isGuarded(name, node, ancestors, source)) {
      faults.push(`uses ${name}, which the JavaScript-only runtime lacks: ${excerpt(source, node.start)}`);
    }
    const expression = constructedExpression(node);
    if (expression && !parses(`/${expression.pattern}/${expression.flags}`)) {
      faults.push(`has a regular expression newer than ECMAScript 2016: ${excerpt(source, node.start)}`);
    }
  });
  return faults;
}

function usedName(node, ancestors, provided) {
  const parent = ancestors.at(-1);
  if (node.type === 'Identifier' && ABSENT.includes(node.name) && !provided.has(node.name)) {
    const isName =
      (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
      (parent.type === 'Property' && parent.key === node && !parent.computed) ||
      parent.type === 'MethodDefinition';
    return isName ? null : node.name;
  }
  if (node.type !== 'MemberExpression' || node.computed) return null;
  const { object, property } = node;
  if (object.type === 'Identifier' && NEWER[object.name]) {
    const name = `${object.name}.${property.name}`;
    return NEWER[object.name].includes(property.name) && !provided.has(name) ? name : null;
  }
  // Of other objects only a call tells a method of the library from a property of that name.
  if (parent.type !== 'CallExpression' || parent.callee !== node) return null;
  const owners = Object.keys(NEWER).filter(
    (owner) => owner.endsWith('prototype') && NEWER[owner].includes(property.name),
  );
  return owners.length > 0 && !owners.some((owner) => provided.has(`${owner}.${property.name}`))
    ? `.${property.name}()`
    : null;
}

/** `typeof name`, and what stands behind a condition that tests for the name. */
function isGuarded(name, node, ancestors, source) {
  if (ancestors.at(-1).type === 'UnaryExpression' && ancestors.at(-1).operator === 'typeof') return true;
  const member = name.replace(/[()]/g, '');
  const tests = (test) => {
    const text = source.slice(test.start, test.end);
    return (
      new RegExp(`typeof ${name.replace(/\W/g, '\\$&')}\\b`).test(text) ||
      (name.includes('.') && text.includes(member))
    );
  };
  return ancestors.some((ancestor) => {
    if (ancestor.type === 'LogicalExpression') return tests(ancestor.left);
    return (
      (ancestor.type === 'ConditionalExpression' || ancestor.type === 'IfStatement') && tests(ancestor.test)
    );
  });
}

/** The pattern of `new RegExp("…", "…")` where it is written out. */
function constructedExpression({ type, callee, arguments: given }) {
  if ((type !== 'NewExpression' && type !== 'CallExpression') || callee.name !== 'RegExp') return null;
  const [pattern, flags = { value: '' }] = given;
  if (typeof pattern?.value !== 'string' || typeof flags.value !== 'string') return null;
  // As it would stand in a literal.
  const escapes = { '/': '\\/', '\n': '\\n', '\r': '\\r' };
  const written = pattern.value.replace(/\\[^]|[/\n\r]/g, (part) => escapes[part] ?? part);
  return { pattern: written, flags: flags.value };
}

function parses(source) {
  try {
    parse(source, { ecmaVersion: 2016 });
    return true;
  } catch {
    return false;
  }
}

function walk(node, ancestors, visit) {
  visit(node, ancestors);
  const path = [...ancestors, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, path, visit);
    }
  }
}

const excerpt = (source, at) => `…${source.slice(Math.max(0, at - 40), at + 40).replace(/\s+/g, ' ')}…`;
