import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { markBuilt, root, runNode, unmarkBuilt } from './prepare.mjs';

// npm run build [-- --url https://addin.example.co.jp/]: everything, with the checks that fail a build, for the address that
// the add-in will be served from. node scripts/build.mjs cli: the command line alone.

const { target, url } = readArguments();
if (!existsSync(path.join(root, 'node_modules', 'webpack'))) {
  fail('The dependencies are not installed. Run `npm ci` first.');
}

const startedAt = Date.now();
if (target === 'cli') {
  await bundle(({ name }) => name === 'node');
} else {
  const { startMemoryFault } = await import('./bundles/startMemory.mjs');
  const fault = await startMemoryFault();
  if (fault) fail(fault);
  // Chunks carry their hash in the name: without this the last build's would be deployed with the new ones.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const { writeSbom } = await import('./sbom.mjs');
  writeSbom(await bundle(() => true));
  await step(path.join('build', 'cli.cjs'), 'policy', 'validate', path.join('dist', 'policy.json'));
  await step(path.join('scripts', 'check-bundles.mjs'));
}
// A build for another address is not what `npm start` and the tests expect.
if (url) unmarkBuilt(target);
else markBuilt(target, startedAt);

/** Runs webpack over the bundles that are chosen; says only what is wrong. @returns what went into each */
async function bundle(isChosen) {
  const { default: webpack } = await import('webpack');
  const { default: configure } = await import('../webpack.config.js');
  const compiler = webpack(configure({ url }, { mode: 'production' }).filter(isChosen));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString('errors-warnings'));
  if (stats.hasErrors()) process.exit(1);
  return stats.stats.map(({ compilation }) => compilation);
}

async function step(...args) {
  const code = await runNode(args);
  if (code !== 0) process.exit(code);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [wanted = 'all', ...more] = positionals;
    if (more.length > 0 || !['all', 'cli'].includes(wanted))
      throw new Error(`There is no target “${positionals.join(' ')}”.`);
    if (values.url && new URL(values.url).protocol !== 'https:')
      throw new Error('Outlook loads add-ins over https only.');
    return { target: wanted, url: values.url };
  } catch (error) {
    return fail(`${error.message}\nUsage: npm run build [-- --url https://addin.example.co.jp/]`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
