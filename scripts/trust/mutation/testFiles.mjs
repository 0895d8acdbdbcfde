const BETWEEN = ' › ';

/** The file of a test, from the folder that test files are named from. */
export const fileIn = (id) => id.split(BETWEEN)[0];

/**
 * What a test file defines, as the part of Jest's interface that the tests in question use: `test`, `test.each`,
 * `describe`, `beforeAll`, `afterAll`, and `expect`, which is Jest's own.
 */
export class TestFiles {
  #modules;
  #root;
  /** Of the file being loaded. */
  #tests = [];
  #scopes = [];

  /** @param root the folder that test files are named from. */
  constructor(modules, root) {
    this.#modules = modules;
    this.#root = root;
  }

  /** Makes Jest's global functions known. */
  install(expect) {
    const test = (title, act) => this.#add(title, act);
    test.each = (rows) => (title, act) =>
      rows.forEach((row, index) =>
        this.#add(`${title} (${index + 1})`, () => (Array.isArray(row) ? act(...row) : act(row))),
      );
    const describe = (title, define) => this.#inScope(title, define);
    describe.each = (rows) => (title, define) =>
      rows.forEach((row, index) =>
        this.#inScope(`${title} (${index + 1})`, () => (Array.isArray(row) ? define(...row) : define(row))),
      );
    const hook = (kind) => (act) => void this.#scopes.at(-1)[kind].push(act);
    Object.assign(globalThis, {
      expect,
      test,
      it: test,
      describe,
      beforeAll: hook('before'),
      afterAll: hook('after'),
    });
  }

  /** @returns the tests of a file: `id`, unlike any other's, and `run`. */
  load(file) {
    this.#tests = [];
    this.#scopes = [scopeOf(file.slice(this.#root.length + 1))];
    this.#modules.load(file);
    return this.#tests;
  }

  #inScope(title, define) {
    this.#scopes.push(scopeOf(title));
    define();
    this.#scopes.pop();
  }

  #add(title, act) {
    const scopes = [...this.#scopes];
    const name = [...scopes.map((scope) => scope.title), title].join(BETWEEN);
    const same = this.#tests.filter((test) => test.name === name).length;
    const id = same > 0 ? `${name} #${same + 1}` : name;
    this.#tests.push({ id, name, run: () => runIn(scopes, act) });
  }
}

const scopeOf = (title) => ({ title, before: [], after: [], begun: false });

// As any test may run alone or out of turn, what is to be undone after a scope's tests is done for each of them.
async function runIn(scopes, act) {
  for (const scope of scopes) {
    if (!scope.begun) for (const before of scope.before) await before();
    scope.begun = scope.after.length === 0;
  }
  try {
    await act();
  } finally {
    for (const scope of scopes) for (const after of scope.after) await after();
  }
}
