import { afterDelete, afterInsert } from './boxes';
import { tellChanged, tellTable } from './changes';
import { checkAllowed } from './protection';
import { SHEET_COLUMNS, SHEET_ROWS } from './rangeAddress';
import { syncHeadings } from './tableEdits';
import { resolveTyped } from './typedFormulas';
import type { CellRange } from '../../../tables';
import type { SheetLines } from '../engine';
import type { LiveRange } from './liveRange';
import type { NamedItem } from './namedItem';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';
import type { Workbook } from './workbook';

type Move = (box: CellRange) => CellRange | null;

export function insertLines(sheet: SheetState, lines: SheetLines): void {
  checkAllowed(sheet, lines.dimension === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
  sheet.workbook.cells.settle();
  sheet.workbook.engine.insertLines(lines);
  followLines(sheet, lines, 'inserted');
}

export function deleteLines(sheet: SheetState, lines: SheetLines): void {
  checkAllowed(sheet, lines.dimension === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
  sheet.workbook.cells.settle();
  sheet.workbook.engine.deleteLines(lines);
  followLines(sheet, lines, 'deleted');
}

/** Moves along with its cells whatever hangs on them. */
export function followLines(sheet: SheetState, lines: SheetLines, change: 'inserted' | 'deleted'): void {
  const move: Move = (box) => (change === 'inserted' ? afterInsert(box, lines) : afterDelete(box, lines));
  for (const table of [...sheet.tables]) moveTable(table, lines, { move, change });
  moveFurniture(sheet, move);
  for (const range of liveRanges(sheet.workbook)) {
    if (range.sheet === sheet && range.box !== null) range.box = move(range.box);
  }
  sheet.workbook.touch(sheet);
  for (const table of sheet.tables) syncHeadings(table);
  resolveTyped(sheet.workbook);
  const kind = lines.dimension === 'row' ? 'Row' : 'Column';
  tellChanged(sheet, linesBox(lines), change === 'inserted' ? `${kind}Inserted` : `${kind}Deleted`);
}

function moveTable(
  table: TableState,
  { dimension, first, count }: SheetLines,
  { move, change }: { readonly move: Move; readonly change: 'inserted' | 'deleted' },
): void {
  const { left, right } = table.range;
  const range = move(table.range);
  if (range === null) {
    table.isDeleted = true;
    table.sheet.tables = table.sheet.tables.filter((other) => other !== table);
    tellTable(table, 'tableDeleted');
    return;
  }
  if (dimension === 'column' && change === 'inserted' && first > left && first <= right) {
    const nextId = Math.max(...table.columns.map(({ id }) => id)) + 1;
    const added = Array.from({ length: count }, (_, index) => ({ id: nextId + index, name: '' }));
    table.columns.splice(first - left, 0, ...added);
  }
  if (dimension === 'column' && change === 'deleted') {
    table.columns = table.columns.filter((_, index) => left + index < first || left + index >= first + count);
  }
  table.range = range;
}

function moveFurniture(sheet: SheetState, move: Move): void {
  sheet.typed = moved(sheet.typed, move);
  sheet.links = moved(sheet.links, move);
  sheet.notes = moved(sheet.notes, move);
  for (const format of sheet.conditionalFormats)
    format.ranges = format.ranges.flatMap((box) => move(box) ?? []);
  for (const validation of sheet.validations)
    validation.ranges = validation.ranges.flatMap((box) => move(box) ?? []);
  const { page } = sheet;
  page.area = page.area && move(page.area);
  page.titleRows = page.titleRows && move(page.titleRows);
  page.titleColumns = page.titleColumns && move(page.titleColumns);
}

const moved = <T extends { readonly box: CellRange }>(placed: readonly T[], move: Move): T[] =>
  placed.flatMap((thing) => {
    const box = move(thing.box);
    return box === null ? [] : [{ ...thing, box }];
  });

function liveRanges(workbook: Workbook): readonly LiveRange[] {
  const tracked = workbook.references.targets().filter(isLiveRange);
  const charted = workbook.sheets.flatMap(({ charts }) =>
    charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories])),
  );
  const named = [workbook, ...workbook.sheets].flatMap(({ names }) => names.map(rangeOfName));
  return [...new Set([...tracked, ...charted, ...named])].filter((range) => range !== null);
}

const rangeOfName = ({ meaning }: NamedItem): LiveRange | null => ('range' in meaning ? meaning.range : null);

const isLiveRange = (target: unknown): target is LiveRange =>
  typeof target === 'object' && target !== null && 'box' in target && 'sheet' in target;

const linesBox = ({ dimension, first, count }: SheetLines): CellRange =>
  dimension === 'row'
    ? { top: first, bottom: first + count - 1, left: 0, right: SHEET_COLUMNS - 1 }
    : { top: 0, bottom: SHEET_ROWS - 1, left: first, right: first + count - 1 };
