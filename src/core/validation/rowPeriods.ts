import { monthOf, readPeriod, type Period } from '../period';
import type { Line } from '../scoring/line';
import type { Scorecard } from '../scoring/scorecard';

/** What a row's period column says: `null` period when it cannot be read. */
export interface RowPeriod {
  readonly line: Line;
  readonly text: string;
  readonly period: Period | null;
}

/** The periods of all rows that name one. */
export function rowPeriods({ lines, rows }: Scorecard): readonly RowPeriod[] {
  const known = new Map<string, Period | null>();
  const read = (text: string): Period | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const period = readPeriod(text);
    known.set(text, period);
    return period;
  };
  return lines.flatMap((line) => {
    const entry = rows[line.row]?.period;
    if (!entry || entry.kind === 'blank' || entry.kind === 'error') return [];
    if (entry.kind !== 'date') return [{ line, text: line.period, period: read(line.period) }];
    return [{ line, text: entry.shown, period: monthOf(entry.day) }];
  });
}
