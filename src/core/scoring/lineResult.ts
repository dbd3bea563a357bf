import type { Arithmetic } from '../arithmetic';
import { rawAttainment } from '../methods';
import { DEFAULT_POLICY } from '../terms/policy';
import { carriesWeight } from './carriesWeight';
import { countedAttainment } from './countedAttainment';
import type { Line } from './line';
import { lineState } from './lineState';
import { lineTerms } from './lineTerms';
import { weightScale } from './weightScale';
import { statedWeight } from './weightSum';

/** What becomes of a line, whatever becomes of the others. */
export type LineResult<N> =
  | { readonly kind: 'faulty' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'adjustment'; readonly points: N }
  | {
      readonly kind: 'counted';
      readonly raw: N;
      readonly counted: N;
      /** Of 100, at the stated weight: nothing is re-normalised. */
      readonly points: N;
    };

/**
 * What a line attains and earns at its stated weight, without a period to prorate it to.
 * @param arithmetic `doubles` for speed, `rationals` for exact fractions
 * @param scale what the weights beside it sum to, see `statedScale`
 * @source SPEC 11, `LINES`
 */
export function lineResult<N>(line: Line, scale: 1 | 100, arithmetic: Arithmetic<N>): LineResult<N> {
  const state = lineState(line, 'pending');
  if (state.kind === 'faulty' || state.kind === 'excluded' || state.kind === 'missing')
    return { kind: state.kind };
  const terms = lineTerms({ line, state }, { days: 0, weightScale: scale }, DEFAULT_POLICY);
  if (terms === null) return { kind: 'missing' };
  const { of, multiply } = arithmetic;
  const { method, weight, cap, operands } = terms;
  if (method === 'points') return { kind: 'adjustment', points: of(operands.actual) };
  const exact = { actual: of(operands.actual), target: of(operands.target), third: of(operands.third) };
  const raw = rawAttainment(arithmetic, method, exact);
  const counted = countedAttainment(arithmetic, raw, of(cap));
  return {
    kind: 'counted',
    raw,
    counted,
    points: multiply(multiply(of(weight), counted), of(100 / scale)),
  };
}

/**
 * Whether weights are stated out of 1 or out of 100, told by their sum, and by their size where they are those of many
 * people: shares of 1 are none of them above 1.
 */
export function statedScale(lines: readonly Line[]): 1 | 100 {
  const scale = weightScale(lines);
  if (scale.ok) return scale.value;
  const weights = lines.filter(carriesWeight).flatMap((line) => statedWeight(line) ?? []);
  return weights.length > 0 && weights.every((weight) => weight <= 1) ? 1 : 100;
}
