import { SET_UP_TABLES, type SetUpTable } from './context';

/** What a sheet that was set up is: `setup:scorecard`. */
export const stampOf = (table: SetUpTable): string => `setup:${table.toLowerCase()}`;

/** Which table a stamp speaks of; `null` for stamps of reports, and for none. */
export const tableOfStamp = (stamp: string | undefined): SetUpTable | null =>
  SET_UP_TABLES.find((table) => stamp === stampOf(table)) ?? null;
