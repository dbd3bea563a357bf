/** Which rows of a long list are in view, and the room that the others take. */
export interface Slice {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Rows kept ready beyond either edge, so that the next one can take the focus. */
const OVERSCAN = 8;

/**
 * The rows between two edges.
 * @param heights of every row
 * @param top of the view, counted from the first row's top
 */
export function sliceOf(heights: readonly number[], top: number, height: number): Slice {
  let first = 0;
  let offset = 0;
  while (first < heights.length - 1 && offset + (heights[first] ?? 0) < top) {
    offset += heights[first] ?? 0;
    first += 1;
  }
  let end = first;
  let below = offset;
  while (end < heights.length && below < top + height) {
    below += heights[end] ?? 0;
    end += 1;
  }
  const from = Math.max(0, first - OVERSCAN);
  const to = Math.min(heights.length, end + OVERSCAN);
  return {
    first: from,
    end: to,
    before: sum(heights, 0, from),
    after: sum(heights, to, heights.length),
  };
}

function sum(heights: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += heights[index] ?? 0;
  return total;
}
