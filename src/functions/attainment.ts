import { toNumber } from '../core';
import { functionWords } from '../i18n';
import { valueError } from './cellError';
import { displayLanguage } from './displayLanguage';
import { soleLine } from './scoring/soleLine';

/**
 * Returns how far an actual reaches its target: 1 when it is met, kept between 0 and the cap.
 * @customfunction ATTAINMENT
 * @param actual The actual as typed: 3.6%, 1,200, 2分30秒; N/A where the metric does not apply.
 * @param target The target as typed: 3%, ≤2分钟, 24~48.
 * @param [method] How it is scored, as code or name; told by the target when left out.
 * @param [cap] The highest attainment that counts, 1 to 10; 1.5 when left out.
 * @param [baseline] Where a progress metric started; 0 when left out.
 * @param [weight] The stated weight; only the method deduct needs it.
 * @returns The counted attainment.
 * @remarks Blank for a metric that does not apply; #N/A while the actual is blank; #DIV/0! where the target is 0 or the
 * baseline; #NUM! for a rating off its scale; #VALUE! with a sentence for everything else that cannot be used.
 * @example attainment('3.6%', '3%') //=> 1.2
 * @example attainment(90, 120, '越低越好') //=> 1.25
 * @example attainment('不适用', 100) //=> ''
 */
export function attainment(
  actual: unknown,
  target: unknown,
  method?: unknown,
  cap?: unknown,
  baseline?: unknown,
  weight?: unknown,
): unknown {
  const words = functionWords(displayLanguage());
  const given = { actuals: actual, targets: target, methods: method, caps: cap, baselines: baseline };
  const result = soleLine({ ...given, weights: weight }, 100, words);
  if (result === null || result.kind === 'excluded') return '';
  if (result.kind === 'adjustment') throw valueError(words.pointsAttainNothing);
  return toNumber(result.counted);
}
