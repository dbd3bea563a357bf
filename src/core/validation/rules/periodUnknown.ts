import type { Place } from '../issue';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/** People joined or left, or changed department, but no period says when the month is: nobody is prorated. */
export const periodUnknown = rule({
  code: 'period-unknown',
  severity: 'warning',
  follows: [],
  *check({ scorecard }): Findings<{ readonly dates: number }> {
    if (scorecard.policy.period !== null) return;
    const places: Place[] = [];
    for (const line of scorecard.lines) {
      if (line.from.ok && line.from.value !== null) places.push(cellOf(line, 'from'));
      else if (line.to.ok && line.to.value !== null) places.push(cellOf(line, 'to'));
    }
    for (const { row, joined, left } of scorecard.roster ?? []) {
      if (joined.ok && joined.value !== null) places.push({ table: 'employees', row, field: 'joined' });
      else if (left.ok && left.value !== null) places.push({ table: 'employees', row, field: 'left' });
    }
    const [place] = places;
    if (place) yield { place, people: [], facts: { dates: places.length } };
  },
});
