import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(__dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'perf-functions-'));

/** The functions as they ship: what is not used is left out, for a module only is what it exports. */
const configuration: webpack.Configuration = {
  mode: 'production',
  context: root,
  target: ['web', 'es2022'],
  devtool: false,
  entry: { functions: './src/functions/functions.ts', telling: './src/functions/telling.ts' },
  output: { path: out },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' }, sideEffects: false },
      { test: /src[\\/]functions[\\/](?:functions|telling)\.ts$/, sideEffects: true },
    ],
  },
  performance: false,
};

const bundle = (name: string): string => readFileSync(join(out, `${name}.js`), 'utf8');

describe('the shipped bundles', () => {
  beforeAll(
    () =>
      new Promise<void>((done, fail) => {
        webpack(configuration, (error, stats) => {
          if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
          else done();
        });
      }),
    60_000,
  );
  afterAll(() => rmSync(out, { recursive: true }));

  test('the one that registers all functions is at most 40 kB, compressed', () => {
    expect(gzipSync(bundle('functions'), { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  test('both run where there is nothing but CustomFunctions', () => {
    const functions = new Map<string, (...given: unknown[]) => unknown>();
    const bare = {
      CustomFunctions: {
        associate: (id: string, worksheetFunction: () => unknown) => functions.set(id, worksheetFunction),
      },
    };
    runInNewContext(`${bundle('functions')};${bundle('telling')}`, bare);
    expect(functions.size).toBe(18);
    expect(functions.get('POINTS')?.(30, '3.6%', '3%')).toBe(36);
    expect(functions.get('FEEDBACK')?.([['转化率']], [[1.2]])).toBe('你的转化率表现优秀，继续保持。');
  });
});
