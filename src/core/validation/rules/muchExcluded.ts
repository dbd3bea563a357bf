import { segmentDays } from '../../scoring/segmentDays';
import type { Person } from '../../scoring/line';
import { groupBy } from '../groupBy';
import { cellOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import { total, type WeighedLine, type Weighing } from '../weighing';

/** Shares of weight above which leaving metrics out is doubtful, and above which no score is given. */
const DOUBTFUL = 0.3;
const TOO_MUCH = 0.5;

/** So much of somebody's weight is not applicable that the rest says little. */
export const muchExcluded = rule({
  code: 'much-excluded',
  severity: 'warning',
  follows: [],
  *check({ scorecard, weighings }): Findings<{
    readonly employee: Named;
    readonly share: number;
    readonly limit: number;
    readonly scored: boolean;
  }> {
    for (const [person, own] of groupBy(weighings, ({ group }) => group.person)) {
      const first = own.flatMap(excluded)[0];
      if (!first) continue;
      const share = meanShare(own, daysOf(person, own, scorecard.policy.period));
      if (!(share > DOUBTFUL)) continue;
      const scored = share <= TOO_MUCH;
      yield {
        place: cellOf(first.line, 'actual'),
        people: [person.id],
        severity: scored ? 'warning' : 'error',
        facts: {
          employee: { id: person.id, name: person.name },
          share,
          limit: scored ? DOUBTFUL : TOO_MUCH,
          scored,
        },
      };
    }
  },
});

const excluded = ({ weighed }: Weighing): readonly WeighedLine[] =>
  weighed.filter(({ line }) => line.actual.ok && line.actual.value.kind === 'not-applicable');

/** The days by which each part of somebody's month counts; alike where none has any. */
function daysOf(
  person: Person,
  own: readonly Weighing[],
  period: Parameters<typeof segmentDays>[1],
): readonly number[] {
  const days = segmentDays(person, period);
  return own.length === 1 || days.every((count) => count === 0) ? own.map(() => 1) : days;
}

function meanShare(own: readonly Weighing[], days: readonly number[]): number {
  const shares = own.map((weighing, index) => {
    const all = total(weighing.weighed.map(({ weight }) => weight));
    const out = total(excluded(weighing).map(({ weight }) => weight));
    return out === 0 ? 0 : (out / all) * (days[index] ?? 0);
  });
  return total([total(shares) / total(days)]);
}
