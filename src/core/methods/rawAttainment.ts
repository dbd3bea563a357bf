import type { Arithmetic } from '../arithmetic';
import type { MethodCode } from '../terms/method';
import type { Operands } from './method';
import { METHODS } from './methods';

/**
 * What an actual attains of its target before cap and floor.
 * @param arithmetic `doubles` for speed, `rationals` for the exact fraction
 * @param operands in one unit; what the method's table of errors excludes is excluded
 * @returns a fraction, 1 when the target is met, possibly negative; for `points`, points
 * @source SPEC 3
 * @example rawAttainment(doubles, 'higher', { actual: 3, target: 4, third: 0 }) //=> 0.75
 * @example rawAttainment(doubles, 'lower', { actual: 3, target: 4, third: 0 }) //=> 1.25
 * @example rawAttainment(doubles, 'range', { actual: 60, target: 24, third: 48 }) //=> 0.75
 */
export const rawAttainment = <N>(
  arithmetic: Arithmetic<N>,
  method: MethodCode,
  { actual, target, third }: Operands<N>,
): N => METHODS[method].formula(arithmetic)(actual, target, third);
