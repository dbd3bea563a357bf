import { columnName } from '../../address';
import type { Block } from '../block';
import { textAt } from '../sheetView';
import { footerTop } from './footer';
import { isForeign } from './isForeign';
import { isRemark } from './isRemark';
import { regionsOf, saysTotal, type FilledRow } from './regions';

/** A row below a header that holds something: a row of the scorecard, or a remark. */
interface ScannedRow {
  readonly row: number;
  /** What it says, where it is no row of the scorecard. */
  readonly remark: string | null;
  /** It says 合计 or the like in place of a metric. */
  readonly total: boolean;
}

export interface Scan {
  readonly rows: readonly ScannedRow[];
  /** Columns without a header that hold something, by their letters. */
  readonly unnamed: readonly string[];
}

/** Tells the rows of a table from blank ones, and from the remarks and the foreign tables around them. */
export function scanRows(block: Block): Scan {
  const { regions, unnamed } = regionsOf(block);
  const footer = footerTop(
    block,
    regions.flatMap((region) => region.rows),
  );
  const rows = regions.flatMap((region) => {
    const foreign = isForeign(block, region);
    return region.rows.map((filled): ScannedRow => {
      const total = isTotal(block, filled);
      const below = filled.row >= footer && !total;
      const remark = foreign || below || isRemark(block, filled) ? remarkText(block, filled) : null;
      return { row: filled.row, remark, total };
    });
  });
  return { rows, unnamed: [...unnamed].sort((a, b) => a - b).map(columnName) };
}

const remarkText = ({ view }: Block, { row, columns }: FilledRow): string =>
  columns.map((column) => textAt(view, row, column)).join(' ');

/** A metric's own row may say 平均 in its note. */
function isTotal(block: Block, { row, columns, known }: FilledRow): boolean {
  const metric = known.has('metric') ? block.header.columns.get('metric') : undefined;
  return saysTotal(block, row, metric === undefined ? columns : [metric.column]);
}
