import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root, runNpm } from '../prepare.mjs';

// Mutation testing: changes the code in one place after another and looks whether a test notices. Stryker is fetched into a
// folder of its own when this is run, as `npm ci` would take twice as long with it.

/** The newest version for Node.js 20. */
const STRYKER = '9.6.1';
const FOLDERS = ['confirmation', 'policy', 'inspection', 'checks', 'memory'];
/** Written by a program, and tested as what it makes. */
const GENERATED = ['src/policy/shape.ts', 'src/memory/ranking/weights.ts'];
/** Texts and ids: what they say is for people to judge, and a wrong id does not compile. */
const NOT_MUTATED = ['StringLiteral'];
/** Whose files are each held to the tests closest to them: all checks run in a test of one, which looks at that one only. */
const CLOSEST_ALONE = ['checks', 'memory'];
const LEAST_SCORE = 85;

const home = path.join(root, 'build', 'mutation');

/**
 * Mutates folders, or a file, of src, and holds each to the tests of its own folder: what only others notice, by way of
 * what they use, counts as not noticed.
 *
 * @param place a folder or file from src, such as `policy` or `policy/layers.ts`; left out, all that are held to a score.
 * @returns whether each reaches the score.
 */
export async function run(place) {
  const Stryker = await installed();
  process.chdir(root);
  const rows = [];
  for (const each of place ? [place] : FOLDERS) rows.push(await mutate(Stryker, each));
  console.log(`\n${'src/'.padEnd(24)}${COLUMNS.map((name) => name.padStart(13)).join('')}`);
  for (const { place, figures } of rows)
    console.log(place.padEnd(24) + COLUMNS.map((name) => figures[name].padStart(13)).join(''));
  console.log(`What survived: ${path.relative(root, home)}/*.html`);
  return rows.every(({ score }) => score >= LEAST_SCORE);
}

const COLUMNS = ['mutants', 'killed', 'timeout', 'survived', 'no coverage', 'error', 'score %', 'minutes'];

async function mutate(Stryker, place) {
  const start = performance.now();
  const isFolder = statSync(path.join(root, 'src', place)).isDirectory();
  const report = path.join(home, place.replace(/\W/g, '-'));
  const results = await new Stryker({
    mutate: [isFolder ? `src/${place}/**/*.ts` : `src/${place}`, ...GENERATED.map((file) => `!${file}`)],
    mutator: { excludedMutations: NOT_MUTATED },
    plugins: [path.join(root, 'scripts', 'trust', 'mutation', 'runner.mjs')],
    testRunner: 'unit',
    unitTests: { folder: testsOf(place), closestAlone: CLOSEST_ALONE.includes(place.split('/')[0]) },
    testRunnerNodeArgs: ['--max-semi-space-size=64'],
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Endless loops are found by counting; this is for those in code that counts nothing, on a machine that may be busy.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    ignorePatterns: ['/*', '!/src', '!/test', '!/*.json'],
    tempDirName: path.join(home, 'sandbox'),
    reporters: ['progress-append-only', 'html', 'json'],
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    allowConsoleColors: false,
  }).runMutationTest();
  return { place, ...summaryOf(results, (performance.now() - start) / 60_000) };
}

/** The folder of test that mirrors a place, or the place around it. */
function testsOf(place) {
  const folder = path.join('test', place);
  return existsSync(path.join(root, folder)) ? folder : testsOf(path.dirname(place));
}

function summaryOf(results, minutes) {
  const count = (...states) => results.filter(({ status }) => states.includes(status)).length;
  const detected = count('Killed', 'Timeout');
  const valid = detected + count('Survived', 'NoCoverage');
  const score = (100 * detected) / valid;
  const figures = {
    mutants: valid,
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    'no coverage': count('NoCoverage'),
    error: count('RuntimeError', 'CompileError'),
  };
  return {
    score,
    figures: {
      ...Object.fromEntries(
        Object.entries(figures).map(([name, value]) => [name, value.toLocaleString('en')]),
      ),
      'score %': score.toFixed(1),
      minutes: minutes.toFixed(1),
    },
  };
}

/** Installs Stryker unless it is there. @returns its class. */
async function installed() {
  const core = path.join(home, 'node_modules', '@stryker-mutator', 'core');
  if (versionIn(core) !== STRYKER) {
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
    const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', home];
    if ((await runNpm(['install', ...flags, `@stryker-mutator/core@${STRYKER}`])) !== 0)
      throw new Error('Stryker could not be installed.');
  }
  const { Stryker } = await import(pathToFileURL(path.join(core, 'dist', 'src', 'index.js')));
  return Stryker;
}

function versionIn(folder) {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}
