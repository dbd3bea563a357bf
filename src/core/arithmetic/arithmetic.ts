/**
 * What the scoring formulas need of numbers. They are written once over this, and run over doubles for speed and over
 * exact fractions for derivations and rounding ties.
 */
export interface Arithmetic<N> {
  readonly of: (value: number) => N;
  readonly add: (a: N, b: N) => N;
  readonly subtract: (a: N, b: N) => N;
  readonly multiply: (a: N, b: N) => N;
  readonly divide: (a: N, b: N) => N;
  readonly magnitude: (a: N) => N;
  readonly sign: (a: N) => -1 | 0 | 1;
}
