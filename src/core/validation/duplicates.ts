import type { Line } from '../scoring/line';

/** A line whose metric an earlier line of the same person already has. */
export interface Duplicate {
  readonly line: Line;
  readonly first: Line;
}

/** Finds metrics that stand twice among lines that belong together. */
export function duplicatesOf(lines: readonly Line[]): readonly Duplicate[] {
  const firsts = new Map<string, Line>();
  const duplicates: Duplicate[] = [];
  for (const line of lines) {
    if (line.metric === '') continue;
    const first = firsts.get(line.metric);
    if (first) duplicates.push({ line, first });
    else firsts.set(line.metric, line);
  }
  return duplicates;
}
