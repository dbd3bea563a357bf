/// <reference types="office-js" />
import { STAMP_NAME } from '../../ooxml';
import type { CellRange, GridTable } from '../../tables';
import { codeOf, isSupported } from '../excelRun';
import { stampOf } from '../stamps';
import { askBox, boxOf } from '../ranges';
import { mergedRanges } from './mergedRanges';

/** What is known of a sheet before its cells are read. */
export interface SurveyedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  /** `null` for a blank sheet. */
  readonly used: CellRange | null;
  readonly stamp: string | null;
  readonly tables: readonly GridTable[];
  readonly merges: readonly CellRange[];
  /** `null` where some are and some are not. */
  readonly hidden: { readonly rows: boolean | null; readonly columns: boolean | null };
}

export interface Survey {
  readonly fileName: string;
  readonly sheets: readonly SurveyedSheet[];
}

/** Sheets, tables, what is in use, stamps and merged cells: two syncs, however many sheets there are. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/name,items/visibility');
  workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  await context.sync();
  const whole = await ask(context, true).catch((error: unknown) => {
    // A host that lacks merged or hidden cells still has tables and values.
    if (codeOf(error) !== 'ApiNotFound') throw error;
    return ask(context, false);
  });
  return { fileName: workbook.name, sheets: whole };
}

async function ask(context: Excel.RequestContext, looks: boolean): Promise<readonly SurveyedSheet[]> {
  const { worksheets, tables } = context.workbook;
  const asked = worksheets.items.map((sheet) => askSheet(sheet, looks));
  const askedTables = tables.items.map((table) => {
    const range = table.getRange();
    askBox(range);
    table.worksheet.load('name');
    return { table, range };
  });
  await context.sync();
  const found = askedTables.map(({ table, range }) => ({
    sheet: table.worksheet.name,
    name: table.name,
    range: boxOf(range),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  }));
  return asked.map((one) => surveyed(one, looks, found));
}

function askSheet(sheet: Excel.Worksheet, looks: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true);
  askBox(used);
  if (looks) used.load('rowHidden,columnHidden');
  const stamp = sheet.names.getItemOrNullObject(STAMP_NAME);
  stamp.load('formula');
  const merged = looks && isSupported('1.13') ? used.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  return { sheet, used, stamp, merged };
}

type TableOfSheet = GridTable & { readonly sheet: string };

function surveyed(
  { sheet, used, stamp, merged }: ReturnType<typeof askSheet>,
  looks: boolean,
  tables: readonly TableOfSheet[],
): SurveyedSheet {
  const isUsed = !used.isNullObject;
  return {
    sheet,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    used: isUsed ? boxOf(used) : null,
    stamp: stamp.isNullObject ? null : stampOf(String(stamp.formula)),
    tables: tables.flatMap(({ sheet: of, ...table }) => (of === sheet.name ? [table] : [])),
    merges: isUsed && merged !== null && !merged.isNullObject ? mergedRanges(merged.address) : [],
    hidden:
      isUsed && looks
        ? { rows: used.rowHidden, columns: used.columnHidden }
        : { rows: false, columns: false },
  };
}
