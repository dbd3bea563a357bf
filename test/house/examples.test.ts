import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as core from '../../src/core';
import * as tables from '../../src/tables';

/** Every `@example expression //=> value` of a docstring is evaluated with the room's exports in scope. */
const ROOMS = { core, tables } as const;
const SRC = resolve(__dirname, '../../src');

interface Example {
  readonly where: string;
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
          return [{ where: `${relative(SRC, file)}:${index + 1}`, expression, expected, scope: ROOMS[room] }];
        });
    });

const evaluate = (expression: string, scope: Readonly<Record<string, unknown>>): unknown =>
  runInNewContext(`(${expression})`, { ...scope });

const examples = [...examplesIn('core'), ...examplesIn('tables')];

describe('the examples in the docstrings', () => {
  test('are there', () => expect(examples.length).toBeGreaterThan(5));

  test.each(examples)('$where: $expression', ({ expression, expected, scope }) => {
    expect(evaluate(expression, scope)).toEqual(evaluate(expected, scope));
  });
});
