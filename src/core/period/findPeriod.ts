import { normalise } from '../reading';
import { withoutDates } from './datesInText';
import { MONTH_NUMERAL, yearInFigures } from './monthNames';
import { FORMS, YEAR_FORM, type PeriodForm } from './periodForms';
import type { Period } from './period';

/**
 * Finds the period that a longer text states: a title, a file or sheet name.
 *
 * A date states no period (填表日期 2025-07-31 may be about June), but two dates that span a whole month do. Where
 * several periods are named, the narrowest counts if it lies inside the others; otherwise none does, and neither does
 * a run of months.
 * @returns `null` when the text states no single period
 * @example findPeriod('运营部 2025年7月绩效考核表').id //=> '2025-07'
 * @example findPeriod('scorecard-2025-06-with-mistakes.xlsx').id //=> '2025-06'
 * @example findPeriod('考核周期：2025.06.01-2025.06.30').id //=> '2025-06'
 * @example findPeriod('填表日期 2025-07-31') //=> null
 * @example findPeriod('2025年4月-6月') //=> null
 */
export function findPeriod(text: string): Period | null {
  const { rest, spanned } = withoutDates(yearInFigures(normalise(text)));
  const stated: Period[] = [...spanned];
  for (const { expression, read } of INSIDE) {
    for (const match of rest.matchAll(expression)) {
      const period = read(match.groups ?? {});
      if (period === null) continue;
      if (RUN_GOES_ON.test(rest.slice(match.index + match[0].length))) return null;
      stated.push(period);
    }
  }
  return narrowest(stated);
}

/** `2025年6月-7月`, `2025Q1~Q2`, `2025.6~8`: more than one period. */
const RUN_GOES_ON = new RegExp(
  String.raw`^\s*(?:[-~至到—–、和及与&]\s*(?:第?\s*(?:${MONTH_NUMERAL})\s*[月季]|Q\d)|[~至到]\s*\d{1,2}(?!\d))`,
  'iu',
);

/** A number goes on: `2025-06-3` is no month. A month before a year must not be the end of something else. */
const AFTER = String.raw`(?:(?<!\d)|(?!\d|[-/._]\d|\s*年))`;
const BEFORE = String.raw`(?<!\d|\d[-/.](?=\d{1,2}[-/._]\d{4}))`;
/** `2025年上半年`, `2025年1-6月`, `2025年13月`: the year is only where something narrower begins. */
const YEAR_ALONE = String.raw`(?!\s*(?:\d|第|[上下]半年|[HQ]\d|[一二三四五六七八九十]+\s*[月季、至到-]))`;

const inside = ({ pattern, read }: PeriodForm, after: string) => ({
  expression: new RegExp(`${BEFORE}${pattern}${after}`, 'giu'),
  read,
});
const INSIDE = [...FORMS.map((form) => inside(form, AFTER)), inside(YEAR_FORM, YEAR_ALONE)];

function narrowest(periods: readonly Period[]): Period | null {
  const [first, ...others] = periods;
  if (!first) return null;
  const found = others.reduce((best, next) => (length(next) < length(best) ? next : best), first);
  const inAll = periods.every(({ first: start, last: end }) => start <= found.first && found.last <= end);
  return inAll ? found : null;
}

const length = ({ first, last }: Period): number => last - first + 1;
