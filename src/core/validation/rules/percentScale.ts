import type { Line } from '../../scoring/line';
import { groupBy } from '../groupBy';
import type { CellFault } from '../cellFault';
import { named, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { shown } from '../shown';

/**
 * One side carries a per cent and the other does not, a hundred times apart: 3.6 against 3 %. Which one is meant only
 * the person knows, so it is asked, once per metric.
 */
export const percentScale = rule({
  code: 'percent-scale',
  severity: 'error',
  follows: ['percent-scale'],
  *check({ scorecard, faults }): Findings<{
    readonly employee: Named;
    readonly metric: string;
    /** The side without a per cent, as it stands, and what it may mean. */
    readonly field: 'target' | 'actual' | 'baseline';
    readonly text: string;
    readonly readings: readonly string[];
    /** The other side, which says per cent. */
    readonly against: string;
    readonly rows: number;
  }> {
    const stray = (faults.get('percent-scale') ?? []).flatMap(asked);
    for (const alike of groupBy(stray, ({ line }) => line.metric).values()) {
      const [first] = alike;
      for (const { line, place, field, suggestion } of alike) {
        const row = scorecard.rows[line.row];
        yield {
          place,
          people: peopleOf(line),
          facts: {
            employee: named(line),
            metric: line.metric,
            field,
            text: shown(row, field).trim(),
            readings: readings(line, field, suggestion),
            against: shown(row, field === 'actual' ? 'target' : 'actual').trim(),
            rows: alike.length,
          },
          causes: line === first.line ? [] : [first.place],
        };
      }
    }
  },
});

function asked({ line, place, fault }: CellFault) {
  const field = place.field;
  const side = field === 'target' || field === 'actual' || field === 'baseline' ? field : null;
  return line && side ? [{ line, place, field: side, suggestion: fault.suggestion ?? null }] : [];
}

/** 3.6 is either 3.6 % or 360 %; where it is no single number only the likelier one can be said. */
function readings(
  line: Line,
  field: 'target' | 'actual' | 'baseline',
  suggestion: string | null,
): readonly string[] {
  const value = bareValue(line, field);
  const asItStands = value === null ? [] : [`${Number((value * 100).toPrecision(15))}%`];
  return suggestion === null ? [] : [suggestion, ...asItStands];
}

function bareValue(
  { actual, target, baseline }: Line,
  field: 'target' | 'actual' | 'baseline',
): number | null {
  const side = { actual, target, baseline }[field];
  if (!side.ok || side.value === null) return null;
  if ('value' in side.value && typeof side.value.value === 'number') return side.value.value;
  return 'quantity' in side.value ? side.value.quantity.value : null;
}
