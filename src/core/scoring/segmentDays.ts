import { daysInside, type Period } from '../period';
import type { Day } from '../terms/brand';
import { carriesWeight } from './carriesWeight';
import type { Person, Segment } from './line';

/**
 * The days a person was there in each of their segments, join and leave days inside.
 *
 * Without a period a segment lasts from its own first to its last day, and where one of them is open, all are alike.
 * A segment that holds adjustments only has no days of its own.
 * @source SPEC 3, Joiners, leavers, movers
 */
export function segmentDays(person: Person, period: Period | null): readonly number[] {
  const weighing = person.segments.filter(isWeighing);
  const closed = weighing.every(({ from, to }) => from !== null && to !== null);
  return person.segments.map((segment) => {
    if (!isWeighing(segment)) return 0;
    if (period !== null) return daysPresent(segment, person, period);
    return closed && segment.from !== null && segment.to !== null
      ? Math.max(0, segment.to - segment.from + 1)
      : 1;
  });
}

const isWeighing = ({ lines }: Segment): boolean => lines.some(carriesWeight);

const daysPresent = ({ from, to }: Segment, { joined, left }: Person, period: Period): number =>
  daysInside(period, later(from, joined), earlier(to, left));

const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);
