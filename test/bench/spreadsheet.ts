import { CAP, LINES_EACH, type CompanyLine } from './company';

/** The same totals as ordinary formulas in a spreadsheet engine: a formula for the points of a row, one per person. */
export interface Spreadsheet {
  readonly recalculate: () => void;
  readonly score: (person: number) => number;
}

const SHEET = 'scorecard';
const SCORE_COLUMN = 5;

export async function spreadsheetOf(lines: readonly CompanyLine[]): Promise<Spreadsheet> {
  addWhatNode20Lacks();
  const { Model } = await import('@odoo/o-spreadsheet');
  const cells = Object.fromEntries(lines.flatMap(cellsOf));
  const sheet = { id: SHEET, name: SHEET, colNumber: SCORE_COLUMN + 1, rowNumber: lines.length, cells };
  const model = quietly(() => new Model({ version: '18.5.1', sheets: [sheet] }, { mode: 'readonly' }));
  return {
    recalculate: () => quietly(() => model.dispatch('EVALUATE_CELLS')),
    score: (person) => {
      const position = { sheetId: SHEET, col: SCORE_COLUMN, row: (person + 1) * LINES_EACH - 1 };
      return Number(model.getters.getEvaluatedCell(position).value);
    },
  };
}

/** A weight, B actual, C target, D high end, E points; F the person's score on their last row. */
function cellsOf(line: CompanyLine, index: number): readonly (readonly [string, string])[] {
  const row = index + 1;
  const cells = [
    [`A${row}`, String(line.weight)],
    [`B${row}`, String(line.actual)],
    [`C${row}`, String(line.target)],
    [`D${row}`, String(line.high)],
    [`E${row}`, `=A${row}*MAX(0,MIN(${CAP},${attainment(line, row)}))`],
  ] as const;
  if (row % LINES_EACH !== 0) return cells;
  const first = row - LINES_EACH + 1;
  return [...cells, [`F${row}`, `=ROUND(100*SUM(E${first}:E${row})/SUM(A${first}:A${row}),2)`]];
}

function attainment({ method }: CompanyLine, row: number): string {
  const [a, t, high] = [`B${row}`, `C${row}`, `D${row}`];
  switch (method) {
    case 'lower':
      return `2-${a}/${t}`;
    case 'closer':
      return `1-ABS(${a}-${t})/ABS(${t})`;
    case 'range':
      return `IF(${a}<${t},1-(${t}-${a})/${t},IF(${a}>${high},1-(${a}-${high})/${high},1))`;
    case 'higher':
    case 'rating':
      return `${a}/${t}`;
  }
}

/** The engine logs how long it takes. */
function quietly<T>(work: () => T): T {
  const { log, debug, info } = console;
  Object.assign(console, { log: ignore, debug: ignore, info: ignore });
  try {
    return work();
  } finally {
    Object.assign(console, { log, debug, info });
  }
}
const ignore = (): void => undefined;

/** The engine is written for Node 22. */
function addWhatNode20Lacks(): void {
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
  if (!('difference' in Set.prototype)) Object.assign(Set.prototype, { difference });
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

function difference<T>(this: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...this].filter((item) => !other.has(item)));
}
