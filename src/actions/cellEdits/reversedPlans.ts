import type { CellEdit, EditPlan, WorkbookGrid } from '../../tables';
import { gridCell } from './plannedEdit';

/** The edits that take others back, number formats included. */
export const reversedPlans = (plans: readonly EditPlan[], workbook: WorkbookGrid): readonly EditPlan[] =>
  plans.map(({ sheet, cells, styles }) => ({
    sheet,
    cells: cells.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
    room: [],
    styles: cells.flatMap((edit) => {
      const { row, column } = edit.cell;
      const styled = styles.some(({ range }) => range.top === row && range.left === column);
      if (!styled && !isMadeText(edit)) return [];
      const format = gridCell(workbook, { sheet, row, column })?.format ?? '';
      return [
        {
          range: { top: row, left: column, bottom: row, right: column },
          style: { numberFormat: format === '' ? 'General' : format },
        },
      ];
    }),
  }));

/** Text is kept text by a format of its own, which would make text of a number put back. */
const isMadeText = ({ before, after }: CellEdit): boolean =>
  typeof after === 'string' && typeof before !== 'string';
