import { overlaps } from '../document/boxes';
import { isError } from './marshalling';
import type { CellAddress, CellRange } from '../../../tables';
import type { SheetState } from '../document/sheetState';

/** Sentences of formulas that were written over. */
export function forgetNotes(sheet: SheetState, box: CellRange): void {
  if (!sheet.notes.some((note) => overlaps(note.box, box))) return;
  sheet.notes = sheet.notes.filter((note) => !overlaps(note.box, box));
  sheet.workbook.touch(sheet);
}

/** Hangs the sentences of a formula's errors on the cells that show them, in place of those before. */
export function setNotes(sheet: SheetState, anchor: CellAddress, spill: CellRange): void {
  const cells = sheet.workbook.engine.read({ sheet: sheet.id, ...spill });
  const notes = cells.flatMap((row, r) =>
    row.flatMap(({ value }, c) =>
      isError(value) && value.message !== undefined
        ? [{ cell: { row: spill.top + r, column: spill.left + c }, text: value.message }]
        : [],
    ),
  );
  const isOthers = ({ box }: { readonly box: CellRange }) =>
    box.top !== anchor.row || box.left !== anchor.column;
  const had = sheet.notes.length;
  sheet.notes = sheet.notes.filter(isOthers);
  if (notes.length > 0) {
    const box = { top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column };
    sheet.notes.push({ box, content: notes });
  }
  if (notes.length > 0 || sheet.notes.length !== had) sheet.workbook.touch(sheet);
}
