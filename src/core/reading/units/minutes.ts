import type { Unit } from '../../terms/quantity';
import { unitOf } from './knownUnit';

const isTime = (unit: Unit | null): boolean => unit !== null && unitOf(unit)?.dimension === 'time';

/**
 * 分 read as a minute beside a unit of time, and as a score otherwise.
 * @param beside the other units in play
 * @source SPEC 3, Units
 */
export const minuteOrScore = (unit: Unit | null, beside: readonly (Unit | null)[]): Unit | null =>
  unit === '分' && beside.some(isTime) ? '分钟' : unit;
