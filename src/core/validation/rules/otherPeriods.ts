import { headerOf } from '../places';
import { rule, type Findings } from '../rule';

/**
 * Sheets that name another period: left out, because their rows count for nobody here; or, where no sheet names the
 * period that was asked for, scored all the same, which is worth a second look.
 */
export const otherPeriods = rule({
  code: 'other-periods',
  severity: 'advice',
  follows: [],
  *check({ scorecard }): Findings<{
    readonly sheets: readonly { readonly sheet: string; readonly period: string }[];
    readonly scored: boolean;
  }> {
    for (const scored of [true, false]) {
      const sheets = (scorecard.traits.otherPeriods ?? []).filter((other) => other.scored === scored);
      if (sheets.length === 0) continue;
      yield {
        place: headerOf(null),
        people: [],
        facts: { sheets: sheets.map(({ sheet, period }) => ({ sheet, period })), scored },
        severity: scored ? 'warning' : 'advice',
      };
    }
  },
});
