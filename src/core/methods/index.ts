export type { Formula, Method, Operands } from './method';
export { METHODS } from './methods';
export { prorated } from './prorated';
export { rawAttainment } from './rawAttainment';
export { reachedBand } from './reachedBand';
