import { METHOD_CODES, type ScoreColumns } from '../../src/core';
import { LINES_EACH } from './company';

const [HIGHER, LOWER, CLOSER, RATING] = (['higher', 'lower', 'closer', 'rating'] as const).map((code) =>
  METHOD_CODES.indexOf(code),
);

/**
 * The same arithmetic as bare as it gets: one loop over typed arrays, formulas written in place for the five methods that
 * occur, everyone with the same number of lines, no proration, no care for rounding ties.
 */
export function bareLoop({ method, weight, actual, target, third, cap }: ScoreColumns): Float64Array {
  const scores = new Float64Array(method.length / LINES_EACH);
  let line = 0;
  for (let person = 0; person < scores.length; person += 1) {
    let earned = 0;
    let weights = 0;
    for (const end = line + LINES_EACH; line < end; line += 1) {
      const a = actual[line]!;
      const t = target[line]!;
      let raw = 0;
      const code = method[line]!;
      if (code === HIGHER || code === RATING) raw = a / t;
      else if (code === LOWER) raw = 2 - a / t;
      else if (code === CLOSER) raw = 1 - Math.abs(a - t) / t;
      else {
        const high = third[line]!;
        raw = a < t ? 1 - (t - a) / t : a > high ? 1 - (a - high) / high : 1;
      }
      const top = cap[line]!;
      const counted = raw > top ? top : raw > 0 ? raw : 0;
      earned += weight[line]! * counted;
      weights += weight[line]!;
    }
    scores[person] = Math.round((earned / weights) * 1e4) / 100;
  }
  return scores;
}
