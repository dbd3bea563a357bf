import type { ReadingStep, Unit } from '../../terms/quantity';
import { unitWord } from '../units/unitWord';

/** What stands behind a number: nothing, a per cent or per mille sign, or a unit. */
export interface Suffix {
  /** Power of ten that the sign stands for. */
  readonly power: number;
  readonly percent: boolean;
  readonly unit: Unit | null;
  readonly steps: readonly ReadingStep[];
}

const NOTHING: Suffix = { power: 0, percent: false, unit: null, steps: [] };
const PERCENT: Suffix = { power: -2, percent: true, unit: null, steps: ['percent'] };
const PERMILLE: Suffix = { power: -3, percent: true, unit: null, steps: ['permille'] };

export function readSuffix(text: string): Suffix | null {
  const word = text.trim();
  if (word === '') return NOTHING;
  if (word === '‰') return PERMILLE;
  const unit = word === '%' ? word : unitWord(word);
  if (unit === '%') return PERCENT;
  return unit === null ? null : { power: 0, percent: false, unit, steps: ['unit'] };
}
