/** A unit as written beside a number, in its canonical spelling: `分钟`, `小时`, `天`, `元`, `件`, `人`, `%`, `分`. */
export type Unit = string;

/** One thing that was done to a typed text to read it as a number, told to the person who asks 「怎么读的」. */
export type ReadingStep =
  | 'full-width'
  | 'spaces'
  | 'thousands'
  | 'percent'
  | 'permille'
  | 'currency'
  | 'unit'
  | 'ten-thousands'
  | 'hundred-millions'
  | 'comparison'
  | 'duration'
  | 'out-of'
  | 'negative-parentheses'
  | 'minus-sign'
  | 'exponent'
  | 'number-format'
  | 'text-number';

/** A number as it was meant: `3.6%` is 0.036 with `percent`, `3.2万元` is 32000 元, `2分30秒` is 2.5 分钟. */
export interface Quantity {
  /** The decimal the person sees; a double that prints it in 15 significant digits. */
  readonly value: number;
  readonly unit: Unit | null;
  /** The text, number format or unit said per cent. */
  readonly percent: boolean;
  readonly steps: readonly ReadingStep[];
  /** The entry as it stands, for quoting. */
  readonly text: string;
}
