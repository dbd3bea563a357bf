import type { EditPlan, WorkbookGrid } from '../../tables';
import { gridCell } from './plannedEdit';

/** The edits that take others back, number formats included. */
export const reversedPlans = (plans: readonly EditPlan[], workbook: WorkbookGrid): readonly EditPlan[] =>
  plans.map(({ sheet, cells, styles }) => ({
    sheet,
    cells: cells.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
    room: [],
    styles: cells.flatMap(({ cell: { row, column } }) => {
      if (!styles.some(({ range }) => range.top === row && range.left === column)) return [];
      const format = gridCell(workbook, { sheet, row, column })?.format ?? '';
      return [
        {
          range: { top: row, left: column, bottom: row, right: column },
          style: { numberFormat: format === '' ? 'General' : format },
        },
      ];
    }),
  }));
