import { compare, ONE, rational, rationals, ratio, toNumber, ZERO, type Rational } from '../arithmetic';
import { fraction, type Day, type Fraction } from '../terms/brand';

/** How a piece of work stands against the calendar. */
export type PaceStatus = 'ahead' | 'on track' | 'behind' | 'overdue' | 'done';

export interface Pace {
  readonly status: PaceStatus;
  /** The progress that the days gone by ask for, 0..1. */
  readonly expected: Fraction;
  /** Days from today to the due day; negative once it has passed. */
  readonly daysLeft: number;
}

export interface Undertaking {
  /** 1 is done. */
  readonly progress: number;
  readonly start: Day;
  /** Not before the start. */
  readonly due: Day;
}

/** As far from what is expected as still counts as on track. */
const TOLERANCE = ratio(1n, 20n);

/**
 * Compares progress with the days gone by, start, due day and today inside.
 *
 * Work that is done is done, however late; after the due day everything else is overdue.
 * @throws RangeError when the work is due before it starts.
 * @source SPEC 6 and 11, `PACE`
 * @example pace({ progress: 0.5, start: dayOf(2025, 6, 1), due: dayOf(2025, 6, 30) }, dayOf(2025, 6, 15)) //=> { status: 'on track', expected: 0.5, daysLeft: 15 }
 * @example pace({ progress: 0.5, start: dayOf(2025, 6, 1), due: dayOf(2025, 6, 30) }, dayOf(2025, 6, 27)).status //=> 'behind'
 */
export function pace({ progress, start, due }: Undertaking, today: Day): Pace {
  if (due < start) throw new RangeError('work cannot be due before it starts');
  const expected = elapsed(start, due, today);
  const off = rationals.subtract(rational(progress), expected);
  return {
    status: progress >= 1 ? 'done' : today > due ? 'overdue' : statusOf(off),
    expected: fraction(toNumber(expected)),
    daysLeft: due - today,
  };
}

/** The share of the days that is gone, today included. */
function elapsed(start: Day, due: Day, today: Day): Rational {
  if (today < start) return ZERO;
  return today >= due ? ONE : ratio(BigInt(today - start + 1), BigInt(due - start + 1));
}

function statusOf(off: Rational): PaceStatus {
  if (compare(rationals.magnitude(off), TOLERANCE) <= 0) return 'on track';
  return rationals.sign(off) > 0 ? 'ahead' : 'behind';
}
