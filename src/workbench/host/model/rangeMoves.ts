import { ExcelError } from '../protocol/excelError';
import { boundingBox, boxOf, intersection } from '../document/boxes';
import { boxAt, liveRange } from '../document/liveRange';
import { SHEET_COLUMNS, SHEET_ROWS, isOnSheet } from '../document/rangeAddress';
import { given, integer, number } from './args';
import { rangeOrAddress } from './rangeAt';
import { rangeAreasModel } from './rangeAreas';
import { rangeModel } from './range';
import { spillParent, spillingTo } from './spills';
import { usedBox } from './worksheet';
import type { CellRange } from '../../../tables';
import type { Method, ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';

/** Methods of a range that lead to another one. */
export const RANGE_MOVES: Readonly<Record<string, Method<LiveRange>>> = {
  GetAbsoluteResizedRange: (range, rows, columns) =>
    moved(range, (box) => ({
      ...box,
      bottom: box.top + integer(rows) - 1,
      right: box.left + integer(columns) - 1,
    })),
  GetBoundingRect: (range, other) => moved(range, (box) => boundingBox(box, boxAt(another(range, other)))),
  GetCell: (range, row, column) =>
    moved(range, ({ top, left }) => boxOf({ row: top + integer(row), column: left + integer(column) })),
  GetColumn: (range, column) =>
    moved(range, (box) =>
      inside(box, { ...box, left: box.left + integer(column), right: box.left + integer(column) }),
    ),
  GetColumnsAfter: (range, count) => moved(range, (box) => beside(box, 'right', given(count, number, 1))),
  GetColumnsBefore: (range, count) => moved(range, (box) => beside(box, 'left', given(count, number, 1))),
  GetEntireColumn: (range) => moved(range, (box) => ({ ...box, top: 0, bottom: SHEET_ROWS - 1 })),
  GetEntireRow: (range) => moved(range, (box) => ({ ...box, left: 0, right: SHEET_COLUMNS - 1 })),
  GetIntersection: (range, other) => existing(crossing(range, other)),
  GetIntersectionOrNullObject: (range, other) => crossing(range, other),
  GetLastCell: (range) => moved(range, ({ bottom, right }) => boxOf({ row: bottom, column: right })),
  GetLastColumn: (range) => moved(range, (box) => ({ ...box, left: box.right })),
  GetLastRow: (range) => moved(range, (box) => ({ ...box, top: box.bottom })),
  GetMergedAreasOrNullObject: (range) => mergedAreas(range),
  GetOffsetRange: (range, rows, columns) =>
    moved(range, (box) => ({
      top: box.top + integer(rows),
      bottom: box.bottom + integer(rows),
      left: box.left + integer(columns),
      right: box.right + integer(columns),
    })),
  GetResizedRange: (range, rows, columns) =>
    moved(range, (box) => ({
      ...box,
      bottom: box.bottom + integer(rows),
      right: box.right + integer(columns),
    })),
  GetRow: (range, row) =>
    moved(range, (box) =>
      inside(box, { ...box, top: box.top + integer(row), bottom: box.top + integer(row) }),
    ),
  GetRowsAbove: (range, count) => moved(range, (box) => beside(box, 'top', given(count, number, 1))),
  GetRowsBelow: (range, count) => moved(range, (box) => beside(box, 'bottom', given(count, number, 1))),
  GetSpillParent: (range) => existing(spillParent(range)),
  GetSpillParentOrNullObject: (range) => spillParent(range),
  GetSpillingToRange: (range) => existing(spillingTo(range)),
  GetSpillingToRangeOrNullObject: (range) => spillingTo(range),
  GetUsedRange: (range) =>
    existing(used(range) ?? moved(range, ({ top, left }) => boxOf({ row: top, column: left }))),
  GetUsedRangeOrNullObject: (range) => used(range),
};

function moved(range: LiveRange, move: (box: CellRange) => CellRange): ModelObject {
  const box = move(boxAt(range));
  if (!isOnSheet(box)) throw new ExcelError('InvalidArgument', 'Off the sheet.');
  return rangeModel(liveRange(range.sheet, box));
}

function existing(object: ModelObject | null): ModelObject {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}

function another({ sheet }: LiveRange, other: unknown): LiveRange {
  const range = rangeOrAddress(sheet, other);
  if (range.sheet !== sheet) throw new ExcelError('InvalidArgument', 'The ranges are on two sheets.');
  return range;
}

function crossing(range: LiveRange, other: unknown): ModelObject | null {
  const cut = intersection(boxAt(range), boxAt(another(range, other)));
  return cut && rangeModel(liveRange(range.sheet, cut));
}

function used(range: LiveRange): ModelObject | null {
  const all = usedBox(range.sheet);
  const cut = all && intersection(boxAt(range), all);
  return cut && rangeModel(liveRange(range.sheet, cut));
}

function inside(box: CellRange, line: CellRange): CellRange {
  if (intersection(box, line) === null) throw new ExcelError('InvalidArgument', 'Outside the range.');
  return line;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** As many lines as asked for beyond a side; a negative count reaches back into the range. */
function beside(box: CellRange, side: Side, count: number): CellRange {
  if (count === 0) throw new ExcelError('InvalidArgument', 'The count cannot be 0.');
  const isLow = side === 'top' || side === 'left';
  const near = isLow ? box[side] - Math.sign(count) : box[side] + Math.sign(count);
  const start = count > 0 ? near : box[side];
  const end = isLow ? start - count + Math.sign(count) : start + count - Math.sign(count);
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  return side === 'top' || side === 'bottom'
    ? { ...box, top: low, bottom: high }
    : { ...box, left: low, right: high };
}

function mergedAreas(range: LiveRange): ModelObject | null {
  const { sheet } = range;
  const box = boxAt(range);
  const areas = sheet.workbook.engine.merges(sheet.id).filter((merge) => intersection(merge, box) !== null);
  return areas.length === 0 ? null : rangeAreasModel(areas.map((area) => liveRange(sheet, area)));
}
