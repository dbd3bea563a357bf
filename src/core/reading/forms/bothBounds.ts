import { withoutComparison } from './comparison';

const AND = / ?(?:并且|同时|而且|且|,|;|、| and ) ?/i;

/** The ends of `≥3%且≤5%` or 不低于3%且不高于5%, in whichever order; `null` when the text does not bound both sides. */
export function bothBounds(text: string): readonly [string, string] | null {
  const [first, second, ...more] = AND.test(text) ? text.split(AND).map(withoutComparison) : [];
  if (!first || !second || more.length > 0) return null;
  if (first.comparison === '≥' && second.comparison === '≤') return [first.rest, second.rest];
  return first.comparison === '≤' && second.comparison === '≥' ? [second.rest, first.rest] : null;
}
