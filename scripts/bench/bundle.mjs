import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { root } from '../prepare.mjs';

/** A folder for files of a measurement. Whoever asks for it removes it. */
export const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'yubisashi-bench-'));

/**
 * Bundles modules for a page as the build does.
 * @param entry by name, absolute paths
 * @param folder where the bundles go. Throws with webpack's messages where one cannot be made.
 */
export async function bundlePages(entry, folder, { minimize = true, publicPath = 'auto' } = {}) {
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry,
    output: { path: folder, filename: '[name].js', publicPath },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      modules: ['node_modules', path.join(root, 'node_modules')],
    },
    resolveLoader: { modules: [path.join(root, 'node_modules')] },
    module: { rules: [{ test: /\.[cm]?[jt]sx?$/, loader: 'swc-loader', ...asInBuild }] },
    optimization: { minimize },
    performance: { hints: false },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() =>
        error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(),
      );
    });
  });
}

const asInBuild = {
  resolve: { fullySpecified: false },
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2020',
    },
  },
};

let bare;

/** The add-in of ./bare, made once a run. @returns the texts of its scripts by name */
export const bareAddin = () => (bare ??= makeBare());

async function makeBare() {
  const folder = temporaryFolder();
  const entry = { commands: 'commands.ts', checklist: 'checklist.tsx' };
  try {
    await bundlePages(
      Object.fromEntries(
        Object.entries(entry).map(([name, file]) => [name, path.join(root, 'scripts/bench/bare', file)]),
      ),
      folder,
    );
    return Object.fromEntries(
      Object.keys(entry).map((name) => [name, readFileSync(path.join(folder, `${name}.js`), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
