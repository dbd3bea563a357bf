import type { Block } from '../block';
import { tellsLabel } from '../labels';
import { headingAt } from '../parts/headings';
import { beginsRemark, isInterviewLine } from '../remarks';
import { textAt, widthsIn } from '../sheetView';
import { hasNumericWeight, saysTotal, type FilledRow } from './regions';

/** Methods, units and the like stand ready in rows that nobody has filled in yet. */
const TELLING = [
  'employeeId',
  'name',
  'metric',
  'weight',
  'target',
  'actual',
  'section',
  'department',
] as const;
/** What a line that heads a part has none of. */
const MEASURED = ['employeeId', 'name', 'section', 'weight', 'target', 'actual'] as const;
const LONGEST_NAME = 20;

/** Whether a row is a remark: a note, a line to sign, a heading, or nothing that a scorecard reads. */
export function isRemark(block: Block, filled: FilledRow): boolean {
  const { row, columns, known, others } = filled;
  if (!TELLING.some((field) => known.has(field)) || isTotalsRow(block, row)) return true;
  if (known.has('metric') && hasNumericWeight(block, filled)) return false;
  // 合计 in a column of the person's own, such as 序号: nothing that is read would say what the row is.
  if (saysTotal(block, row, columns)) return !known.has('metric') && saysTotal(block, row, others);
  if (known.has('metric') && known.has('target') && known.has('actual')) return false;
  if (columns.length <= 2 && !MEASURED.some((field) => known.has(field)) && headingAt(block, row, null))
    return true;
  const [first = 0, ...rest] = columns;
  const text = textAt(block.view, row, first);
  return (
    beginsRemark(text) ||
    isInterviewLine(text) ||
    tellsLabel(text) ||
    (rest.length === 0 && isHeading(block, { row, column: first, text }))
  );
}

/** Of an Excel table, which says so itself. */
const isTotalsRow = ({ header: { table } }: Block, row: number): boolean =>
  table !== null && table.totalsRow && row === table.range.bottom;

interface LoneText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The only text of a row: merged over the columns beside it, a whole sentence, or numbered; but not a metric's name. */
function isHeading({ view, header }: Block, { row, column, text }: LoneText): boolean {
  const merge = widthsIn(view, row).find(({ left }) => left === column);
  const target = header.columns.get('target')?.column ?? Number.MAX_SAFE_INTEGER;
  if (merge && merge.left < target && target <= merge.right) return true;
  if (header.columns.get('metric')?.column === column) return false;
  const wide = merge !== undefined && merge.right - merge.left >= 2;
  return wide || text.length > LONGEST_NAME || /^\d{1,2}\s*[、.．]\s*\D/.test(text);
}
