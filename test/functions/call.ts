import { registered } from './customFunctions';
import '../../src/functions/functions';
import '../../src/functions/telling';

/** An error as a person sees it: `#VALUE! 第 2 行：…`. */
export type Shown = string | number | boolean | readonly Shown[];

const shown = (value: unknown): Shown => {
  if (Array.isArray(value)) return value.map(shown);
  if (value instanceof Error) return `${(value as Error & { code: string }).code} ${value.message}`.trim();
  return value as Shown;
};

/** What a cell shows for a function, as Excel calls it: every declared argument in its place, then the invocation. */
export function call(id: string, ...given: unknown[]): Shown {
  const worksheetFunction = registered.get(id);
  if (!worksheetFunction) throw new RangeError(`${id} is not registered`);
  const omitted = Array.from({ length: Math.max(0, 10 - given.length) }, () => null);
  try {
    return shown(worksheetFunction(...given, ...omitted, { functionName: id }));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) return shown(thrown);
    throw thrown;
  }
}

/** Values as a column of cells. */
export const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

/** Values as a row of cells. */
export const row = (...values: unknown[]): unknown[][] => [values];
