import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';

/** What Stryker puts into the files that it mutates. */
const INSTRUMENTED = 'stryMutAct_';
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/**
 * The project's TypeScript modules in one process. Each file is compiled once, and run anew for every mutant where it
 * is mutated or uses a mutated one, so that nothing that a mutant computed is left for the next. All other modules,
 * whose state no mutant can reach, run once.
 */
export class Modules {
  #root;
  #packages;
  #swc;
  /** By file: its function as CommonJS has it, the files that it requires, whether it is mutated. */
  #compiled = new Map();
  #reaching = new Map();
  #kept = new Map();
  #fresh = new Map();
  #replaced;

  /**
   * @param root the folder with `node_modules`.
   * @param replaced by the name of a package: what is required in its place, made from it.
   */
  constructor(root, replaced) {
    this.#root = root;
    this.#packages = createRequire(path.join(root, 'package.json'));
    this.#swc = this.#packages('@swc/core');
    this.#replaced = replaced;
  }

  /** Forgets all modules that a mutant can have to do with. */
  reset() {
    this.#fresh.clear();
  }

  /** @returns the exports of a file. */
  load(file) {
    const modules = this.reaches(file) ? this.#fresh : this.#kept;
    const loaded = modules.get(file);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    modules.set(file, module);
    try {
      this.#compile(file).run.call(
        module.exports,
        module,
        module.exports,
        (name) => this.#require(file, name),
        file,
      );
    } catch (error) {
      modules.delete(file);
      throw error;
    }
    return module.exports;
  }

  /** Whether a file is one that `isWanted` holds for (mutated, unless given), or requires one that is, however indirectly. */
  reaches(file, isWanted) {
    if (isWanted) return this.#closure(file).some(isWanted);
    if (!this.#reaching.has(file))
      this.#reaching.set(
        file,
        this.#closure(file).some((other) => this.#compile(other).mutated),
      );
    return this.#reaching.get(file);
  }

  /** @returns the mutated files among those that were asked for. */
  mutated() {
    return [...this.#compiled].filter(([, { mutated }]) => mutated).map(([file]) => file);
  }

  #closure(file) {
    const found = new Set([file]);
    for (const each of found) for (const needed of this.#compile(each).needs) found.add(needed);
    return [...found];
  }

  #require(from, name) {
    if (name.startsWith('.')) return this.load(resolve(path.dirname(from), name));
    const loaded = this.#packages(name);
    return this.#replaced[name]?.(loaded) ?? loaded;
  }

  #compile(file) {
    const known = this.#compiled.get(file);
    if (known) return known;
    const source = readFileSync(file, 'utf8');
    const code = file.endsWith('.json') ? `module.exports = ${source}` : this.#toCommonJs(file, source);
    const compiled = {
      run: compileFunction(code, ['module', 'exports', 'require', '__filename'], { filename: file }),
      needs: [...code.matchAll(/\brequire\("(\.[^"]*)"\)/g)].map(([, name]) =>
        resolve(path.dirname(file), name),
      ),
      mutated: source.includes(INSTRUMENTED),
    };
    this.#compiled.set(file, compiled);
    return compiled;
  }

  #toCommonJs(file, source) {
    return this.#swc.transformSync(source, {
      filename: file,
      root: this.#root,
      configFile: false,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        parser: { syntax: 'typescript', tsx: file.endsWith('.tsx') },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    }).code;
  }
}

function resolve(folder, name) {
  const found = ENDINGS.map((ending) => path.join(folder, name + ending)).find(
    (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true,
  );
  if (!found) throw new Error(`${name} is not found from ${folder}.`);
  return found;
}
