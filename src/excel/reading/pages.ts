import type { CellRange } from '../../tables';
import type { SurveyedSheet } from './survey';

/** Cells that are asked for in one request: values, formulas and formats of so many stay well below 5 MB. */
const CELLS_PER_REQUEST = 40_000;

/** Part of a sheet's cells. */
export interface Chunk {
  readonly surveyed: SurveyedSheet;
  readonly range: CellRange;
}

export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** Shares the used cells of all sheets out among requests: small sheets together, large ones in bands of rows. */
export function pages(sheets: readonly SurveyedSheet[]): readonly (readonly Chunk[])[] {
  const requests: Chunk[][] = [];
  let room = 0;
  for (const surveyed of sheets) {
    for (const range of surveyed.used ? bands(surveyed.used) : []) {
      const cells = cellCount(range);
      if (cells > room) {
        requests.push([]);
        room = CELLS_PER_REQUEST;
      }
      requests.at(-1)?.push({ surveyed, range });
      room -= cells;
    }
  }
  return requests;
}

function bands(used: CellRange): readonly CellRange[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / (used.right - used.left + 1)));
  const found: CellRange[] = [];
  for (let top = used.top; top <= used.bottom; top += rows)
    found.push({ ...used, top, bottom: Math.min(used.bottom, top + rows - 1) });
  return found;
}

/** Two halves of a request whose answer was too large; `null` where it is a single cell. */
export function halves(request: readonly Chunk[]): readonly (readonly Chunk[])[] | null {
  if (request.length > 1) {
    const half = Math.ceil(request.length / 2);
    return [request.slice(0, half), request.slice(half)];
  }
  const [only] = request;
  if (only === undefined) return null;
  const { surveyed, range } = only;
  const { top, left, bottom, right } = range;
  const row = Math.floor((top + bottom) / 2);
  const column = Math.floor((left + right) / 2);
  if (bottom > top)
    return [
      [{ surveyed, range: { ...range, bottom: row } }],
      [{ surveyed, range: { ...range, top: row + 1 } }],
    ];
  if (right > left)
    return [
      [{ surveyed, range: { ...range, right: column } }],
      [{ surveyed, range: { ...range, left: column + 1 } }],
    ];
  return null;
}
