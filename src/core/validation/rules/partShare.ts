import { cellOf, peopleOf, type Named } from '../places';
import { rule, type Findings } from '../rule';

/** The weights of a part (日常工作 70%) sum neither to its share nor to a whole, or nothing says what its share is. */
export const partShare = rule({
  code: 'part-share',
  severity: 'error',
  follows: ['weight-missing', 'weight-not-positive', 'duplicate-metric', 'unreadable'],
  *check({ scorecard, lineAt, weighings }): Findings<{
    readonly employee: Named;
    readonly text: string;
    /** Points of 100; `null` where its title says none. */
    readonly share: number | null;
    readonly sum: number;
  }> {
    const whole = new Set(
      weighings.filter(({ sum, scale }) => sum === scale).map(({ group }) => group.person.id),
    );
    for (const { row, title, share, sum, outcome } of scorecard.traits.parts ?? []) {
      if (outcome === 'scaled') continue;
      const line = lineAt.get(row) ?? NOBODY;
      const { employeeId: id, name } = line;
      yield {
        place: cellOf({ row }, 'weight'),
        people: peopleOf(line),
        facts: { employee: { id, name }, text: title, share, sum },
        ...(whole.has(id) ? { severity: 'warning' as const } : {}),
        causes: [cellOf({ row }, 'metric')],
      };
    }
  },
});

const NOBODY = { employeeId: '', name: '' } as const;
