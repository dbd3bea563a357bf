import { comparisonRule } from '../comparisonRule';

/** Days against hours: only the company knows how long its working day is. */
export const dayOrHour = comparisonRule('day-or-hour');
