import type { Block } from '../block';
import { isInterviewLine } from '../remarks';
import { textAt } from '../sheetView';
import { hasNumericWeight, saysTotal, type FilledRow } from './regions';

/**
 * The row from which a form goes on with what is signed and talked over: a total, its outcome or a line of the
 * interview, below which nothing is weighed or measured. Only a table about one person has such an end.
 * @returns `Infinity` where there is none
 */
export function footerTop(block: Block, rows: readonly FilledRow[]): number {
  const { columns } = block.header;
  if (columns.has('employeeId') || columns.has('name')) return Infinity;
  const last = rows.findLastIndex((filled) => isMeasured(block, filled));
  const first = rows.slice(last + 1).find((filled) => opensFooter(block, filled));
  return first?.row ?? Infinity;
}

function isMeasured(block: Block, filled: FilledRow): boolean {
  const { row, columns, known } = filled;
  if (saysTotal(block, row, columns) || isOutcome(block, filled)) return false;
  return hasNumericWeight(block, filled) || (known.has('target') && known.has('actual'));
}

const opensFooter = (block: Block, filled: FilledRow): boolean =>
  saysTotal(block, filled.row, filled.columns) ||
  isOutcome(block, filled) ||
  isInterviewLine(firstText(block, filled));

/** `绩效得分 94 考核等级 优秀`: what came of it all, whatever columns the figures stand in. */
function isOutcome(block: Block, filled: FilledRow): boolean {
  if (!OUTCOME.test(firstText(block, filled))) return false;
  const target = block.header.columns.get('target');
  const beside = target === undefined ? '' : textAt(block.view, filled.row, target.column);
  return OUTCOME.test(beside) || (beside === '' && !filled.known.has('actual'));
}

const firstText = ({ view }: Block, { row, columns }: FilledRow): string =>
  textAt(view, row, columns[0] ?? 0);

const OUTCOME =
  /^(?:最终|综合|考核|绩效|考评|本月|本期|总)(?:考核|绩效)?(?:得分|分数|成绩|等级|评级|系数|排名|结果|奖金|评定)\s*[:：]?$/u;
