import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { root } from './prepare.mjs';

/**
 * Bundles a TypeScript module of this repository, as the build does, and loads it.
 * @param file path from the repository's folder.
 * @returns the module's exports. Throws with webpack's messages where it cannot be bundled.
 */
export async function loadTypeScript(file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  try {
    await bundle(file, folder);
    return createRequire(import.meta.url)(path.join(folder, 'main.cjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundle(file, folder) {
  const compiler = webpack({
    mode: 'none',
    target: 'node',
    context: root,
    entry: path.join(root, file),
    output: { path: folder, filename: 'main.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      // One file, so that nothing has to be loaded from the folder once it is gone.
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
