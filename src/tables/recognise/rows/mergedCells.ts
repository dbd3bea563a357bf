import type { ScorecardField } from '../../../core';
import type { CellRange } from '../../address';
import type { Block } from '../block';

/**
 * Fields that may be said once for several rows. A weight or a target merged over two metrics is not each one's own, and
 * is left blank below.
 */
const SPREAD = [
  'period',
  'employeeId',
  'name',
  'department',
  'section',
  'method',
  'unit',
  'cap',
  'prorate',
  'from',
  'to',
  'note',
] as const satisfies readonly ScorecardField[];

/** By row, the merged cells above it that hold for it, too. */
export type MergedCells = ReadonlyMap<number, ReadonlyMap<ScorecardField, CellRange>>;

/** Finds what is said once for several rows. */
export function mergedCells({ view, header, bottom }: Block): MergedCells {
  const spread = new Map(
    SPREAD.flatMap((field) => {
      const known = header.columns.get(field);
      return known === undefined ? [] : [[known.column, field] as const];
    }),
  );
  const filled = new Map<number, Map<ScorecardField, CellRange>>();
  if (view.mergesFrom.size === 0) return filled;
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    for (const merge of view.mergesFrom.get(row) ?? []) {
      const field = spread.get(merge.left);
      if (field !== undefined) cover(filled, field, { ...merge, bottom: Math.min(merge.bottom, bottom) });
    }
  }
  return filled;
}

function cover(
  filled: Map<number, Map<ScorecardField, CellRange>>,
  field: ScorecardField,
  merge: CellRange,
): void {
  for (let row = merge.top + 1; row <= merge.bottom; row += 1) {
    const fields = filled.get(row) ?? new Map<ScorecardField, CellRange>();
    fields.set(field, merge);
    filled.set(row, fields);
  }
}
