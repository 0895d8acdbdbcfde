import { realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import configurations from '../../../webpack.config.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');

/** Where the built stories are; `assets/` is served from the repository itself. */
export const output = path.join(root, 'build/stories');

/** Builds the story page the way the add-in's own pages are built. */
export async function buildStories(mode = 'production') {
  const pages = configurations({}, { mode }).find(({ name }) => name === 'pages');
  const [define] = pages.plugins;
  const compiler = webpack({
    ...pages,
    entry: { stories: path.join(here, 'main.tsx') },
    output: { path: output, filename: '[name].js', clean: true },
    plugins: [define, new HtmlPlugin({ template: path.join(here, 'index.html') })],
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/stories') },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result)))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await buildStories();
