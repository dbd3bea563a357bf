import { normalise } from '../reading';
import { yearInFigures } from './monthNames';
import { BARE_YEAR_FORM, FORMS, YEAR_FORM, type PeriodForm } from './periodForms';
import type { Period } from './period';

/**
 * Reads a text that is a period and nothing else.
 * @returns `null` for anything else, months that do not exist, and full dates
 * @source SPEC 1, period
 * @example readPeriod('2025年6月').id //=> '2025-06'
 * @example readPeriod('2025年第二季度').id //=> '2025Q2'
 * @example readPeriod('June 2025').id //=> '2025-06'
 * @example readPeriod('2025-13') //=> null
 */
export function readPeriod(text: string): Period | null {
  const plain = yearInFigures(normalise(text));
  for (const { expression, read } of WHOLE) {
    const match = expression.exec(plain);
    if (match?.groups) return read(match.groups);
  }
  return null;
}

const WHOLE = [...FORMS, YEAR_FORM, BARE_YEAR_FORM].map(({ pattern, read }: PeriodForm) => ({
  expression: new RegExp(`^${pattern}$`, 'iu'),
  read,
}));
