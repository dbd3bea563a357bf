import type { ScoringPolicy } from '../terms/policy';
import type { Line } from './line';

/** The caps that make sense: below 1 a met target would not count in full, above 10 a typing slip decides a score. */
export const CAP_BOUNDS = { lowest: 1, highest: 10 } as const;

/**
 * The highest attainment that counts in a line: the row's own cap, else the workbook's.
 * @returns a fraction; the workbook's where the row's cannot be read
 * @source SPEC 3
 */
export const effectiveCap = ({ cap }: Pick<Line, 'cap'>, policy: ScoringPolicy): number =>
  (cap.ok ? cap.value : null) ?? policy.cap;
