import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { FunctionsMetadataPlugin } from './.config/functionsMetadata.js';
import { hosting } from './.config/hosting.js';
import { PrecompressPlugin } from './.config/precompress.js';
import { SizeBudgetPlugin } from './.config/sizeBudget.js';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** The command line: one ES module for Node, with everything it needs inside. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { 'perf-scorecard': './src/cli/main.ts' },
  output: {
    path: resolve(root, 'dist/cli'),
    filename: '[name].js',
    chunkFormat: 'module',
    module: true,
    library: { type: 'module' },
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'node20' }, sideEffects: false }],
  },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.DefinePlugin({ PERF_VERSION: JSON.stringify(version) }),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack') },
  performance: false,
  stats: 'errors-warnings',
};

const { manifest, page } = hosting();
const transformed = (transform) => (content) => transform(content.toString('utf8'));

/** What a web server hands to Excel: the page with its scripts, what Excel is told of the functions, the manifest. */
const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  entry: {
    functions: './src/functions/functions.ts',
    ribbon: './src/excel/ribbon.ts',
    telling: './src/functions/telling.ts',
    taskpane: './src/excel/main.ts',
  },
  output: {
    path: resolve(root, 'dist'),
    filename: '[name].js',
    // What is loaded later must be of the same build as what loads it.
    chunkFilename: '[name].[contenthash:8].js',
    // Beside the page: asking where the script came from fails where a host runs it without a script element.
    publicPath: '',
    clean: { keep: /^(cli|page|workbench)(\/|$)/ },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2020', jsx: 'automatic' },
        sideEffects: false,
      },
    ],
  },
  // Every byte of functions.js is waited for by Excel before the first cell calculates.
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: { ecma: 2020, compress: { passes: 3, inline: 0 } },
      }),
    ],
  },
  plugins: [
    new FunctionsMetadataPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: transformed(manifest) },
        { from: 'src/excel/taskpane.html', transform: transformed(page) },
        { from: 'src/excel/{support.html,taskpane.css}', to: '[name][ext]' },
        { from: 'assets/icons/*.png' },
      ],
    }),
    new webpack.DefinePlugin({ PERF_VERSION: JSON.stringify(version) }),
    new SizeBudgetPlugin({ 'functions.js': 40 * 1024 }),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack') },
  performance: false,
  stats: 'errors-warnings',
};

const sheetLibrary = 'node_modules/@odoo/o-spreadsheet/dist';

/** Excel's stand-in for a browser. The sheet's library (LGPL) stays a file of its own and never goes to Excel. */
const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { workbench: './src/workbench/browser/main.ts' },
  output: {
    path: resolve(root, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '/',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } },
      // The engine adds its parts to its library as they load.
      { test: /\.ts$/, exclude: /workbench[\\/](?:engine|browser[\\/]main)/, sideEffects: false },
    ],
  },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'inline' })],
    splitChunks: {
      cacheGroups: {
        library: {
          test: /node_modules[\\/]@odoo[\\/]/,
          name: 'o-spreadsheet',
          chunks: 'async',
          enforce: true,
        },
      },
    },
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/workbench/browser/index.html' },
        { from: 'src/workbench/browser/styles/*.css', to: '[name][ext]' },
        { from: `${sheetLibrary}/o_spreadsheet.{xml,css}`, to: '[name][ext]' },
        { from: 'node_modules/bootstrap/dist/css/bootstrap-utilities.min.css' },
      ],
    }),
    new PrecompressPlugin(),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack') },
  performance: false,
  stats: 'errors-warnings',
};

/** The pane over a dropped file, for any static host. One script, so that nothing is asked for once it has loaded. */
const filePage = {
  name: 'page',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { page: './src/page/main.tsx', worker: './src/page/work/worker.ts' },
  output: { path: resolve(root, 'dist/page'), filename: '[name].js', publicPath: '', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      { test: /\.ts$/, exclude: /page[\\/]work[\\/]worker/, sideEffects: false },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'inline' })] },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/page/{index.html,page.css}', to: '[name][ext]' },
        { from: 'assets/icons/perf-32.png', to: '[name][ext]' },
      ],
    }),
    new PrecompressPlugin(),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack') },
  performance: false,
  stats: 'errors-warnings',
};

export default [commandLine, addin, workbench, filePage];
