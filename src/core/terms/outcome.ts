/** What a person can get wrong is a value, never an exception: a result, or the fault that prevented it. */
export type Outcome<T, F = Fault> = Ok<T> | Failed<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed<F> {
  readonly ok: false;
  readonly fault: F;
}

/**
 * Why one entry could not be used: a code and the facts a sentence needs. Where the entry stands is added by
 * validation; words are made in `i18n`.
 */
export interface Fault {
  readonly code: FaultCode;
  /** The entry as the person sees it. */
  readonly text: string;
  /** What the person probably meant, ready to be typed instead; offered, never assumed. */
  readonly suggestion?: string;
}

export type FaultCode =
  /** The text is no number: `约3万`, `1,20`, `9%%`, `很好`. */
  | 'unreadable'
  /** The cell holds an error value: `#REF!`. */
  | 'error-value'
  /** Excel turned what was typed into a date or a time: `4/5`, `10-20`, `2:30`. */
  | 'made-date'
  | 'made-time'
  /** Two readings are possible and the person must choose: `30%±5%`. */
  | 'ambiguous'
  /** A range whose low end is above its high end. */
  | 'range-reversed'
  /** Bands overlap, leave a gap, or are in the wrong order. */
  | 'bands-overlap'
  | 'bands-gap'
  | 'bands-order'
  /** Neither yes nor no. */
  | 'not-yes-or-no'
  /** A comparison sign where none may stand: in an actual, a weight, a baseline. */
  | 'sign-not-allowed'
  /** The target is written for another method than the stated one: `≤2分钟` for 越高越好. */
  | 'method-contradicted'
  /** Units of the two sides cannot be compared (件 against 小时). */
  | 'unit-mismatch'
  /** 天 against 小时: how many working hours a day has must be said. */
  | 'day-or-hour'
  /** One side carries a per cent and the other, without one, is on another scale: 3.6 against 3 %. */
  | 'percent-scale'
  /** A rating outside 0..top of its scale, or stated on another scale: `6.5` of 5, `4/10` of 5. */
  | 'rating-off-scale'
  /** A target of 0 where the method divides by it. */
  | 'target-zero'
  /** A target of 0 or less where only a positive one has a meaning. */
  | 'target-not-positive'
  /** An actual below 0 where only counts and amounts have a meaning. */
  | 'actual-negative'
  /** Progress from a baseline to itself. */
  | 'target-is-baseline'
  /** No such method, section, or unit. */
  | 'unknown-method'
  | 'unknown-section'
  /** The date or period cannot be read. */
  | 'date-unreadable';

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const failed = <F>(fault: F): Failed<F> => ({ ok: false, fault });
