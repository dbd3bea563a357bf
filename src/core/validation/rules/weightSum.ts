import { rescaled } from '../../scoring/rescaled';
import { duplicatesOf } from '../duplicates';
import { groupBy } from '../groupBy';
import type { Edit, Fix, Place } from '../issue';
import { mixedScales } from '../mixedScales';
import { cellOf, headerOf, type Named } from '../places';
import { rule, type Findings } from '../rule';
import type { Stray } from '../strayRows';
import { total, type WeighedLine, type Weighing } from '../weighing';

/** Somebody's weights do not sum to 100 (or to 1); it points at the first of them. */
export const weightSum = rule({
  code: 'weight-sum',
  severity: 'error',
  follows: [
    'missing-column',
    'weight-scales-mixed',
    'part-share',
    'employee-unknown',
    'employee-blank',
    'duplicate-metric',
    'period-differs',
    'weight-missing',
    'weight-not-positive',
    'unreadable',
    'error-value',
    'made-date',
    'made-time',
    'ambiguous',
    'sign-not-allowed',
    'unknown-method',
    'date-unreadable',
    'dates-reversed',
  ],
  *check({ weighings, strays }): Findings<{
    readonly employee: Named;
    readonly sum: number;
    readonly expected: 100 | 1;
    readonly percent: boolean;
  }> {
    const straysOf = groupBy(strays.values(), ({ owner }) => owner?.id ?? '');
    const mixed = mixedScales(weighings);
    for (const weighing of weighings) {
      const { group, weighed, sum, scale } = weighing;
      const expected = scale === 1 ? 1 : 100;
      const [first] = weighed;
      if (!first || sum === expected) continue;
      const { id, name } = group.person;
      yield {
        place: cellOf(first.line, 'weight'),
        people: [id],
        facts: { employee: { id, name }, sum, expected, percent: first.percent },
        fix: rescaling(weighing, expected),
        causes: [
          ...(mixed?.odd.includes(weighing) ? [cellOf(mixed.cells[0].line, 'weight')] : []),
          ...likelyCauses(weighing, straysOf.get(id) ?? [], expected),
        ],
      };
    }
  },
});

/** All weights in proportion, to two decimals of a point, so that they sum exactly. */
function rescaling({ weighed, complete }: Weighing, expected: 100 | 1): Fix | null {
  if (!complete) return null;
  const parts = rescaled(weighed.map(({ weight }) => weight));
  if (parts.some((part) => part <= 0)) return null;
  const [first, ...rest] = weighed.map((cell, index) => {
    const part = parts[index] ?? 0;
    return reweighed(cell, expected === 1 ? total([part / 100]) : part);
  });
  return first ? [first, ...rest] : null;
}

const reweighed = ({ line, percent, text }: WeighedLine, weight: number): Edit => ({
  place: cellOf(line, 'weight'),
  old: text,
  new: weight,
  ...(percent ? { percent } : {}),
});

/** What is already wrong about these rows; a duplicate or a stray only where it accounts for the whole difference. */
function likelyCauses(weighing: Weighing, strays: readonly Stray[], expected: 100 | 1): readonly Place[] {
  const { group, weighed, sum } = weighing;
  const weightOf = new Map(weighed.map(({ line, weight }) => [line.row, weight]));
  const duplicates = duplicatesOf(group.segment.lines);
  const tooMany = duplicates.map(({ line }) => weightOf.get(line.row) ?? 0);
  const astray = strays.map(({ line }) => (line.weight.ok ? (line.weight.value?.value ?? 0) : 0));
  const explained = (sumOfRest: number) => sumOfRest === expected;
  const duplicated = explained(total([sum, ...tooMany.map((weight) => -weight)]));
  const strayed = explained(total([sum, ...astray]));
  const both = explained(total([sum, ...tooMany.map((weight) => -weight), ...astray]));
  return [
    headerOf('weight'),
    ...group.segment.lines.flatMap((line) =>
      (['weight', 'employeeId', 'period', 'from', 'to', 'method'] as const).map((field) =>
        cellOf(line, field),
      ),
    ),
    ...(duplicated || both ? duplicates.map(({ line }) => cellOf(line, 'metric')) : []),
    ...(strayed || both ? strays.map(({ line }) => cellOf(line, 'employeeId')) : []),
  ];
}
