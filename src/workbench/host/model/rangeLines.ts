import { ExcelError } from '../protocol/excelError';
import { deleteLines, insertLines } from '../document/lineEdits';
import { boxAt, liveRange } from '../document/liveRange';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../document/rangeAddress';
import { oneOf } from './args';
import { rangeModel } from './range';
import type { SheetLines } from '../engine';
import type { Method } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';

/** Inserting and deleting: whole rows and columns; shifting only some cells is not modelled and says so. */
export const RANGE_LINES: Readonly<Record<string, Method<LiveRange>>> = {
  Delete: (range, shift) => {
    oneOf(['Up', 'Left'])(shift);
    deleteLines(range.sheet, lines(range));
  },
  Insert: (range, shift) => {
    oneOf(['Down', 'Right'])(shift);
    const { sheet } = range;
    const box = boxAt(range);
    insertLines(sheet, lines(range));
    return rangeModel(liveRange(sheet, box));
  },
};

function lines(range: LiveRange): SheetLines {
  const box = boxAt(range);
  const sheet = range.sheet.id;
  if (isEntireRow(box)) return { sheet, dimension: 'row', first: box.top, count: rowCount(box) };
  if (isEntireColumn(box)) return { sheet, dimension: 'column', first: box.left, count: columnCount(box) };
  throw new ExcelError('ApiNotFound', 'Shifting part of a row or column is not modelled.');
}
