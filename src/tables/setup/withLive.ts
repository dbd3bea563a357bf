import { columnName, type CellAddress, type CellRange } from '../address';
import type { EditPlan } from '../editPlan';
import { livePlan } from '../live';
import type { CellStyle, ConditionalFormatPlan, PlannedCell, PlannedRow, SheetPlan } from '../plan';
import { recognise } from '../recognise';
import { COLORS, tierColor } from '../reports/look';
import { gridOf } from './gridOf';
import { FIRST_ROW } from './listSheet';

/** Rows that the scorecard may grow by before its figures stand unformatted. */
const SPARE_ROWS = 50;
const GAP_CHARACTERS = 2.5;
const BLOCK_WIDTH = 3;

/** The sheets with the scorecard's live block: exactly what going live would write once they are there. */
export function withLive(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const workbook = { fileName: '', date1904: false, sheets: sheets.map(gridOf) };
  const { edits } = livePlan(recognise(workbook), workbook);
  return sheets.map((sheet) => {
    const edit = edits.find(({ sheet: name }) => name === sheet.name);
    return edit ? edited(sheet, edit) : sheet;
  });
}

interface Formula {
  readonly cell: CellAddress;
  readonly formula: string;
}

function edited(sheet: SheetPlan, edit: EditPlan): SheetPlan {
  const formulas = edit.cells.flatMap(({ cell, after }): readonly Formula[] =>
    after !== null && typeof after === 'object' ? [{ cell, formula: after.formula }] : [],
  );
  const lines = formulas.find(({ formula }) => formula.startsWith('PERF.LINES('));
  const { print } = sheet;
  const right = lines && lines.cell.column + BLOCK_WIDTH - 1;
  return {
    ...sheet,
    rows: withCells(sheet.rows, newCells(sheet, edit, formulas)),
    columnWidths: widened(sheet.columnWidths, edit.widths ?? []),
    conditionalFormats: [
      ...sheet.conditionalFormats,
      ...formulas.flatMap((formula) => marks(formula, formula === lines, sheet)),
    ],
    print: print && right !== undefined ? { ...print, area: { ...print.area, right } } : print,
  };
}

type Cells = ReadonlyMap<number, readonly PlannedCell[]>;

/** Looks first, then the formulas within them. */
function newCells(sheet: SheetPlan, edit: EditPlan, formulas: readonly Formula[]): Cells {
  const rows = new Map<number, Map<number, PlannedCell>>();
  const put = (row: number, cell: PlannedCell): void => {
    const cells = rows.get(row) ?? new Map<number, PlannedCell>();
    rows.set(row, cells.set(cell.column, cell));
  };
  const styleAt = (row: number, column: number): CellStyle | undefined => rows.get(row)?.get(column)?.style;
  const last = sheet.rows.length - 1 + SPARE_ROWS;
  for (const { range, style } of edit.styles) {
    for (let row = range.top; row <= Math.min(range.bottom, last); row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const before = styleAt(row, column);
        put(row, { column, value: null, style: before ? { ...before, ...style } : style });
      }
    }
  }
  for (const { cell, formula } of formulas) {
    const style = styleAt(cell.row, cell.column);
    put(cell.row, { column: cell.column, value: { formula }, ...(style && { style }) });
  }
  return new Map([...rows].map(([row, cells]) => [row, [...cells.values()]]));
}

function withCells(rows: readonly PlannedRow[], cells: Cells): readonly PlannedRow[] {
  const last = Math.max(rows.length - 1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, index) => {
    const row = rows[index] ?? { cells: [] };
    const added = cells.get(index);
    return added ? { ...row, cells: [...row.cells, ...added] } : row;
  });
}

/** Columns without a width of their own are gaps. */
function widened(widths: readonly number[], wanted: NonNullable<EditPlan['widths']>): readonly number[] {
  const last = wanted.reduce((most, { column }) => Math.max(most, column), widths.length - 1);
  return Array.from({ length: last + 1 }, (_, index) => {
    const asked = wanted.find(({ column }) => column === index)?.characters;
    return widths[index] ?? asked ?? GAP_CHARACTERS;
  });
}

/** What is still awaited steps back; attainments are marked where reports speak of strengths and of work to do. */
function marks({ cell }: Formula, isLines: boolean, { tables }: SheetPlan): readonly ConditionalFormatPlan[] {
  const range: CellRange = {
    top: FIRST_ROW,
    left: cell.column,
    bottom: tables[0]?.range.bottom ?? FIRST_ROW,
    right: cell.column + BLOCK_WIDTH - 1,
  };
  const first = `${columnName(cell.column)}${FIRST_ROW + 1}`;
  const mark = (
    within: CellRange,
    formula: string,
    style: { readonly color: string; readonly fill: string },
  ): ConditionalFormatPlan => ({ range: within, rule: { kind: 'formula', formula, style } });
  const awaited = mark(range, `ISERROR(${first})`, { color: COLORS.muted, fill: COLORS.white });
  if (!isLines) return [awaited];
  const raw = { ...range, right: range.left };
  return [
    awaited,
    mark(raw, `AND(ISNUMBER(${first}),${first}>=1)`, tierColor(0, 3)),
    mark(raw, `AND(ISNUMBER(${first}),${first}<0.8)`, tierColor(2, 3)),
  ];
}
