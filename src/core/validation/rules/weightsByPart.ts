import { groupBy } from '../groupBy';
import { cellOf, peopleOf } from '../places';
import { rule, type Findings } from '../rule';

/** Weights stated within a part (日常工作 70%), brought to the scale of the whole by the share in its title. */
export const weightsByPart = rule({
  code: 'weights-by-part',
  severity: 'advice',
  follows: [],
  *check({ scorecard, lineAt }): Findings<{
    readonly text: string;
    /** Points of 100. */
    readonly share: number;
    /** What the weights in it sum to. */
    readonly sum: number;
    readonly people: number;
  }> {
    const scaled = (scorecard.traits.parts ?? []).filter(({ outcome }) => outcome === 'scaled');
    for (const alike of groupBy(scaled, ({ title, sum }) => `${title} ${sum}`).values()) {
      const [{ row, title, share, sum }] = alike;
      const people = alike.flatMap((each) => peopleOf(lineAt.get(each.row) ?? NOBODY));
      yield {
        place: cellOf({ row }, 'weight'),
        people: [...new Set(people)],
        facts: { text: title, share: share ?? 0, sum, people: alike.length },
      };
    }
  },
});

const NOBODY = { employeeId: '' } as const;
