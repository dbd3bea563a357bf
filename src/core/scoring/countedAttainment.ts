import type { Arithmetic } from '../arithmetic';

/**
 * The attainment that counts: raw, kept between 0 and the cap.
 * @param raw fraction
 * @param cap fraction, 1..10
 * @source SPEC 3
 * @example countedAttainment(doubles, 1.8, 1.5) //=> 1.5
 * @example countedAttainment(doubles, -0.2, 1.5) //=> 0
 */
export function countedAttainment<N>(n: Arithmetic<N>, raw: N, cap: N): N {
  if (n.sign(n.subtract(raw, cap)) > 0) return cap;
  return n.sign(raw) < 0 ? n.of(0) : raw;
}
