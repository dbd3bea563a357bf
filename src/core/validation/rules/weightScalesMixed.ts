import type { Edit, Fix } from '../issue';
import { mixedScales, type MixedScales } from '../mixedScales';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';
import type { WeighedLine } from '../weighing';

/**
 * Some weights are points of 100, others shares of 1. Said once; it holds back those who do as the fewer do, and the
 * fix brings them to the scale of the rest.
 */
export const weightScalesMixed = rule({
  code: 'weight-scales-mixed',
  severity: 'error',
  follows: [],
  *check({ weighings }): Findings<{
    readonly usual: 100 | 1;
    readonly people: number;
    readonly text: string;
  }> {
    const mixed = mixedScales(weighings);
    if (!mixed) return;
    const people = [...new Set(mixed.odd.map(({ group }) => group.person.id))];
    const [first] = mixed.cells;
    yield {
      place: cellOf(first.line, 'weight'),
      people,
      facts: { usual: mixed.usual, people: people.length, text: first.text },
      fix: fixOf(mixed),
    };
  },
});

/** Safe only where it makes every sum right. */
function fixOf({ odd, cells, usual }: MixedScales): Fix | null {
  const other = usual === 1 ? 100 : 1;
  if (!odd.every(({ sum, scale, complete }) => complete && (scale === 'mixed' || sum === other))) return null;
  const [first, ...rest] = cells;
  return [edit(first, usual), ...rest.map((cell) => edit(cell, usual))];
}

const edit = ({ line, weight, text }: WeighedLine, usual: 100 | 1): Edit => ({
  place: cellOf(line, 'weight'),
  old: text,
  new: Number((usual === 100 ? weight * 100 : weight / 100).toPrecision(15)),
  percent: false,
});
