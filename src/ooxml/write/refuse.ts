/** A plan that Excel would not open is a mistake of the planner: told at once, with its place. */
export function refuse(place: string, reason: string): never {
  throw new RangeError(`${place}: ${reason}`);
}
