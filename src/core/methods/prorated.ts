import type { Arithmetic } from '../arithmetic';
import type { Method, Operands } from './method';

/**
 * The operands with the target of a whole period scaled to the days present.
 * @param share days present ÷ days of the period, above 0
 * @returns for `progress` the way from the baseline is scaled, for `range` both ends; other operands stay
 * @source SPEC 3, Joiners, leavers, movers
 * @example prorated(doubles, METHODS.higher, { actual: 500, target: 1000, third: 0 }, 0.5).target //=> 500
 * @example prorated(doubles, METHODS.progress, { actual: 30, target: 40, third: 20 }, 0.5).target //=> 30
 */
export function prorated<N>(
  n: Arithmetic<N>,
  { prorates }: Method,
  operands: Operands<N>,
  share: N,
): Operands<N> {
  const { target, third } = operands;
  switch (prorates) {
    case 'target':
      return { ...operands, target: n.multiply(target, share) };
    case 'gain':
      return { ...operands, target: n.add(third, n.multiply(n.subtract(target, third), share)) };
    case 'bounds':
      return { ...operands, target: n.multiply(target, share), third: n.multiply(third, share) };
    // The band was looked up with the share already.
    case 'bands':
    case null:
      return operands;
  }
}
