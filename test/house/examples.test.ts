import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import '../functions/customFunctions';
import * as core from '../../src/core';
import * as tables from '../../src/tables';

/** Every `@example expression //=> value` of a docstring is evaluated with the room's exports and its own file's in scope. */
const SRC = resolve(__dirname, '../../src');
const ROOMS = { core, tables, functions: await worksheetFunctions() } as const;

/** The functions' room has no index: every worksheet function is a file of its own. */
async function worksheetFunctions(): Promise<Readonly<Record<string, unknown>>> {
  const names = readdirSync(join(SRC, 'functions')).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    names.map((name) => import(join(SRC, 'functions', name)) as Promise<Readonly<Record<string, unknown>>>),
  );
  return Object.fromEntries(modules.flatMap((each) => Object.entries(each)));
}

interface Example {
  readonly where: string;
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
  readonly scope: Readonly<Record<string, unknown>>;
}

const examplesIn = (room: keyof typeof ROOMS): readonly Example[] =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(SRC, room, name);
      return readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const match = /@example\s+(.+?)\s*\/\/=>\s*(.+?)(?:\s*\*\/)?$/.exec(line);
          if (!match) return [];
          const [, expression = '', expected = ''] = match;
          return [
            { where: `${relative(SRC, file)}:${index + 1}`, file, expression, expected, scope: ROOMS[room] },
          ];
        });
    });

const evaluate = (expression: string, scope: Readonly<Record<string, unknown>>): unknown =>
  runInNewContext(`(${expression})`, { ...scope });

const examples = [...examplesIn('core'), ...examplesIn('tables'), ...examplesIn('functions')];

describe('the examples in the docstrings', () => {
  test('are there', () => expect(examples.length).toBeGreaterThan(5));

  test.each(examples)('$where: $expression', async ({ file, expression, expected, scope: room }) => {
    const scope = { ...room, ...((await import(file)) as Readonly<Record<string, unknown>>) };
    expect(evaluate(expression, scope)).toEqual(evaluate(expected, scope));
  });
});
