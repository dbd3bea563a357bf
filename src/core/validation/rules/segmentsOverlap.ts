import { carriesWeight } from '../../scoring/carriesWeight';
import type { Segment } from '../../scoring/line';
import type { Day } from '../../terms/brand';
import { cellOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** Two parts of somebody's month that share days: those days would count twice. Adjustments belong to no days. */
export const segmentsOverlap = rule({
  code: 'segments-overlap',
  severity: 'error',
  follows: ['date-unreadable', 'dates-reversed', 'error-value', 'unreadable'],
  *check({
    scorecard,
  }): Findings<{ readonly employee: Named; readonly from: Day | null; readonly to: Day | null }> {
    for (const { id, name, segments } of scorecard.people) {
      if (id === '' || segments.length < 2) continue;
      const weighing = segments.filter(({ lines }) => lines.some(carriesWeight));
      const inTime = weighing.sort((a, b) => start(a) - start(b));
      for (const [index, segment] of inTime.slice(1).entries()) {
        const earlier = inTime[index];
        const [line] = segment.lines;
        if (!line || !earlier || start(segment) > end(earlier)) continue;
        const { from, to } = segment;
        const both = [...segment.lines, ...earlier.lines];
        yield {
          place: cellOf(line, 'from'),
          people: [id],
          facts: { employee: { id, name }, from, to },
          causes: both.flatMap((each) => [cellOf(each, 'from'), cellOf(each, 'to')]),
        };
      }
    }
  },
});

const start = ({ from }: Segment): number => from ?? Number.MIN_SAFE_INTEGER;
const end = ({ to }: Segment): number => to ?? Number.MAX_SAFE_INTEGER;
