import type { Arithmetic } from './arithmetic';

/** Plain floating point: fast, and within a known bound of the exact result. */
export const doubles: Arithmetic<number> = {
  of: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  magnitude: Math.abs,
  sign: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0),
};
