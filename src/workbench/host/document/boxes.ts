import type { CellAddress, CellRange } from '../../../tables';
import type { SheetLines } from '../engine';

export const intersection = (a: CellRange, b: CellRange): CellRange | null => {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
};

export const boundingBox = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const overlaps = (a: CellRange, b: CellRange): boolean => intersection(a, b) !== null;

export const contains = (outer: CellRange, inner: CellRange): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const boxOf = ({ row, column }: CellAddress): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** What is left of a box when a hole is cut out of it. */
export function without(box: CellRange, hole: CellRange): readonly CellRange[] {
  const cut = intersection(box, hole);
  if (cut === null) return [box];
  return [
    { ...box, bottom: cut.top - 1 },
    { ...box, top: cut.bottom + 1 },
    { ...cut, left: box.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: box.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Where a box stands after lines were inserted before or inside it. */
export function afterInsert(box: CellRange, { dimension, first, count }: SheetLines): CellRange {
  const [low, high] = dimension === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return {
    ...box,
    [low]: box[low] >= first ? box[low] + count : box[low],
    [high]: box[high] >= first ? box[high] + count : box[high],
  };
}

/** Where a box stands after lines were deleted; `null` when it went with them. */
export function afterDelete(box: CellRange, { dimension, first, count }: SheetLines): CellRange | null {
  const [low, high] = dimension === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const last = first + count - 1;
  const start = box[low] > last ? box[low] - count : Math.min(box[low], first);
  const end = box[high] > last ? box[high] - count : Math.min(box[high], first - 1);
  return end < start ? null : { ...box, [low]: start, [high]: end };
}
