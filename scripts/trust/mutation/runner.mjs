import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { Modules } from './modules.mjs';
import { fileIn, TestFiles } from './testFiles.mjs';

// A test runner for Stryker that runs the project's unit tests in one process: what Jest needs a second for, for each of
// thousands of mutants, takes milliseconds here.

/** More cases of a property than this seldom find a mutant that these do not. */
const PROPERTY_CASES = 40;
const SEED = 20_261_122;
const PASSED = 0;
const FAILED = 1;

class Runner {
  static inject = ['options'];
  #options;
  #root = process.cwd();
  #modules;
  #testFiles;
  #files;
  /** Milliseconds by test; empty in a process that took over after an endless loop. */
  #times = new Map();

  constructor(options) {
    this.#options = options.unitTests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#modules = new Modules(this.#root, { 'fast-check': withFewCases });
    this.#testFiles = new TestFiles(this.#modules, this.#root);
    this.#testFiles.install(createRequire(path.join(this.#root, 'package.json'))('expect').expect);
    this.#files = readdirSync(path.join(this.#root, this.#options.folder), { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.join(this.#root, this.#options.folder, name))
      .sort()
      .filter((file) => this.#modules.reaches(file));
    if (!this.#options.closestAlone) return;
    const needed = new Set(this.#modules.mutated().flatMap((file) => this.#filesFor(file)));
    this.#files = this.#files.filter((file) => needed.has(file));
  }

  /** Each file as if alone, as Jest does, so that what is computed once counts for every file that needs it. */
  async dryRun() {
    const space = stryker();
    const tests = [];
    for (const file of this.#files) {
      this.#modules.reset();
      space.currentTestId = undefined;
      for (const test of this.#testFiles.load(file)) {
        space.currentTestId = test.id;
        const outcome = await outcomeOf(test);
        this.#times.set(test.id, outcome.timeSpentMs);
        tests.push({ ...outcome, name: test.name, fileName: file });
      }
    }
    space.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage };
  }

  /** The tests known to run the mutated place first, then all others of their files: what one test ran, the next finds done. */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const space = stryker();
    this.#modules.reset();
    Object.assign(space, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      return await this.#firstFailure(
        this.#filesFor(sandboxFileName, testFilter),
        new Set(testFilter),
        space,
      );
    } finally {
      Object.assign(space, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  #timeOf({ id }) {
    return this.#times.get(id) ?? 0;
  }

  #filesFor(mutated, testFilter) {
    const files = testFilter
      ? [...new Set(testFilter.map((id) => path.join(this.#root, fileIn(id))))]
      : this.#files.filter((file) => this.#modules.reaches(file, (other) => other === mutated));
    const own = path.relative(path.join(this.#root, 'src'), mutated).replace(/\.ts$/, '');
    const kin = new Map(
      files.map((file) => [file, kinship(path.relative(path.join(this.#root, 'test'), file), own)]),
    );
    const closest = Math.max(...kin.values());
    return files
      .filter((file) => !this.#options.closestAlone || kin.get(file) === closest)
      .sort((a, b) => kin.get(b) - kin.get(a));
  }

  async #firstFailure(files, wanted, space) {
    let count = 0;
    const later = [];
    const run = async (tests) => {
      for (const test of tests.sort((a, b) => this.#timeOf(a) - this.#timeOf(b))) {
        count++;
        const outcome = await outcomeOf(test);
        if (space.hitCount > space.hitLimit) return { status: 'timeout', reason: 'runs without end' };
        if (outcome.status === FAILED)
          return {
            status: 'killed',
            killedBy: [test.id],
            failureMessage: outcome.failureMessage,
            nrOfTests: count,
          };
      }
      return null;
    };
    for (const file of files) {
      let tests;
      try {
        tests = this.#testFiles.load(file);
      } catch (error) {
        return { status: 'error', errorMessage: String(error) };
      }
      const first = wanted.size === 0 ? tests : tests.filter((test) => wanted.has(test.id));
      if (wanted.size > 0) later.push(...tests.filter((test) => !wanted.has(test.id)));
      const failure = await run(first);
      if (failure) return failure;
    }
    return (await run(later)) ?? { status: 'survived', nrOfTests: count };
  }
}

/** How much of its path a test file has in common with a source file, in whole words. */
function kinship(testFile, own) {
  let same = 0;
  while (same < own.length && own[same] === testFile[same]) same++;
  const cutsWord = () => /[a-z]/i.test(own[same] ?? '') && /[a-z]/i.test(testFile[same]);
  while (same > 0 && cutsWord()) same--;
  return same;
}

const stryker = () => (globalThis.__stryker__ ??= {});

async function outcomeOf(test) {
  const start = performance.now();
  try {
    await test.run();
    return { id: test.id, status: PASSED, timeSpentMs: performance.now() - start };
  } catch (error) {
    return {
      id: test.id,
      status: FAILED,
      timeSpentMs: performance.now() - start,
      failureMessage: String(error?.message ?? error),
    };
  }
}

/** fast-check with the same, few cases each time, and without the search for the smallest one that fails. */
function withFewCases(fc) {
  const settings = (own) => ({
    ...own,
    numRuns: Math.min(own?.numRuns ?? PROPERTY_CASES, PROPERTY_CASES),
    seed: SEED,
    endOnFailure: true,
  });
  const assert = (property, own) => fc.assert(property, settings(own));
  return new Proxy(fc, {
    get: (target, name) =>
      name === 'assert' ? assert : name === 'default' ? withFewCases(target.default) : target[name],
  });
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'unit', injectableClass: Runner }];
