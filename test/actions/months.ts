import { readFile } from 'node:fs/promises';
import { openMonth, type Month } from '../../src/actions';
import { readWorkbook } from '../../src/ooxml';
import type { EditPlan, GridCell, SheetGrid, WorkbookGrid } from '../../src/tables';
import { sheet, workbook, type Written } from '../tables/recognise/grids';

export const monthIn = (book: WorkbookGrid): Promise<Month> =>
  openMonth({ workbook: () => Promise.resolve(book) });

export const monthOf = (...sheets: readonly SheetGrid[]): Promise<Month> =>
  monthIn(workbook(sheets, '2025-06.xlsx'));

export async function sampleMonth(name: string): Promise<Month> {
  const bytes = await readFile(`assets/samples/${name}.xlsx`);
  return monthIn(readWorkbook(new Uint8Array(bytes), `${name}.xlsx`));
}

const HEADER = ['工号', '姓名', '部门', '指标', '权重', '计分方式', '目标', '实际', '封顶'];

/** A scorecard: id, name, department, metric, weight, method, target, actual, cap; short rows end in blanks. */
export const scorecard = (...rows: readonly (readonly Written[])[]): SheetGrid =>
  sheet('评分表', [HEADER, ...rows.map((row) => HEADER.map((_, index) => row[index] ?? null))]);

/** One metric of weight 100 each, so that the actual is the score. */
export const scored = (scores: readonly (number | null)[], departments: readonly string[] = ['运营']) =>
  scorecard(
    ...scores.map((score, index) => [
      `E${String(index + 1).padStart(3, '0')}`,
      `员工${index + 1}`,
      departments[index % departments.length] ?? '',
      '订单',
      100,
      '越高越好',
      100,
      score,
    ]),
  );

export const employees = (...rows: readonly (readonly Written[])[]): SheetGrid =>
  sheet('员工', [['工号', '姓名', '部门', '岗位', '主管'], ...rows]);

export const settings = (...rows: readonly (readonly Written[])[]): SheetGrid =>
  sheet('设置', [['设置项', '值'], ...rows]);

/** Carries out edits the way a workbook does: refused where the old value differs; a text format makes text of numbers. */
export function applied(book: WorkbookGrid, plans: readonly EditPlan[]): WorkbookGrid {
  return {
    ...book,
    sheets: book.sheets.map((grid) => {
      const rows = grid.rows.map((row) => [...(row ?? [])]);
      for (const plan of plans.filter(({ sheet: name }) => name === grid.name)) {
        const formats = new Map(
          plan.styles.map(({ range, style }) => [`${range.top}/${range.left}`, style.numberFormat]),
        );
        for (const { cell, before, after } of plan.cells) {
          const line = rows[cell.row] ?? (rows[cell.row] = []);
          const old = line[cell.column];
          if (JSON.stringify(held(old)) !== JSON.stringify(before))
            throw new Error(`${grid.name} ${cell.row}/${cell.column} holds ${JSON.stringify(held(old))}`);
          const styled = formats.get(`${cell.row}/${cell.column}`)?.replace(/^General$/, '');
          const format = styled ?? old?.format ?? '';
          if (after === null) line[cell.column] = format === '' ? undefined : { value: '', format };
          else if (typeof after === 'object')
            line[cell.column] = { value: '', format, formula: after.formula };
          else if (format === '@' && typeof after === 'number')
            line[cell.column] = { value: String(after), format };
          else line[cell.column] = { value: after, format };
        }
      }
      return { ...grid, rows };
    }),
  };
}

function held(cell: GridCell | undefined) {
  if (cell === undefined || (cell.value === '' && cell.formula === undefined)) return null;
  if (cell.formula !== undefined) return { formula: cell.formula };
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}

/** What a grid holds, for comparing: blank cells at the end of rows and empty rows do not count. */
export const contents = (book: WorkbookGrid) =>
  book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) =>
        held(cell) === null ? [] : [[name, at, column, held(cell), cell?.format.replace(/^General$/, '')]],
      ),
    ),
  );
