/** A column of numbers. One kind of array for all of them keeps the loop over them simple for the engine. */
export type Column = Float64Array;

/** The number in a column at a place that is known to be there. */
export const at = (column: Column, index: number): number => column[index] as number;

/** Everybody's lines that take part in a score, column by column, ready to be computed at speed. */
export interface ScoreColumns {
  /** Decimals of a score, 0..6. */
  readonly decimals: number;
  /** Per line: index into `METHOD_CODES`. */
  readonly method: Column;
  /** Per line: as stated, on one scale within a segment; above 0, and not looked at for `points`. */
  readonly weight: Column;
  /** Per line: the operands of its formula, in one unit. */
  readonly actual: Column;
  readonly target: Column;
  readonly third: Column;
  /** Per line: the highest attainment that counts. */
  readonly cap: Column;
  /** Per line: days present and days of the period where the target is prorated, else both 0. */
  readonly daysPresent: Column;
  readonly daysOfPeriod: Column;
  /** Per segment: index after its last line. */
  readonly segmentEnd: Column;
  /** Per segment: the days by which it weighs; 0 where it holds adjustments only. */
  readonly segmentDays: Column;
  /** Per person: index after the last segment; at least one of a person's segments weighs. */
  readonly personEnd: Column;
}
