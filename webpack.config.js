import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

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
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'node20' } }] },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.DefinePlugin({ PERF_VERSION: JSON.stringify(version) }),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(root, '.cache/webpack') },
  performance: false,
  stats: 'errors-warnings',
};

export default [commandLine];
