import { cellOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** A part of somebody's month that lies wholly outside the month. */
export const segmentOutsidePeriod = rule({
  code: 'segment-outside-period',
  severity: 'error',
  follows: ['dates-reversed'],
  *check({ scorecard, groups }): Findings<{ readonly employee: Named; readonly period: string }> {
    const { period } = scorecard.policy;
    if (period === null) return;
    for (const { person, segment } of groups) {
      const { from, to } = segment;
      const [line] = segment.lines;
      const tooLate = from !== null && from > period.last;
      const tooEarly = to !== null && to < period.first;
      if (!line || (!tooLate && !tooEarly)) continue;
      yield {
        place: cellOf(line, tooLate ? 'from' : 'to'),
        people: [person.id],
        facts: { employee: { id: person.id, name: person.name }, period: period.id },
        causes: [cellOf(line, 'to')],
      };
    }
  },
});
