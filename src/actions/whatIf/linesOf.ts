import type { Line, Person, Segment } from '../../core';
import type { Month } from '../openMonth';
import type { MetricOf } from './change';

/** Lines of a metric that stand together in one segment. */
export interface MetricLines {
  readonly person: Person;
  readonly segment: Segment;
  /** At least one. */
  readonly lines: readonly Line[];
}

/** Everyone's lines of a metric, segment by segment. */
export const linesOf = (
  { scorecard }: Pick<Month, 'scorecard'>,
  { metric, person: id }: MetricOf,
): readonly MetricLines[] =>
  scorecard.people
    .filter((person) => id === null || person.id === id)
    .flatMap((person) =>
      person.segments.flatMap((segment) => {
        const lines = segment.lines.filter((line) => line.metric === metric);
        return lines.length === 0 ? [] : [{ person, segment, lines }];
      }),
    );
