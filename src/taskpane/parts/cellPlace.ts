import type { SheetCell, SheetPlace } from '../../tables';

/** A cell as a range to go to. */
export const cellPlace = ({ sheet, row, column }: SheetCell): SheetPlace => ({
  sheet,
  range: { top: row, left: column, bottom: row, right: column },
});
