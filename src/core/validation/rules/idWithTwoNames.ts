import type { Line } from '../../scoring/line';
import { groupBy } from '../groupBy';
import { glyphs } from '../likeness';
import { cellOf } from '../places';
import { rule, type Findings } from '../rule';

/**
 * One id with two names, or with two departments and no days that part them. A name is held against the employees
 * first.
 */
export const idWithTwoNames = rule({
  code: 'id-with-two-names',
  severity: 'warning',
  follows: ['employee-unknown', 'look-alike'],
  *check({ scorecard, groups }): Findings<{
    readonly field: 'name' | 'department';
    readonly id: string;
    readonly usual: string;
    readonly other: string;
    readonly rows: number;
  }> {
    const rosterNames = new Map((scorecard.roster ?? []).map(({ id, name }) => [id, name]));
    const everybody = groupBy(groups, ({ person }) => person.id);
    for (const [id, own] of everybody) {
      const lines = own.flatMap(({ segment }) => segment.lines);
      const names = others(lines, 'name', rosterNames.get(id) ?? '');
      const departments = own.flatMap(({ segment }) => others(segment.lines, 'department', ''));
      for (const { line, field, usual, rows } of [...names, ...departments]) {
        yield {
          place: cellOf(line, field),
          people: [id],
          facts: { field, id, usual, other: line[field], rows },
          causes: [cellOf(line, 'employeeId')],
        };
      }
    }
  },
});

interface Other {
  readonly line: Line;
  readonly field: 'name' | 'department';
  readonly usual: string;
  readonly rows: number;
}

/** Texts that are really other ones, not only other spellings. */
function others(lines: readonly Line[], field: 'name' | 'department', known: string): readonly Other[] {
  const told = lines.filter((line) => line[field] !== '');
  const usual = known === '' ? (told[0]?.[field] ?? '') : known;
  if (told.every((line) => line[field] === usual)) return [];
  const different = told.filter((line) => glyphs(line[field]) !== glyphs(usual));
  return [...groupBy(different, (line) => line[field]).values()].map((alike) => ({
    line: alike[0],
    field,
    usual,
    rows: alike.length,
  }));
}
