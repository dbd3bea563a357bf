import { rational, type Rational } from '../arithmetic';

/**
 * Shares as whole numbers in exactly the same proportions.
 * @param shares any finite numbers, each the decimal a person sees
 * @throws RangeError for NaN and infinities.
 * @example onOneScale([0.2, 50, 1]) //=> [2n, 500n, 10n]
 */
export function onOneScale(shares: readonly number[]): readonly bigint[] {
  const exact: readonly Rational[] = shares.map(rational);
  // Denominators of decimals divide powers of ten, so the largest power among them serves all.
  const scale = exact.reduce((widest, { denominator }) => {
    let power = widest;
    while (power % denominator !== 0n) power *= 10n;
    return power;
  }, 1n);
  return exact.map(({ numerator, denominator }) => (numerator * scale) / denominator);
}
