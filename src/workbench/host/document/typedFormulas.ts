import { ExcelError } from '../protocol/excelError';
import {
  unknownTables,
  withRanges,
  withRenamedColumn,
  withRenamedTable,
} from '../references/structuredReferences';
import { withNames } from '../references/definedNames';
import { withSpills } from '../references/spillReferences';
import { boxOf, overlaps } from './boxes';
import { sameText } from './names';
import { namedFormula } from './namedItem';
import type { CellAddress, CellRange } from '../../../tables';
import type { FormulaPlace } from '../references/structuredReferences';
import type { Placed, SheetState } from './sheetState';
import type { Workbook } from './workbook';

/** The formula as the engine computes it; what was typed is remembered where that differs. */
export function computable(sheet: SheetState, cell: CellAddress, typed: string): string {
  const formula = resolved(sheet, cell, typed);
  if (formula !== typed) sheet.typed.push({ box: boxOf(cell), content: typed });
  return formula;
}

/** Refuses a formula that speaks of a table there is not; in files it stays, as `#REF!`. */
export function checkTables({ workbook }: SheetState, typed: string): void {
  const [unknown] = unknownTables(typed, workbook.referencedTables);
  if (unknown !== undefined) throw new ExcelError('InvalidArgument', `There is no table ${unknown}.`);
}

/** The formula as people read it. */
export function readable(sheet: SheetState, { row, column }: CellAddress, formula: string): string {
  const typed = sheet.typed.find(({ box }) => box.top === row && box.left === column);
  return typed?.content ?? formula;
}

export function forgetTyped(sheet: SheetState, box: CellRange): void {
  if (sheet.typed.length > 0) sheet.typed = sheet.typed.filter((typed) => !overlaps(typed.box, box));
}

/** After tables grew, moved or went: every typed formula is read anew. */
export function resolveTyped(workbook: Workbook): void {
  for (const sheet of workbook.sheets) for (const typed of sheet.typed) rewrite(sheet, typed);
}

export function renameTableInFormulas(workbook: Workbook, before: string, after: string): void {
  const tables = workbook.referencedTables;
  retype(workbook, (typed) => withRenamedTable(typed, tables, { before, after }));
}

export function renameColumnInFormulas(
  workbook: Workbook,
  table: string,
  { before, after }: { readonly before: string; readonly after: string },
): void {
  const tables = workbook.referencedTables;
  retype(workbook, (typed, place) => withRenamedColumn(typed, tables, { table, before, after, place }));
}

/** After a recalculation: formulas with `A1#` follow spills that have changed size. */
export function resolveSpills(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const typed of sheet.typed) if (/\d#/.test(typed.content)) rewrite(sheet, typed);
  }
}

function retype(workbook: Workbook, change: (typed: string, place: FormulaPlace) => string): void {
  for (const sheet of workbook.sheets) {
    const name = workbook.nameOf(sheet);
    sheet.typed = sheet.typed.map(({ box, content }) => ({
      box,
      content: change(content, { sheet: name, row: box.top, column: box.left }),
    }));
  }
}

function rewrite(sheet: SheetState, { box, content }: Placed<string>): void {
  const cell = { row: box.top, column: box.left };
  const [[now] = []] = sheet.workbook.cells.read({ sheet: sheet.id, ...box });
  const formula = resolved(sheet, cell, content);
  if (now?.formula !== formula) sheet.workbook.cells.write({ sheet: sheet.id, ...cell }, [[{ formula }]]);
}

function resolved(sheet: SheetState, cell: CellAddress, typed: string): string {
  const { workbook } = sheet;
  const place = { ...cell, sheet: workbook.nameOf(sheet) };
  const hasNames = sheet.names.length > 0 || workbook.names.length > 0;
  const named = hasNames ? withNames(typed, (name) => meaningOf(sheet, name)) : typed;
  const ranged = withRanges(named, workbook.referencedTables, place);
  return withSpills(ranged, (sheetName, anchor) => {
    const of = sheetName === null ? sheet : workbook.findSheet(sheetName);
    return of && workbook.cells.spill({ sheet: of.id, ...anchor });
  });
}

/** A sheet's own names come before the workbook's. */
function meaningOf(sheet: SheetState, name: string): string | null {
  const item = [...sheet.names, ...sheet.workbook.names].find((one) => sameText(one.name, name));
  return item === undefined ? null : namedFormula(item).slice(1);
}
