import type { PlannedRow, SheetPlan } from '../../tables';
import { inputOf } from './inputs';
import { ACTION_BYTES, type Step } from './step';

/** So much of one sheet's cells goes into one request. */
const BAND_BYTES = 1_000_000;

/** Columns that hold something; at least one. */
export const widthOf = ({ rows }: SheetPlan): number =>
  rows.reduce((most, { cells }) => cells.reduce((last, { column }) => Math.max(last, column + 1), most), 1);

/** Contents and number formats of a sheet, in bands of rows; formulas wait until every sheet has its name. */
export function cellSteps(plan: SheetPlan, name: string): readonly Step[] {
  const { rows } = plan;
  const width = widthOf(plan);
  return bands(rows).map(({ top, count, bytes }) => ({
    bytes,
    run: ({ worksheets }) => {
      const band = rows.slice(top, top + count);
      const range = worksheets.getItem(name).getRangeByIndexes(top, 0, count, width);
      const formats = matrix(band, width, ({ style }) => style?.numberFormat ?? null, null);
      if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
      range.formulas = matrix(band, width, ({ value }) => (isFormula(value) ? '' : inputOf(value)), '');
    },
  }));
}

/** Formulas, once what they speak of is there. */
export const formulaSteps = ({ rows }: SheetPlan, name: string): readonly Step[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, value }): readonly Step[] =>
      isFormula(value)
        ? [
            {
              bytes: ACTION_BYTES + value.formula.length * 3,
              run: ({ worksheets }) => {
                worksheets.getItem(name).getRangeByIndexes(row, column, 1, 1).formulas = [[inputOf(value)]];
              },
            },
          ]
        : [],
    ),
  );

const isFormula = (value: unknown): value is { readonly formula: string } =>
  typeof value === 'object' && value !== null;

function matrix<T>(
  rows: readonly PlannedRow[],
  width: number,
  read: (cell: PlannedRow['cells'][number]) => T,
  blank: T,
): T[][] {
  return rows.map(({ cells }) => {
    const line = Array<T>(width).fill(blank);
    for (const cell of cells) line[cell.column] = read(cell);
    return line;
  });
}

interface Band {
  readonly top: number;
  count: number;
  bytes: number;
}

function bands(rows: readonly PlannedRow[]): readonly Band[] {
  const found: Band[] = [];
  rows.forEach((row, top) => {
    const bytes = rowBytes(row);
    const last = found.at(-1);
    if (last && last.bytes + bytes < BAND_BYTES) {
      last.count += 1;
      last.bytes += bytes;
    } else found.push({ top, count: 1, bytes: 2 * ACTION_BYTES + bytes });
  });
  return found;
}

/** A Chinese character takes three bytes, and format and quotes come beside it. */
const rowBytes = ({ cells }: PlannedRow): number =>
  cells.reduce(
    (sum, { column, value, style }) =>
      Math.max(sum, column * 8) +
      24 +
      (typeof value === 'string' ? value.length * 3 : 20) +
      (style?.numberFormat?.length ?? 4),
    16,
  );
