import { columnName } from '../../address';
import type { Block } from '../block';
import { hintRow, type HintRow, type HintSurroundings } from '../hints/hintRow';
import { partTotals } from '../parts/partTotals';
import { textAt } from '../sheetView';
import { footerTop } from './footer';
import { isForeign } from './isForeign';
import { isRemark } from './isRemark';
import type { KnownPeople } from './knownPeople';
import type { MergedCells } from './mergedCells';
import { regionsOf, saysTotal, type FilledRow } from './regions';

/** A row below a header that holds something: a row of the scorecard, or a remark. */
export interface ScannedRow {
  readonly row: number;
  /** What it says, where it is no row of the scorecard. */
  readonly remark: string | null;
  /** It says 合计 or the like in place of a metric. */
  readonly total: boolean;
  /** Of a row that heads a part and carries its share as its weight, in points of 100. */
  readonly share: number | null;
  readonly hint: HintRow | null;
}

export interface Scan {
  readonly rows: readonly ScannedRow[];
  /** Columns without a header that hold something, by their letters. */
  readonly unnamed: readonly string[];
}

/** Tells the rows of a table from blank ones, and from the remarks and the foreign tables around them. */
export function scanRows(block: Block, merged: MergedCells, people: KnownPeople | null): Scan {
  const { regions, unnamed } = regionsOf(block);
  const filledRows = regions.flatMap((region) => region.rows);
  const footer = footerTop(block, filledRows);
  const shares = partTotals(block, filledRows);
  const rows = regions.flatMap((region) => {
    const foreign = isForeign(block, region);
    return region.rows.map((filled): ScannedRow => {
      const total = isTotal(block, filled);
      const share = shares.get(filled.row) ?? null;
      const hint = hintRow(block, filled, { people, merged: merged.get(filled.row) ?? NO_MERGES });
      const apart = foreign || hint?.counted === false || share !== null || (filled.row >= footer && !total);
      const remark = apart || isRemark(block, filled) ? remarkText(block, filled) : null;
      return { row: filled.row, remark, total, share, hint };
    });
  });
  return { rows, unnamed: [...unnamed].sort((a, b) => a - b).map(columnName) };
}

const NO_MERGES: HintSurroundings['merged'] = new Map();

const remarkText = ({ view }: Block, { row, columns }: FilledRow): string =>
  columns.map((column) => textAt(view, row, column)).join(' ');

/** A metric's own row may say 平均 in its note. */
function isTotal(block: Block, { row, columns, known }: FilledRow): boolean {
  const metric = known.has('metric') ? block.header.columns.get('metric') : undefined;
  return saysTotal(block, row, metric === undefined ? columns : [metric.column]);
}
