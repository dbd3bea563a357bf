import { SET_UP_TABLES, type SetUpTable } from './context';

const SAMPLE = ':sample';

/** What a sheet that was set up is: `setup:scorecard`, and `setup:scorecard:sample` in a month to look at. */
export const stampOf = (table: SetUpTable, sample: boolean): string =>
  `setup:${table.toLowerCase()}${sample ? SAMPLE : ''}`;

/** Which table a stamp speaks of; `null` for stamps of reports, and for none. */
export function tableOfStamp(
  stamp: string | undefined,
): { readonly table: SetUpTable; readonly sample: boolean } | null {
  for (const table of SET_UP_TABLES) {
    for (const sample of [false, true]) if (stamp === stampOf(table, sample)) return { table, sample };
  }
  return null;
}
