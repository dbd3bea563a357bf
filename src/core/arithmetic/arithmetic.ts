/**
 * What the scoring formulas need of numbers. They are written once over this, and run over doubles for speed and over
 * exact fractions for derivations and rounding ties.
 */
export interface Arithmetic<N> {
  of(value: number): N;
  add(a: N, b: N): N;
  subtract(a: N, b: N): N;
  multiply(a: N, b: N): N;
  divide(a: N, b: N): N;
  magnitude(a: N): N;
  sign(a: N): -1 | 0 | 1;
}
