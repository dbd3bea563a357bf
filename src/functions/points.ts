import { toNumber } from '../core';
import { functionWords } from '../i18n';
import { displayLanguage } from './displayLanguage';
import { soleLine } from './scoring/soleLine';

/**
 * Returns the points of one metric: its weight times its counted attainment, unrounded.
 * @customfunction POINTS
 * @param weight Points out of 100 that the metric is worth; below 1 it is a share, 0.3 is 30 points.
 * @param actual The actual as typed: 3.6%, 1,200, 2分30秒; N/A where the metric does not apply.
 * @param target The target as typed: 3%, ≤2分钟, 24~48.
 * @param [method] How it is scored, as code or name; told by the target when left out.
 * @param [cap] The highest attainment that counts, 1 to 10; 1.5 when left out.
 * @param [baseline] Where a progress metric started; 0 when left out.
 * @returns The points.
 * @remarks Errors are those of ATTAINMENT; a metric of the method points needs no weight and earns its actual.
 * @example points(30, '3.6%', '3%') //=> 36
 * @example points(10, 0.8, 1) //=> 8
 */
export function points(
  weight: unknown,
  actual: unknown,
  target: unknown,
  method?: unknown,
  cap?: unknown,
  baseline?: unknown,
): unknown {
  const words = functionWords(displayLanguage());
  const given = { actuals: actual, targets: target, methods: method, caps: cap, baselines: baseline };
  const result = soleLine({ ...given, weights: weight }, null, words);
  return result === null || result.kind === 'excluded' ? '' : toNumber(result.points);
}
