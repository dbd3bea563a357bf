import type { Line } from './line';

/** Whether a line has a part in the weights of its segment; `points` are added beside them. */
export const carriesWeight = ({ method }: Line): boolean => !method.ok || method.value.code !== 'points';
