import { rationals, round, ZERO } from '../arithmetic';
import type { Derivation } from './derivation';
import { dayShares } from './derived/dayShares';
import { derivedSegment } from './derived/derivedSegment';
import { sectionTotals } from './derived/sectionTotals';
import type { Person } from './line';
import type { Scorecard } from './scorecard';
import { personScore } from './scorePeople';
import { standing } from './standing';

const { add, multiply } = rationals;

/**
 * The whole way from cells to a person's score, in exact fractions; told as far as it goes where there is none.
 * @param scorecard the one that the person is of
 * @returns the same score as `scorePeople`
 * @source SPEC 3
 */
export function derive(person: Person, { policy }: Pick<Scorecard, 'policy'>): Derivation {
  const own = standing(person, policy);
  const segments = own.segments.map((segment) => derivedSegment(segment, person, policy));
  const adjustments = segments
    .flatMap(({ lines }) => lines)
    .reduce((sum, { method, points }) => (method === 'points' ? add(sum, points ?? ZERO) : sum), ZERO);
  const shares = dayShares(segments);
  const unrounded =
    own.status === 'none'
      ? null
      : segments.reduce(
          (sum, { subtotal }, index) => add(sum, multiply(subtotal ?? ZERO, shares[index] ?? ZERO)),
          adjustments,
        );
  return {
    ...personScore(person, own),
    score: unrounded && round(unrounded, policy.decimals),
    policy,
    segments,
    adjustments,
    unrounded,
    sections: sectionTotals(segments),
  };
}
