import { readQuantity } from '../../reading';
import type { Line } from '../../scoring/line';
import type { Entry } from '../../terms/entry';
import type { Quantity } from '../../terms/quantity';
import type { Edit } from '../issue';
import { cellOf } from '../places';
import { plainNumber } from '../plainNumber';
import { rule, type Findings } from '../rule';

const FIELDS = ['weight', 'target', 'actual', 'cap', 'baseline'] as const;
type Field = (typeof FIELDS)[number];

/** Numbers that stand as text: they score, but Excel cannot add them up. Told once per column, with one fix. */
export const textNumbers = rule({
  code: 'text-numbers',
  severity: 'advice',
  follows: [],
  *check({ scorecard, lines }): Findings<{
    readonly field: Field;
    readonly count: number;
    readonly example: string;
  }> {
    for (const field of FIELDS) {
      const found = lines.flatMap((line): readonly { readonly line: Line; readonly edit: Edit }[] => {
        const entry = scorecard.rows[line.row]?.[field];
        const quantity = entry?.kind === 'text' ? quantityIn(line, field, entry) : null;
        const number = quantity && plainNumber(quantity);
        if (entry?.kind !== 'text' || !number) return [];
        return [{ line, edit: { place: cellOf(line, field), old: entry.text, ...number } }];
      });
      const [first, ...rest] = found;
      if (!first) continue;
      yield {
        place: first.edit.place,
        people: [...new Set(found.map(({ line }) => line.employeeId))].filter((id) => id !== ''),
        facts: { field, count: found.length, example: first.edit.old.trim() },
        fix: [first.edit, ...rest.map(({ edit }) => edit)],
      };
    }
  },
});

/** The number that was read of a text, where it is nothing but a number. */
function quantityIn({ weight, target, actual, baseline }: Line, field: Field, entry: Entry): Quantity | null {
  switch (field) {
    case 'weight':
      return weight.ok ? weight.value : null;
    case 'baseline':
      return baseline.ok ? baseline.value : null;
    case 'target': {
      const read = target.ok ? target.value : null;
      return read?.kind === 'quantity' && read.comparison === null ? read.quantity : null;
    }
    case 'actual':
      return actual.ok && actual.value.kind === 'quantity' ? actual.value.quantity : null;
    case 'cap': {
      const read = readQuantity(entry);
      return read.ok ? read.value : null;
    }
  }
}
