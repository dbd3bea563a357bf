export type { Arithmetic } from './arithmetic';
export { doubles } from './doubles';
export { compare, ONE, ratio, rational, rationals, toNumber, ZERO, type Rational } from './rational';
export { round, roundNumber } from './round';
