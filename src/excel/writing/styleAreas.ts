import { rangeA1, type CellRange, type CellStyle, type PlannedRow } from '../../tables';

/** Cells of one look, as few rectangles as they make. */
export interface StyleAreas {
  readonly style: CellStyle;
  readonly areas: readonly CellRange[];
}

/** Brings cells of the same look together: runs in a row, then equal runs in rows below each other. */
export function styleAreas(rows: readonly PlannedRow[]): readonly StyleAreas[] {
  const areas = new Map<CellStyle, CellRange[]>();
  let above = new Map<string, { style: CellStyle; top: number }>();
  const close = (key: string, { style, top }: { style: CellStyle; top: number }, bottom: number): void => {
    const [left = 0, right = 0] = key.split(':').map(Number);
    const known = areas.get(style) ?? [];
    known.push({ top, left, bottom, right });
    areas.set(style, known);
  };
  rows.forEach((row, index) => {
    const here = new Map<string, { style: CellStyle; top: number }>();
    for (const { style, left, right } of runs(row)) {
      const key = `${left}:${right}`;
      const before = above.get(key);
      here.set(key, before?.style === style ? before : { style, top: index });
    }
    for (const [key, run] of above) if (here.get(key) !== run) close(key, run, index - 1);
    above = here;
  });
  for (const [key, run] of above) close(key, run, rows.length - 1);
  return [...areas].map(([style, ranges]) => ({ style, areas: ranges }));
}

interface Run {
  readonly style: CellStyle;
  readonly left: number;
  right: number;
}

function runs({ cells }: PlannedRow): readonly Run[] {
  const found: Run[] = [];
  for (const { column, style } of cells.toSorted((a, b) => a.column - b.column)) {
    if (style === undefined) continue;
    const last = found.at(-1);
    if (last?.style === style && last.right === column - 1) last.right = column;
    else found.push({ style, left: column, right: column });
  }
  return found;
}

/** Excel takes several ranges in one address, as long as it is short. */
const LONGEST_ADDRESS = 240;

/** @example addresses([{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 4, left: 1, bottom: 4, right: 1 }]) //=> ['A1:C1,B5'] */
export function addresses(areas: readonly CellRange[]): readonly string[] {
  const found: string[] = [];
  for (const address of areas.map(rangeA1)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      found[found.length - 1] = `${last},${address}`;
    else found.push(address);
  }
  return found;
}
