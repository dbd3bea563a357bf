import type { Group } from '../inspection';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/**
 * Sections are in use, but nothing was made this month's focus. Where nobody has a focus it is one remark, not one
 * for each.
 */
export const noFocusMetric = rule({
  code: 'no-focus-metric',
  severity: 'advice',
  follows: ['employee-unknown'],
  *check({ scorecard, groups }): Findings<{ readonly names: readonly string[]; readonly nobody: boolean }> {
    if (!scorecard.lines.some(hasSection)) return;
    const without = groups.filter(({ segment }) => !segment.lines.some(hasFocus));
    const nobody = without.length === groups.length;
    for (const some of nobody ? [without] : without.map((group) => [group])) {
      const first = some[0]?.segment.lines[0];
      if (!first) continue;
      yield {
        place: cellOf(first, 'section'),
        people: some.map(({ person }) => person.id),
        facts: { names: some.map(nameOf), nobody },
        causes: nobody ? [] : [cellOf(first, 'employeeId')],
      };
    }
  },
});

type Sectioned = Group['segment']['lines'][number];
const hasSection = ({ section }: Sectioned): boolean => section.ok && section.value !== null;
const hasFocus = ({ section }: Sectioned): boolean => section.ok && section.value === 'focus';
const nameOf = ({ person }: Group): string => (person.name === '' ? person.id : person.name);
