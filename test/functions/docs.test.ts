import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { registered } from './customFunctions';
import { call } from './call';

/** The rows of the table of functions: `| signature | gives | =formula | result |`. */
const examples = [
  ...readFileSync(resolve(__dirname, '../../docs/functions.md'), 'utf8').matchAll(
    /^\| `([A-Z]+)\([^|]*\|[^|]*\| `=PERF\.([A-Z]+)\((.*?)\)` +\| `(.*?)` +\|$/gm,
  ),
].map(([, id = '', called = '', given = '', result = '']) => ({ id, called, given, result }));

/** The arguments of a formula, or a constant, as Excel reads them. */
function constants(text: string): readonly unknown[] {
  const found = text.match(/\{[^}]*\}|"[^"]*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? [];
  return found.map((each) => (each.startsWith('{') ? matrix(each.slice(1, -1)) : constant(each)));
}

const matrix = (text: string): unknown[][] =>
  text.split(';').map((line) => (line.match(/"[^"]*"|[^,]+/g) ?? []).map(constant));

function constant(text: string): unknown {
  if (text === '') return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : Number(text);
}

/** To the digits that Excel shows. */
const shown = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(shown) : typeof value === 'number' ? Number(value.toPrecision(15)) : value;

describe('the table of functions in the documentation', () => {
  test('has an example of every function', () => {
    expect(examples.map(({ id }) => id)).toEqual([...registered.keys()]);
  });

  test.each(examples)('=PERF.$called($given) is $result', ({ id, called, given, result }) => {
    expect(called).toBe(id);
    expect(shown(call(called, ...constants(given)))).toEqual(constants(result)[0]);
  });
});
