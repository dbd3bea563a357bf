import type { GridCell } from '../../grid';
import { formatSections } from '../format/formatCode';
import { sectionFor } from '../format/formatKind';

/** Units that headers carry in brackets and number formats behind their digits; other words there are hints. */
const UNIT =
  /^(?:%|‰|[千百]?万?元|亿元?|万|人民币|rmb|cny|usd|[¥￥$€£]|[万千]?[件个单套次条篇张人家户份项笔批箱台吨款场本位只双]|人次|万人|千克|公斤|kg|g|克|天|日|工作日|周|月|年|小时|时|h|hrs?|hours?|分钟|min|mins|minutes?|分|秒|秒钟|s|sec|secs|seconds?|ms|毫秒|d|days?|pts?|points?|pcs|pieces?|orders?|k|m)$/iu;

/** The unit in a header's brackets: `目标值(元)`; `null` for hints such as `(必填)`. */
export const unitInBrackets = (bracketed: string | null): string | null =>
  bracketed !== null && UNIT.test(bracketed.trim()) ? bracketed.trim() : null;

/**
 * The unit that a number format writes behind a number: `0"秒"`. Not where the format also scales, for then the number
 * that is seen is not the number that is there.
 */
export function unitInFormat(cell: GridCell | undefined): string | null {
  if (typeof cell?.value !== 'number' || cell.format === '') return null;
  const tokens = sectionFor(formatSections(cell.format), cell.value)?.tokens ?? [];
  const digits = tokens.findLastIndex(({ kind }) => kind === 'digits');
  const last = tokens[digits];
  if (last?.kind !== 'digits' || /,$|[eE]/.test(last.text)) return null;
  if (tokens.some(({ kind }) => kind === 'percent' || kind === 'calendar' || kind === 'elapsed')) return null;
  const behind = tokens.slice(digits + 1).map((token) => (token.kind === 'literal' ? token.text : ''));
  const text = behind.join('').trim();
  return text !== '%' && UNIT.test(text) ? text : null;
}
