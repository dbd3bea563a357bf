import { parseRange, type CellAddress, type CellRange } from '../address';
import type { GridCell, SheetGrid } from '../grid';
import type { ScorecardSource } from '../recognise';
import { areaFrom, isBlank } from './room';

export type LivePart = 'lines' | 'scores';

/** A formula of a live block, as it stands on a sheet. */
export interface FoundFormula {
  readonly part: LivePart;
  readonly cell: CellAddress;
  readonly formula: string;
  readonly value: GridCell['value'];
}

/** How our own begin and end; a formula that a person wrote for themselves is theirs. */
const OURS = /^PERF\.(LINES|SCORES)\(IF\(ISBLANK\(.*,TRUE\)$/is;

/** Every formula of ours on a sheet. */
export function foundFormulas({ rows }: SheetGrid): readonly FoundFormula[] {
  const found: FoundFormula[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const formula = cell?.formula;
      if (cell === undefined || formula === undefined) return;
      const part = OURS.exec(formula)?.[1]?.toLowerCase() as LivePart | undefined;
      // Some hosts tell the formula of every cell that it spills into.
      const isSpilled = [rows[row - 1]?.[column], cells[column - 1]].some((one) => one?.formula === formula);
      if (part !== undefined && !isSpilled)
        found.push({ part, cell: { row, column }, formula, value: cell.value });
    });
  });
  return found;
}

/** The formula of ours that belongs to a table: it names it, or stands in its header's row, nearest to it. */
export function formulaOf(
  source: ScorecardSource,
  part: LivePart,
  { found, others }: { readonly found: readonly FoundFormula[]; readonly others: readonly ScorecardSource[] },
): FoundFormula | null {
  const { table, body, range } = source;
  const mine = found.filter((one) => one.part === part);
  const naming = table === null ? undefined : mine.find(({ formula }) => names(formula, table));
  if (naming) return naming;
  const isNearest = ({ cell }: FoundFormula): boolean =>
    body !== null &&
    cell.row === body.top - 1 &&
    cell.column > range.right &&
    !others.some((other) => between(other, range.right, cell));
  return mine.filter((one) => !namesAny(one.formula, others)).find(isNearest) ?? null;
}

const names = (formula: string, table: string): boolean =>
  formula.toLowerCase().includes(`(${table.toLowerCase()}[`);

const namesAny = (formula: string, sources: readonly ScorecardSource[]): boolean =>
  sources.some(({ table }) => table !== null && names(formula, table));

const between = ({ range, body }: ScorecardSource, left: number, { row, column }: CellAddress): boolean =>
  body !== null && body.top - 1 === row && range.left > left && range.right < column;

/** The same formula, whatever Excel did to its spaces, its case and its sheet's quotes. */
export const sameFormula = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (formula: string): string => formula.replace(/[\s']/g, '').toUpperCase();

/** The cells that a formula fills by now: no more rows than it speaks of, as far as they are filled. */
export function spillOf({ rows }: SheetGrid, found: FoundFormula, tableRows: number): CellRange {
  const { cell, formula, value, part } = found;
  if (typeof value === 'object') return areaFrom(cell, 1, 1);
  const spoken = [...formula.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g)];
  const heights = spoken
    .flatMap(([text]) => parseRange(text) ?? [])
    .map(({ top, bottom }) => bottom - top + 1);
  const most = (heights.length > 0 ? Math.max(...heights) : tableRows) + (part === 'lines' ? 1 : 2);
  let height = 1;
  while (height < most && isSpilled(rows[cell.row + height], cell.column)) height += 1;
  return areaFrom(cell, height, 3);
}

const isSpilled = (cells: SheetGrid['rows'][number], column: number): boolean =>
  cells !== undefined &&
  [0, 1, 2].some(
    (offset) => !isBlank(cells[column + offset]) && cells[column + offset]?.formula === undefined,
  );
