import type { Shift, Stretch } from './shift';

/** A moment up to the next one, and who serves in between. */
interface Moment {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly people: ReadonlySet<string>;
}

/** Seconds per person and uncovered, all multiplied by `scale` so that shared seconds stay whole. */
export interface Coverage {
  readonly scale: number;
  readonly served: ReadonlyMap<string, number>;
  readonly uncovered: number;
}

/**
 * Shares the open time among those who serve: people whose shifts overlap share the overlap equally, and what nobody
 * serves is left uncovered. Time outside the open hours earns nothing.
 */
export function coverage(shifts: readonly Shift[], open: readonly Stretch[] | null): Coverage {
  const moments = momentsOf(shifts, open ?? shifts).filter((moment) => moment.open);
  const scale = moments.reduce((common, { people }) => leastCommonMultiple(common, people.size || 1), 1);
  const served = new Map(shifts.map(({ person }) => [person, 0]));
  let uncovered = 0;
  for (const { from, to, people } of moments) {
    const seconds = (to - from) * scale;
    if (people.size === 0) uncovered += seconds;
    for (const person of people) served.set(person, (served.get(person) ?? 0) + seconds / people.size);
  }
  return { scale, served, uncovered };
}

/** Cuts time wherever somebody comes or goes, or the account opens or closes. */
function momentsOf(shifts: readonly Shift[], open: readonly Stretch[]): readonly Moment[] {
  const changes = [
    ...shifts.flatMap((shift) => [
      { at: shift.start, by: 1, shift },
      { at: shift.end, by: -1, shift },
    ]),
    ...open.flatMap((stretch) => [
      { at: stretch.start, by: 1, shift: null },
      { at: stretch.end, by: -1, shift: null },
    ]),
  ].sort((a, b) => a.at - b.at);
  const serving = new Map<string, number>();
  let opened = 0;
  return changes.flatMap(({ at, by, shift }, index): readonly Moment[] => {
    if (shift === null) opened += by;
    else count(serving, shift.person, by);
    const to = changes[index + 1]?.at ?? at;
    return to === at ? [] : [{ from: at, to, open: opened > 0, people: new Set(serving.keys()) }];
  });
}

function count(serving: Map<string, number>, person: string, by: number): void {
  const shifts = (serving.get(person) ?? 0) + by;
  if (shifts === 0) serving.delete(person);
  else serving.set(person, shifts);
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
