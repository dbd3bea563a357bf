/// <reference types="office-js" />
import { STAMP_NAME } from '../../ooxml';
import { stampOf } from '../stamps';

/** A sheet of the open workbook, and what it is stamped as where it is ours. */
export interface StampedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly position: number;
  /** `null` for a person's own. */
  readonly stamp: string | null;
  readonly tables: readonly string[];
}

export interface OpenSheets {
  readonly sheets: readonly StampedSheet[];
  /** The name of the one in front. */
  readonly active: string;
}

/** Which sheets there are, and which of them are ours, however they are named by now: two syncs. */
export async function openSheets(context: Excel.RequestContext): Promise<OpenSheets> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const stamps = worksheets.items.map((sheet) => {
    const stamp = sheet.names.getItemOrNullObject(STAMP_NAME);
    stamp.load('formula');
    return stamp;
  });
  const tableSheets = tables.items.map((table) => {
    table.worksheet.load('name');
    return table;
  });
  await context.sync();
  return {
    active: active.name,
    sheets: worksheets.items.map((sheet, position) => {
      const stamp = stamps[position];
      const own = tableSheets.filter((table) => table.worksheet.name === sheet.name);
      return {
        sheet,
        name: sheet.name,
        position,
        stamp: stamp === undefined || stamp.isNullObject ? null : stampOf(String(stamp.formula)),
        tables: own.map(({ name }) => name),
      };
    }),
  };
}

const UNFINISHED = 'unfinished:';

/** What a sheet is stamped as while it is being built: ours, and to be cleared away if it stays like that. */
export const unfinishedStamp = (stamp: string): string => `${UNFINISHED}${stamp}`.slice(0, 255);

export const isUnfinished = ({ stamp }: StampedSheet): boolean => stamp?.startsWith(UNFINISHED) ?? false;
