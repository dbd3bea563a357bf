import { ExcelError } from '../protocol/excelError';
import { tellChanged } from '../document/changes';
import { boxAt } from '../document/liveRange';
import { checkAllowed } from '../document/protection';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../document/rangeAddress';
import { readable } from '../document/typedFormulas';
import { shownValue } from '../document/values';
import { text } from './args';
import type { CellRange } from '../../../tables';
import type { EngineCell } from '../engine';
import type { LiveRange } from '../document/liveRange';

/** From this many cells on Excel on the web gives null instead of values, and says nothing. */
const TOO_MANY_TO_READ = 5_000_000;

const isReadable = (box: CellRange): boolean =>
  !isEntireColumn(box) && !isEntireRow(box) && cellCount(box) < TOO_MANY_TO_READ;

/** Something of each cell; `null` of whole columns, whole rows and ranges that are too large. */
export function valuesOf<R>(
  range: LiveRange,
  read: (cell: EngineCell, row: number, column: number) => R,
): readonly (readonly R[])[] | null {
  const box = boxAt(range);
  if (!isReadable(box)) return null;
  const { workbook, id } = range.sheet;
  return workbook.cells
    .read({ sheet: id, ...box })
    .map((row, r) => row.map((cell, c) => read(cell, box.top + r, box.left + c)));
}

export const values = (range: LiveRange) => valuesOf(range, ({ value }) => shownValue(value));

export const formulas = (range: LiveRange) =>
  valuesOf(range, ({ value, formula }, row, column) =>
    formula === undefined ? shownValue(value) : readable(range.sheet, { row, column }, formula),
  );

export function texts(range: LiveRange): readonly (readonly string[])[] | null {
  const box = boxAt(range);
  const { workbook, id } = range.sheet;
  return isReadable(box) ? workbook.cells.texts({ sheet: id, ...box }) : null;
}

export function numberFormats(range: LiveRange): readonly (readonly string[])[] | null {
  const box = boxAt(range);
  if (!isReadable(box)) return null;
  const { engine } = range.sheet.workbook;
  return Array.from({ length: rowCount(box) }, (_, r) =>
    Array.from({ length: columnCount(box) }, (__, c) => {
      const cell = { sheet: range.sheet.id, row: box.top + r, column: box.left + c };
      return engine.styleOf(cell).numberFormat ?? 'General';
    }),
  );
}

/** One format for all cells, or one for each; `null` leaves a cell as it is. */
export function setNumberFormats(range: LiveRange, given: unknown): void {
  const box = boxAt(range);
  checkAllowed(range.sheet, 'allowFormatCells');
  const only = Array.isArray(given) ? onlyOne(given, box) : given;
  if (only !== undefined) format(range, box, only);
  else {
    (given as readonly (readonly unknown[])[]).forEach((row, r) => {
      formatRow(range, { ...box, top: box.top + r, bottom: box.top + r }, row);
    });
  }
  tellChanged(range.sheet, box, 'RangeEdited');
}

/** The one format of a matrix that has only one, so that a whole column is one call of the engine. */
function onlyOne(matrix: readonly unknown[], box: CellRange): unknown {
  const rows = matrix as readonly (readonly unknown[])[];
  const isShaped = rows.length === rowCount(box) && rows.every((row) => row.length === columnCount(box));
  if (!isShaped) throw new ExcelError('InvalidArgument', 'One format for each cell is needed.');
  const first = rows[0]?.[0];
  return rows.every((row) => row.every((one) => one === first)) ? first : undefined;
}

/** Runs of equal formats in a row are laid at once. */
function formatRow(range: LiveRange, box: CellRange, formats: readonly unknown[]): void {
  let from = 0;
  for (let next = 1; next <= formats.length; next++) {
    if (next < formats.length && formats[next] === formats[from]) continue;
    format(range, { ...box, left: box.left + from, right: box.left + next - 1 }, formats[from]);
    from = next;
  }
}

function format({ sheet }: LiveRange, box: CellRange, code: unknown): void {
  if (code === null) return;
  const numberFormat = text(code);
  sheet.workbook.engine.style(
    { sheet: sheet.id, ...box },
    { numberFormat: numberFormat === 'General' ? null : numberFormat },
  );
}
