import { readQuantity } from '../../reading';
import type { ReadingStep } from '../../terms/quantity';
import type { Entry } from '../../terms/entry';
import type { Edit } from '../issue';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

const FIELDS = ['weight', 'target', 'actual', 'cap', 'baseline'] as const;

/** Spellings that a plain number says as well. A unit or a currency would be lost. */
const PLAIN: ReadonlySet<ReadingStep> = new Set([
  'full-width',
  'spaces',
  'thousands',
  'percent',
  'minus-sign',
  'negative-parentheses',
  'exponent',
  'text-number',
]);

/** Numbers that stand as text: they score, but Excel cannot add them up. Told once per column, with one fix. */
export const textNumbers = rule({
  code: 'text-numbers',
  severity: 'advice',
  follows: [],
  *check({ scorecard, lines }): Findings<{
    readonly field: (typeof FIELDS)[number];
    readonly count: number;
    readonly example: string;
  }> {
    for (const field of FIELDS) {
      const found = lines.flatMap((line) => {
        const entry = scorecard.rows[line.row]?.[field];
        const written = line[field].ok && entry ? asNumber(entry) : null;
        return written ? [{ line, edit: { ...written, place: cellOf(line, field) } satisfies Edit }] : [];
      });
      const [first, ...rest] = found;
      if (!first) continue;
      yield {
        place: first.edit.place,
        people: [...new Set(found.map(({ line }) => line.employeeId).filter((id) => id !== ''))],
        facts: { field, count: found.length, example: first.edit.old.trim() },
        fix: [first.edit, ...rest.map(({ edit }) => edit)],
      };
    }
  },
});

function asNumber(entry: Entry): Omit<Edit, 'place'> | null {
  if (entry.kind !== 'text') return null;
  const quantity = readQuantity(entry);
  if (!quantity.ok || quantity.value === null) return null;
  const { value, unit, percent, steps } = quantity.value;
  if ((unit !== null && unit !== '%') || !steps.every((step) => PLAIN.has(step))) return null;
  return { old: entry.text, new: value, ...(percent ? { percent } : {}) };
}
