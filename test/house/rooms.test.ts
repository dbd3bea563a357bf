import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = resolve(__dirname, '../../src');

/** A room may import only from rooms of a lower rank, and only through their `index`. */
const RANK: Readonly<Record<string, number>> = {
  core: 0,
  i18n: 1,
  tables: 2,
  ooxml: 3,
  actions: 4,
  functions: 4,
  taskpane: 5,
  excel: 6,
  page: 6,
  cli: 6,
  workbench: 6,
};

const CORE_PACKAGES: readonly string[] = [];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const sourceFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name));

const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName })),
);

const roomOf = (file: string): string => relative(SRC, file).split(sep)[0] ?? '';

function violation({ file, specifier }: Import): string | null {
  const from = roomOf(file);
  const told = `${relative(SRC, file)} imports '${specifier}'`;
  if (!specifier.startsWith('.')) {
    return from === 'core' && !CORE_PACKAGES.includes(specifier) ? `${told}: core takes no packages` : null;
  }
  const target = resolve(dirname(file), specifier);
  // What is neither code nor a room: a workbook inside a script.
  if (target.startsWith(join(SRC, '../assets') + sep)) return null;
  const to = roomOf(target);
  if (to === from) return null;
  if ((RANK[to] ?? 99) >= (RANK[from] ?? -1)) return `${told}: ${from} may not know ${to}`;
  const within = relative(join(SRC, to), target);
  return within === '' || within === 'index' ? null : `${told}: reaches past ${to}/index.ts`;
}

describe('the rooms of the house', () => {
  test('every folder under src has a rank', () => {
    const rooms = new Set(sourceFiles.map(roomOf));
    expect([...rooms].filter((room) => !(room in RANK))).toEqual([]);
  });

  test('imports only go down, and only through a room’s index', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(imports.map(violation).filter((told) => told !== null)).toEqual([]);
  });

  test('no file is longer than 300 lines, language and template tables aside', () => {
    const long = sourceFiles
      .filter((file) => !/i18n|templates/.test(file))
      .map((file) => ({ file: relative(SRC, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
