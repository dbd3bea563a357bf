import { a1, rangeA1, type CellRange, type SheetPlan, type WorkbookPlan } from '../../tables';
import { LONGEST_TEXT } from './cellText';
import { repeatedName, sheetNameFault, tableNameFault } from './names';
import { onGrid } from './reference';
import { refuse } from './refuse';

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

function checkUnique(names: readonly string[], kind: string): void {
  const repeated = repeatedName(names);
  if (repeated !== undefined) refuse(`${kind} '${repeated}'`, 'is there twice, ignoring case');
}

function checkRanges({ name, merges, tables, conditionalFormats, validations, print }: SheetPlan): void {
  const exclusive = [...merges, ...tables.map((table) => table.range)];
  const shared = [...conditionalFormats, ...validations].map(({ range }) => range);
  const wrong = [...exclusive, ...shared, ...(print ? [print.area] : [])].find((range) => !onGrid(range));
  if (wrong) refuse(`Sheet '${name}'`, `${rangeA1(wrong)} is not a range of a sheet`);
  const single = merges.find(isOneCell);
  if (single) refuse(`Sheet '${name}'`, `the merge ${rangeA1(single)} is one cell`);
  exclusive.forEach((range, index) => {
    const other = exclusive.slice(index + 1).find((candidate) => overlap(range, candidate));
    if (other) refuse(`Sheet '${name}'`, `${rangeA1(range)} and ${rangeA1(other)} overlap`);
  });
}

function checkTables({ name: sheet, tables }: SheetPlan): void {
  for (const { name, range } of tables) {
    const place = `Sheet '${sheet}', table '${name}'`;
    const fault = tableNameFault(name);
    if (fault !== null) refuse(place, `its name ${fault}`);
    if (range.bottom === range.top) refuse(place, 'has no row below its header');
  }
}

function checkLinks({ name, rows }: SheetPlan, sheets: ReadonlySet<string>): void {
  for (const { cells } of rows) {
    for (const { link } of cells) {
      if (link && !sheets.has(link.sheet))
        refuse(`Sheet '${name}'`, `links to '${link.sheet}', not in the plan`);
    }
  }
}

function checkNotes({ name, notes = [] }: SheetPlan): void {
  const seen = new Set<string>();
  for (const { cell, text } of notes) {
    const place = `Sheet '${name}', note on ${a1(cell)}`;
    if (!onGrid({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }))
      refuse(place, 'is not on a cell of a sheet');
    if (seen.has(a1(cell))) refuse(place, 'is there twice');
    if (text.length > LONGEST_TEXT) refuse(place, `has ${text.length} characters, not ${LONGEST_TEXT}`);
    seen.add(a1(cell));
  }
}

/** @throws RangeError naming the sheet, where Excel would refuse the written file. */
export function checkPlan({ sheets }: WorkbookPlan): void {
  if (sheets.length === 0) refuse('Workbook', 'has no sheet');
  const names = sheets.map((sheet) => sheet.name);
  const known = new Set(names);
  for (const sheet of sheets) {
    const fault = sheetNameFault(sheet.name);
    if (fault !== null) refuse(`Sheet '${sheet.name}'`, `its name ${fault}`);
    checkTables(sheet);
    checkRanges(sheet);
    checkLinks(sheet, known);
    checkNotes(sheet);
  }
  checkUnique(names, 'Sheet');
  checkUnique(
    sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    'Table',
  );
}
