import { normalise } from '../reading';
import type { Line } from '../scoring/line';
import type { Scorecard } from '../scoring/scorecard';
import { groupBy } from './groupBy';
import type { Named } from './places';

/** A row under no known employee: its id is blank, or not among the employees. */
export interface Stray {
  readonly line: Line;
  /**
   * Whose row it probably is: the one person of that name (and department) who lacks this metric, or, where the row
   * names nobody, the person of the rows right above it.
   */
  readonly owner: Named | null;
  /** The owner's id as the column writes ids: a number where the others are numbers. */
  readonly id: string | number | null;
}

interface Known extends Named {
  readonly department: string;
}

/** Finds the rows that belong to nobody, and whose they probably are. */
export function strayRows(scorecard: Scorecard): ReadonlyMap<number, Stray> {
  const { lines, roster, people } = scorecard;
  const known = new Map(
    (roster ?? people).filter(({ id }) => id !== '').map((person): [string, Known] => [person.id, person]),
  );
  const strays = lines.filter(
    ({ employeeId }) => employeeId === '' || (roster !== null && !known.has(employeeId)),
  );
  const ownerOf = strays.length === 0 ? () => null : ownerFinder(known, lines);
  const numeric = idsAreNumbers(scorecard);
  return new Map(
    strays.map((line) => {
      const owner = ownerOf(line);
      return [line.row, { line, owner, id: owner && numeric ? Number(owner.id) : (owner?.id ?? null) }];
    }),
  );
}

function ownerFinder(
  known: ReadonlyMap<string, Known>,
  lines: readonly Line[],
): (line: Line) => Named | null {
  const byName = groupBy(known.values(), ({ name }) => normalise(name));
  const above = idsAbove(lines);
  const metrics = new Set(lines.map(({ employeeId, metric }) => `${employeeId}\n${metric}`));
  return ({ row, employeeId, name, department, metric }) => {
    const leader = employeeId === '' && name === '' ? known.get(above.get(row) ?? '') : undefined;
    const namesakes = leader ? [leader] : name === '' ? [] : (byName.get(normalise(name)) ?? []);
    const [owner, ...others] = namesakes.filter(
      (person) => department === '' || person.department === '' || person.department === department,
    );
    if (owner === undefined || others.length > 0 || metrics.has(`${owner.id}\n${metric}`)) return null;
    return { id: owner.id, name: owner.name };
  };
}

/** For rows without an id, the id of the nearest row above in the same unbroken run of rows. */
function idsAbove(lines: readonly Line[]): ReadonlyMap<number, string> {
  const above = new Map<number, string>();
  let [id, last] = ['', -1];
  for (const { row, employeeId } of lines) {
    if (row !== last + 1) id = '';
    if (employeeId !== '') id = employeeId;
    else above.set(row, id);
    last = row;
  }
  return above;
}

const idsAreNumbers = ({ rows, lines }: Scorecard): boolean => {
  const ids = lines.map(({ row }) => rows[row]?.employeeId.kind).filter((kind) => kind !== 'blank');
  return ids.length > 0 && ids.every((kind) => kind === 'number');
};
