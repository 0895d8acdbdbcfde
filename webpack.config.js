import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { filesNamedByPolicy } from './scripts/prepare.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const besidePolicy = filesNamedByPolicy(root);

/** Where manifest.xml says the add-in lives; `--env url=https://addin.example.co.jp/` builds for another address. */
const MANIFEST_URL = 'https://localhost:3000/';

/** Microsoft requires add-ins to load Office.js from its CDN; everything else comes from the add-in's own origin. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const script = (target, compact) => ({
  test: /\.[cm]?[jt]sx?$/,
  loader: 'swc-loader',
  resolve: { fullySpecified: false },
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
      // Object.assign for spreads, no allowance for document.all, each helper once: a twentieth of the event bundle.
      ...(compact && { loose: true, externalHelpers: true }),
    },
  },
});

/** The copy for want of a better one: a directory may have thousands of entries, and every Send loads this bundle. */
const policyWithoutDirectory = {
  test: path.join(root, 'policy.json'),
  type: 'json',
  parser: {
    parse(text) {
      return { ...JSON.parse(text), $schema: undefined, directory: undefined };
    },
  },
};

/** For the event bundle: a hundredth smaller than by webpack's own choice. */
const smallest = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  extractComments: false,
  terserOptions: {
    ecma: 2016,
    compress: {
      ecma: 2016,
      passes: 6,
      toplevel: true,

      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      keep_fargs: false,
    },
    mangle: { toplevel: true },
  },
});

/** `{ ...object }` in ECMAScript 2016; the helper of the compiler makes do without Object.assign too. */
const spread = path.join(root, 'scripts/bundles/spread.mjs');

/** What every bundle shares. `target` is the ECMAScript level emitted for our code and for libraries alike. */
const bundle = ({ name, target, compact, eager = false, ...rest }, { mode, url }) => ({
  name,
  mode,
  context: root,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [script(target, compact)],
    ...(eager && { parser: { javascript: { dynamicImportMode: 'eager' } } }),
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  ...rest,
  plugins: [
    new webpack.DefinePlugin({ BASE_URL: JSON.stringify(url), VERSION: JSON.stringify(version) }),
    ...(rest.plugins ?? []),
  ],
});

const pageOutput = {
  path: path.join(root, 'dist'),
  filename: '[name].js',
  // A folder of their own, so that any server can be told to have them cached for good.
  chunkFilename: 'chunks/[name].[contenthash:8].js',
};

/** textlint's rules assert what they are given; Node's module for it is not there on a page. */
const textlintAssert = new webpack.NormalModuleReplacementPlugin(
  /^(?:node:)?assert$/,
  path.join(root, 'src/wording/assert.cjs'),
);

/** @param title of a page that shows something within Outlook; others have a template of their own */
const page = (name, title) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/pages/${title ? 'addin' : name}.html`,
    title,
    chunks: [name],
    templateParameters: { officeJs: OFFICE_JS },
    scriptLoading: 'blocking',
    inject: 'body',
  });

export default (env, { mode = 'production' }) => {
  const build = { mode, url: (env?.url ?? MANIFEST_URL).replace(/\/*$/, '/') };
  // The manifest names the bare origin too, as the domain that dialogs may be opened from.
  const atUrl = (content) =>
    content
      .toString()
      .replaceAll(MANIFEST_URL, build.url)
      .replaceAll(new URL(MANIFEST_URL).origin, new URL(build.url).origin);
  // package.json alone says the version. The fourth part counts changes of the manifest alone (src/release/version.ts).
  const released = (content) => atUrl(content).replace(/(<Version>)[^<]*/, `$1${version}.0`);
  return [
    bundle(
      {
        name: 'event',
        target: 'es2016',
        compact: true,
        // Classic Outlook's JavaScript-only runtime: one self-contained file, ECMAScript 2016, no `window`.
        entry: { launchevent: './src/launchevent.ts' },
        output: { path: path.join(root, 'dist'), filename: '[name].js', globalObject: 'this' },
        module: { rules: [script('es2016', true), policyWithoutDirectory] },
        resolve: { extensions: ['.ts', '.js'], alias: { '@swc/helpers/_/_extends$': spread } },
        optimization: { minimizer: [smallest] },
      },
      build,
    ),
    bundle(
      {
        name: 'pages',
        target: 'es2020',
        entry: {
          commands: './src/commands.ts',
          checklist: './src/checklist.tsx',
          taskpane: './src/taskpane.tsx',
        },
        output: pageOutput,
        plugins: [
          textlintAssert,
          page('commands'),
          page('checklist', '送信前の確認'),
          page('taskpane', '送信前の確認'),
          new CopyPlugin({
            patterns: [
              { from: 'manifest.xml', transform: released },
              { from: 'policy.json' },
              ...besidePolicy.map((name) => ({ from: name, to: name, toType: 'file' })),
              { from: 'assets', to: 'assets' },
              { from: 'src/wording/data/LICENSE.txt', to: 'licenses/wording.txt', toType: 'file' },
              {
                from: 'src/pages/microsoft-officeaddins-allowed.json',
                to: '.well-known/microsoft-officeaddins-allowed.json',
                toType: 'file',
                transform: atUrl,
              },
            ],
          }),
        ],
      },
      build,
    ),
    bundle(
      {
        // By itself: what two bundles import cannot be folded into either, and the checklist is what people wait for.
        name: 'accident',
        target: 'es2020',
        entry: { accident: './src/accident.tsx' },
        output: pageOutput,
        plugins: [page('accident', '誤送信のとき')],
      },
      build,
    ),
    bundle(
      {
        // Nothing of Outlook's: for whoever makes the policy, and shipped only where it is wanted (src/release/admin.ts).
        name: 'admin',
        target: 'es2020',
        entry: { admin: './src/admin.tsx' },
        output: { ...pageOutput, chunkFilename: 'chunks/admin/[name].[contenthash:8].js' },
        // What is loaded is loaded with the page, the worker as a whole: afterwards nothing is asked of the server.
        eager: true,
        plugins: [textlintAssert, page('admin')],
      },
      build,
    ),
    bundle(
      {
        name: 'simulator',
        target: 'es2022',
        entry: {
          simulator: './src/simulator/page/main.tsx',
          'event-worker': './src/simulator/page/eventWorker.ts',
          'microsoft-ajax': './src/simulator/addin/microsoftAjax.ts',
          'office-additions': './src/simulator/addin/officeAdditions.ts',
        },
        output: { path: path.join(root, 'build/simulator'), filename: '[name].js' },
        plugins: [
          new HtmlPlugin({
            filename: 'index.html',
            template: 'src/simulator/page/index.html',
            chunks: ['simulator'],
          }),
        ],
      },
      build,
    ),
    bundle(
      {
        name: 'node',
        target: 'es2022',
        eager: true,
        // Command-line programs: one CommonJS file each, all dependencies inside.
        entry: { cli: './src/cli/main.ts', 'simulator-server': './src/simulator/server/main.ts' },
        output: { path: path.join(root, 'build'), filename: '[name].cjs' },
        externalsPresets: { node: true },
        optimization: { minimize: false },
      },
      build,
    ),
  ];
};
