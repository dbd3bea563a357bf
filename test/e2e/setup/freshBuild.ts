import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = [
  'src',
  '.config',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
  'tsconfig.json',
];
const PRODUCTS = [
  'dist/functions.js',
  'dist/taskpane.html',
  'dist/workbench/index.html',
  'dist/page/index.html',
];

/** Builds what ships unless what stands in `dist/` was built from these very sources. */
export function freshBuild(root: string, cacheFolder: string): void {
  const stamp = join(cacheFolder, 'built-from');
  const sources = fingerprint(root);
  const isThere = [stamp, ...PRODUCTS.map((product) => join(root, product))].every((file) =>
    existsSync(file),
  );
  if (isThere && readFileSync(stamp, 'utf8') === sources) return;
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config', 'webpack.config.js'], { cwd: root, stdio: 'pipe' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

function fingerprint(root: string): string {
  const hash = createHash('sha1');
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
      : [path];
    for (const file of files.sort()) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\n${mtimeMs}\n${size}\n`);
    }
  }
  return hash.digest('hex');
}
