import { compare, rational, rationals, round, ZERO, type Rational } from '../arithmetic';
import { money, type Money } from '../terms/brand';
import type { Bracket } from './bracket';

/** `marginal`: each bracket's rate applies to what lies within it. `whole`: the rate reached applies to everything. */
export const COMMISSION_MODES = ['marginal', 'whole'] as const;
export type CommissionMode = (typeof COMMISSION_MODES)[number];

export interface CommissionTerms {
  readonly mode: CommissionMode;
  /** Whether an amount that equals a bound has reached it (`≥`); otherwise it must exceed it (`>`). */
  readonly inclusive: boolean;
}

const { add, multiply, sign, subtract } = rationals;

/**
 * The commission on an amount, in whole minor units, rounded half away from zero.
 *
 * A negative amount, as refunds make one, pays back at the first rate. Marginal brackets join without a step, so that
 * `inclusive` matters to `whole` only.
 * @param amount in major units: yuan, not fen
 * @param brackets without a fault, see `bracketFault`
 * @source SPEC 8 and 11, `COMMISSION`
 * @example commission(120000, [{ from: 0, rate: 0.02 }, { from: 100000, rate: 0.03 }], { mode: 'marginal', inclusive: true }) //=> 260000
 * @example commission(120000, [{ from: 0, rate: 0.02 }, { from: 100000, rate: 0.03 }], { mode: 'whole', inclusive: true }) //=> 360000
 * @example commission(100000, [{ from: 0, rate: 0.02 }, { from: 100000, rate: 0.03 }], { mode: 'whole', inclusive: false }) //=> 200000
 */
export function commission(
  amount: number,
  brackets: readonly Bracket[],
  { mode, inclusive }: CommissionTerms,
): Money {
  const exact = rational(amount);
  const [first] = brackets;
  if (first === undefined) throw new RangeError('a commission has at least one bracket');
  const due =
    sign(exact) < 0
      ? multiply(exact, rational(first.rate))
      : mode === 'marginal'
        ? marginal(exact, brackets)
        : multiply(exact, rational(reached(exact, brackets, inclusive) ?? first.rate));
  return money(round({ ...due, numerator: due.numerator * 100n }, 0));
}

/** Each bracket's part of the amount at its own rate. */
function marginal(amount: Rational, brackets: readonly Bracket[]): Rational {
  return brackets.reduce((sum, { from, rate }, index) => {
    const next = brackets[index + 1];
    const end = next && compare(rational(next.from), amount) < 0 ? rational(next.from) : amount;
    const inside = subtract(end, rational(from));
    return sign(inside) > 0 ? add(sum, multiply(inside, rational(rate))) : sum;
  }, ZERO);
}

/** The rate of the highest bracket reached. */
function reached(amount: Rational, brackets: readonly Bracket[], inclusive: boolean): number | undefined {
  const enough = inclusive ? 0 : 1;
  return brackets.filter(({ from }) => compare(amount, rational(from)) >= enough).at(-1)?.rate;
}
