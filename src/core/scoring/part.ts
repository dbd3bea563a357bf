import { rationals, ZERO, type Rational } from '../arithmetic';

/** Some of all as a share; nothing of nothing is nothing. */
export const part = (some: Rational, all: Rational): Rational =>
  rationals.sign(some) === 0 ? ZERO : rationals.divide(some, all);
