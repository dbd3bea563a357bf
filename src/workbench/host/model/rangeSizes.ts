import { checkAllowed } from '../document/protection';
import { boxAt } from '../document/liveRange';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../document/rangeAddress';
import { readOnly, truth } from './args';
import type { Dimension, SheetLines } from '../engine';
import type { Property } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';

/** Points to a pixel. */
const POINT = 0.75;

export const STANDARD_POINTS = { row: 15, column: 48 } as const;

/** Where a range stands on the sheet, in points, and which of its lines are hidden. */
export const RANGE_SIZES: Readonly<Record<string, Property<LiveRange>>> = {
  ColumnHidden: {
    get: (range) => hidden(range, 'column'),
    set: (range, value) => hide(range, 'column', truth(value)),
  },
  Height: readOnly((range) => extent(range, 'row', boxAt(range).top, boxAt(range).bottom)),
  Hidden: readOnly((range) => hidden(range, 'row') === true || hidden(range, 'column') === true),
  Left: readOnly((range) => extent(range, 'column', 0, boxAt(range).left - 1)),
  RowHidden: {
    get: (range) => hidden(range, 'row'),
    set: (range, value) => hide(range, 'row', truth(value)),
  },
  Top: readOnly((range) => extent(range, 'row', 0, boxAt(range).top - 1)),
  Width: readOnly((range) => extent(range, 'column', boxAt(range).left, boxAt(range).right)),
};

function linesOf(range: LiveRange, dimension: Dimension): SheetLines {
  const box = boxAt(range);
  const sheet = range.sheet.id;
  return dimension === 'row'
    ? { sheet, dimension, first: box.top, count: rowCount(box) }
    : { sheet, dimension, first: box.left, count: columnCount(box) };
}

/** Points of one line. */
export function linePoints({ sheet }: LiveRange, dimension: Dimension, index: number): number {
  const { engine } = sheet.workbook;
  return engine.isHidden(sheet.id, dimension, index) ? 0 : engine.size(sheet.id, dimension, index) * POINT;
}

/** One answer for many lines; `null` where they differ. Only the first hundred of whole sheets are looked at. */
export function common<R>(range: LiveRange, dimension: Dimension, read: (index: number) => R): R | null {
  const { first, count } = linesOf(range, dimension);
  const box = boxAt(range);
  const isWhole = dimension === 'row' ? isEntireColumn(box) : isEntireRow(box);
  const answer = read(first);
  for (let index = first + 1; index < first + Math.min(count, isWhole ? 100 : count); index++) {
    if (read(index) !== answer) return null;
  }
  return answer;
}

export function resize(range: LiveRange, dimension: Dimension, points: number | null): void {
  checkAllowed(range.sheet, dimension === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  range.sheet.workbook.engine.resize(linesOf(range, dimension), points === null ? null : points / POINT);
}

const hidden = (range: LiveRange, dimension: Dimension): boolean | null => {
  const { workbook, id } = range.sheet;
  return common(range, dimension, (index) => workbook.engine.isHidden(id, dimension, index));
};

function hide(range: LiveRange, dimension: Dimension, isHidden: boolean): void {
  checkAllowed(range.sheet, dimension === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  range.sheet.workbook.engine.hide(linesOf(range, dimension), isHidden);
}

function extent(range: LiveRange, dimension: Dimension, first: number, last: number): number {
  let points = 0;
  for (let index = first; index <= last; index++) points += linePoints(range, dimension, index);
  return points;
}
