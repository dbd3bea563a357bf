/** Sizes between which a typed number is believed: beyond, it is a slip, and arithmetic on it would overflow. */
const LARGEST = 1e30;
const SMALLEST = 1e-30;

/**
 * The double for a decimal, kept to the 15 digits that people see; `null` where no double comes near.
 * @param mantissa digits with at most one point
 * @param exponent power of ten
 */
export function decimal(mantissa: string, exponent = 0): number | null {
  const value = Number(exponent === 0 ? mantissa : `${mantissa}e${exponent}`);
  if (value === 0) return /[1-9]/.test(mantissa) ? null : 0;
  if (!isReadableSize(value)) return null;
  return mantissa.length <= 16 ? value : seen(value);
}

/** Whether a number is of a size that can be meant. */
export const isReadableSize = (value: number): boolean => {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size < LARGEST);
};

/** The decimal a person sees for a double: its 15 significant digits. */
export const seen = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value + 0 : Number(value.toPrecision(15));

/** Moves the decimal point, exactly: `shifted(3.6, -2)` is 0.036. */
export function shifted(value: number, power: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** A number in plain digits, without exponent or grouping: `0.0000012`, `30000`. */
export function formatDecimal(value: number): string {
  const text = String(seen(value));
  if (!text.includes('e')) return text;
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const point = 1 + Number(exponent);
  const digits = whole + decimals;
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

/** A fraction as a percentage in plain digits: 0.036 is `3.6%`. */
export const formatPercentage = (value: number): string => `${formatDecimal(shifted(seen(value), 2))}%`;
