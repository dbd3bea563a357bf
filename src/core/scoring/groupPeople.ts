import type { Day } from '../terms/brand';
import type { Outcome } from '../terms/outcome';
import type { Line, Person, Segment } from './line';
import type { RosterEntry } from './scorecard';

/**
 * Gathers lines into people by id: in order of first appearance, then employees without metrics in roster order.
 *
 * A line without an id belongs to nobody. What the roster says of a person comes before what the lines say.
 * @source SPEC 2 and 3, Joiners, leavers, movers
 */
export function groupPeople(
  lines: readonly Line[],
  roster: readonly RosterEntry[] | null,
): readonly Person[] {
  const linesOf = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.employeeId === '') continue;
    const known = linesOf.get(line.employeeId);
    if (known) known.push(line);
    else linesOf.set(line.employeeId, [line]);
  }
  const entryOf = new Map<string, RosterEntry>();
  for (const entry of roster ?? []) {
    if (entry.id === '' || entryOf.has(entry.id)) continue;
    entryOf.set(entry.id, entry);
    if (!linesOf.has(entry.id)) linesOf.set(entry.id, []);
  }
  return [...linesOf].map(([id, own]) => person(id, own, entryOf.get(id) ?? null));
}

const person = (id: string, lines: readonly Line[], entry: RosterEntry | null): Person => ({
  id,
  name: entry?.name || firstTold(lines, 'name'),
  department: entry?.department || firstTold(lines, 'department'),
  position: entry?.position ?? '',
  manager: entry?.manager ?? '',
  joined: entry ? dayOrNull(entry.joined) : null,
  left: entry ? dayOrNull(entry.left) : null,
  segments: segmentsOf(lines),
});

const firstTold = (lines: readonly Line[], field: 'name' | 'department'): string =>
  lines.find((line) => line[field] !== '')?.[field] ?? '';

/** Lines with equal days belong together; with days given, a change of department parts them, too. */
function segmentsOf(lines: readonly Line[]): readonly Segment[] {
  const segments = new Map<string, { from: Day | null; to: Day | null; lines: Line[] }>();
  for (const line of lines) {
    const [from, to] = [dayOrNull(line.from), dayOrNull(line.to)];
    const key = from === null && to === null ? '' : `${from ?? ''}~${to ?? ''}~${line.department}`;
    const known = segments.get(key);
    if (known) known.lines.push(line);
    else segments.set(key, { from, to, lines: [line] });
  }
  return [...segments.values()];
}

/** A day that cannot be read is an issue of its own and parts nothing. */
const dayOrNull = (outcome: Outcome<Day | null>): Day | null => (outcome.ok ? outcome.value : null);
