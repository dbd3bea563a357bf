/**
 * Hands out `units` whole things in proportion to `shares` by the largest remainder.
 *
 * Everyone first gets the whole part of their exact quota; what is left goes, one each, to the largest remainders.
 * @param units 0 or more
 * @param shares 0 or more each, on any common scale, with a sum above 0
 * @param ties who comes first among equal remainders: the larger share and then the first, or simply the first
 * @returns as many whole numbers as shares; they sum to `units`
 * @throws RangeError for negative units or shares, or shares that sum to 0.
 * @source SPEC 4 (quota) and 8 (money); Hamilton's method of apportionment
 * @example largestRemainder(5n, [20n, 50n, 30n], 'first') //=> [1n, 3n, 1n]
 */
export function largestRemainder(
  units: bigint,
  shares: readonly bigint[],
  ties: 'larger-share' | 'first',
): readonly bigint[] {
  const sum = shares.reduce((total, share) => total + share, 0n);
  if (units < 0n) throw new RangeError('there is no negative number of things to hand out');
  if (shares.some((share) => share < 0n)) throw new RangeError('a share cannot be negative');
  if (sum === 0n) throw new RangeError('the shares sum to 0');

  const quotas = shares.map((share, index) => ({
    index,
    share,
    whole: (units * share) / sum,
    remainder: (units * share) % sum,
  }));
  const left = units - quotas.reduce((total, { whole }) => total + whole, 0n);
  const inTurn = [...quotas].sort(
    (a, b) =>
      order(b.remainder, a.remainder) ||
      (ties === 'larger-share' ? order(b.share, a.share) : 0) ||
      a.index - b.index,
  );
  const favoured = new Set(inTurn.slice(0, Number(left)).map(({ index }) => index));
  return quotas.map(({ index, whole }) => (favoured.has(index) ? whole + 1n : whole));
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
