import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { markBuilt, root, runNode, unmarkBuilt } from './prepare.mjs';

// npm run build [-- --env url=https://addin.example.co.jp/]: everything, with the checks that fail a build.
// node scripts/build.mjs cli: the command line alone.

const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
const [target = 'all', ...rest] = process.argv[2]?.startsWith('-')
  ? ['all', ...process.argv.slice(2)]
  : process.argv.slice(2);

if (!existsSync(webpack)) fail('The dependencies are not installed. Run `npm ci` first.');
if (target !== 'all' && target !== 'cli') fail(`There is no target “${target}”: use all or cli.`);

const startedAt = Date.now();
if (target === 'cli') {
  await step(webpack, '--mode', 'production', '--config-name', 'node', '--stats', 'errors-only', ...rest);
} else {
  // Chunks carry their hash in the name: without this the last build's would be deployed with the new ones.
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await step(webpack, '--mode', 'production', ...rest);
  await step(path.join('build', 'cli.cjs'), 'policy', 'validate', path.join('dist', 'policy.json'));
  await step(path.join('scripts', 'check-bundles.mjs'));
}
// A build for another address or mode is not what `npm start` and the tests expect.
if (rest.length === 0) markBuilt(target, startedAt);
else unmarkBuilt(target);

async function step(...args) {
  const code = await runNode(args);
  if (code !== 0) process.exit(code);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
