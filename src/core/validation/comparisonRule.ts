import type { FaultCode } from '../terms/outcome';
import { faultFinding, type FaultFacts } from './faultRule';
import type { Rule } from './rule';
import { shown } from './shown';

/** What is said of a line whose two sides do not go together. */
export interface ComparisonFacts extends FaultFacts {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  /** From the unit column; `''` without one. */
  readonly unit: string;
}

/** The rule for one reason why target and actual cannot be compared. */
export const comparisonRule = <const Code extends FaultCode>(
  code: Code,
): Rule<Code, ComparisonFacts, never> => ({
  code,
  severity: 'error',
  follows: [],
  *check({ scorecard, faults }) {
    for (const found of faults.get(code) ?? []) {
      const row = found.line ? scorecard.rows[found.line.row] : undefined;
      const finding = faultFinding(found);
      yield {
        ...finding,
        facts: {
          ...finding.facts,
          actual: shown(row, 'actual').trim(),
          target: shown(row, 'target').trim(),
          baseline: shown(row, 'baseline').trim(),
          unit: found.line?.unit ?? '',
        },
      };
    }
  },
});
