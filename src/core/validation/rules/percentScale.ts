import type { Line } from '../../scoring/line';
import { groupBy } from '../groupBy';
import type { CellFault } from '../cellFaults';
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
    readonly field: 'target' | 'actual';
    readonly text: string;
    readonly readings: readonly [string, string];
    /** The other side, which says per cent. */
    readonly against: string;
    readonly rows: number;
  }> {
    const asked = (faults.get('percent-scale') ?? []).flatMap((fault) => withLine(fault));
    for (const alike of groupBy(asked, ({ line }) => line.metric).values()) {
      const [first] = alike;
      for (const { line, place, field } of alike) {
        const row = scorecard.rows[line.row];
        yield {
          place,
          people: peopleOf(line),
          facts: {
            employee: named(line),
            metric: line.metric,
            field,
            text: shown(row?.[field]).trim(),
            readings: readings(bareValue(line, field)),
            against: shown(row?.[field === 'actual' ? 'target' : 'actual']).trim(),
            rows: alike.length,
          },
          causes: line === first.line ? [] : [first.place],
        };
      }
    }
  },
});

function withLine({ line, place }: CellFault) {
  const field = place.field === 'target' ? ('target' as const) : ('actual' as const);
  return line ? [{ line, place, field }] : [];
}

function bareValue({ actual, target }: Line, field: 'target' | 'actual'): number {
  if (field === 'actual')
    return actual.ok && actual.value.kind === 'quantity' ? actual.value.quantity.value : 0;
  return target.ok && target.value?.kind === 'quantity' ? target.value.quantity.value : 0;
}

/** 3.6 is either 3.6 % or 360 %. */
const readings = (value: number): readonly [string, string] => [
  `${value}%`,
  `${Number((value * 100).toPrecision(15))}%`,
];
