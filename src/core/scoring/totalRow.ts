import { isNotApplicable, normalise, readQuantity, readText } from '../reading';
import type { Entry } from '../terms/entry';
import type { ScorecardField, ScorecardRow } from '../terms/scorecardRow';

/** Columns in which a row that sums others says so. */
const LABELS = ['employeeId', 'name', 'department', 'section'] as const satisfies readonly ScorecardField[];
/** Columns in which it has figures or nothing. */
const FIGURES = [
  'weight',
  'method',
  'target',
  'actual',
  'cap',
  'baseline',
] as const satisfies readonly ScorecardField[];

/**
 * Whether a row sums others (合计, E001 小计, Grand Total) and is no metric.
 *
 * It says so in a label column, or in place of a figure, and names no metric; or it says so in place of the metric, and
 * is not somebody's metric with a target and an actual. What else it holds is figures.
 */
export function isTotalRow(row: ScorecardRow): boolean {
  const metric = readText(row.metric);
  if (metric !== '') return isTotalMetric(metric, row) && FIGURES.every((field) => isFigure(row[field]));
  const said = LABELS.some((field) => saysTotal(row[field])) || FIGURES.some((field) => isTotal(row[field]));
  return said && FIGURES.every((field) => isFigure(row[field]) || isTotal(row[field]));
}

const isTotal = (entry: Entry): boolean => entry.kind === 'text' && isTotalWord(entry.text);

function isTotalMetric(metric: string, { employeeId, target, actual }: ScorecardRow): boolean {
  const [planned, reached] = [target, actual].map((entry) => readText(entry) !== '');
  const ownMetric = planned && reached && readText(employeeId) !== '' && !saysTotal(employeeId);
  return (isTotalWord(metric) && !ownMetric) || (SUBTOTAL.test(joined(metric)) && !planned && !reached);
}

/** Whether a text stands for a total and nothing else: `合 计：` does, 销售额合计 does not. */
export const isTotalWord = (text: string): boolean => TOTAL_WORD.test(joined(text));

const WORDS = '合计|总计|共计|小计|汇总|总分|总和|总数|平均|平均分|平均值|均值';
const TOTAL_WORD = new RegExp(
  `^(?:${WORDS}|总|(?:${WORDS})?(?:grand|sub)?-?totals?|sum|average|avg|mean)$`,
  'u',
);
/** `运营部小计`, `E001 汇总`, `合计(30人)`; in English only whole words, and sum only alone: a name may end in it. */
const CHINESE = new RegExp(`^(?:${WORDS})(?=[^\\p{L}])|(?:${WORDS})$`, 'u');
const ENGLISH = /(?:^|[^a-z\d])(?:grand |sub-?)?totals?(?=$|[^a-z\d])/;
const SUBTOTAL = /(?:小计|subtotal)$/;

const plain = (text: string): string => normalise(text).toLowerCase();
const joined = (text: string): string => plain(text).replace(/[\s:]/g, '');

const saysTotal = (entry: Entry): boolean =>
  entry.kind === 'text' &&
  (isTotalWord(entry.text) || CHINESE.test(joined(entry.text)) || ENGLISH.test(plain(entry.text)));

const isFigure = (entry: Entry): boolean =>
  entry.kind !== 'text' || isNotApplicable(entry.text) || readQuantity(entry).ok;
