import type { EngineValue } from '../engine';

/** A cell's value as the API gives it: blank is `''`, an error its text. */
export const shownValue = (value: EngineValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

export function valueType(value: EngineValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
