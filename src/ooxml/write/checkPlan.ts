import { parseRange, rangeA1, type CellRange, type SheetPlan, type WorkbookPlan } from '../../tables';
import { cellCount, overlap } from './reference';
import { refuse } from './refuse';

const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;

/** Why Excel would not take a sheet's name; `null` when it does. */
function sheetNameFault(name: string): string | null {
  if (name.length === 0 || name.length > LONGEST_SHEET_NAME)
    return `has ${name.length} characters, not 1 to 31`;
  if (/[/\\?*:[\]\0-\x1f]/.test(name)) return 'holds one of / \\ ? * : [ ] or a control character';
  if (name.startsWith("'") || name.endsWith("'")) return 'begins or ends with an apostrophe';
  return name.toLowerCase() === 'history' ? 'is a name Excel keeps for itself' : null;
}

function tableNameFault(name: string): string | null {
  if (name.length > LONGEST_TABLE_NAME || !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name)) {
    return 'is not letters, digits, _ and . beginning with a letter or _';
  }
  const looksLikeCell = parseRange(name.toUpperCase()) !== null || /^(r\d*)?(c\d*)?$/i.test(name);
  return looksLikeCell ? 'reads as the address of a cell' : null;
}

function checkUnique(names: readonly string[], kind: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) refuse(`${kind} '${name}'`, 'is there twice, ignoring case');
    seen.add(name.toLowerCase());
  }
}

/** Merges and tables may not touch one another. */
function checkApart({ name, merges, tables }: SheetPlan): void {
  const ranges: readonly CellRange[] = [...merges, ...tables.map((table) => table.range)];
  ranges.forEach((range, index) => {
    const other = ranges.slice(index + 1).find((candidate) => overlap(range, candidate));
    if (other) refuse(`Sheet '${name}'`, `${rangeA1(range)} and ${rangeA1(other)} overlap`);
  });
  const single = merges.find((merge) => cellCount(merge) === 1);
  if (single) refuse(`Sheet '${name}'`, `the merge ${rangeA1(single)} is one cell`);
}

function checkSheet(sheet: SheetPlan, sheets: ReadonlySet<string>): void {
  const fault = sheetNameFault(sheet.name);
  if (fault !== null) refuse(`Sheet '${sheet.name}'`, `its name ${fault}`);
  for (const { name, range } of sheet.tables) {
    const tableFault = tableNameFault(name);
    if (tableFault !== null) refuse(`Sheet '${sheet.name}', table '${name}'`, `its name ${tableFault}`);
    if (range.bottom === range.top)
      refuse(`Sheet '${sheet.name}', table '${name}'`, 'has no row below its header');
  }
  for (const { link } of sheet.rows.flatMap((row) => row.cells)) {
    if (link && !sheets.has(link.sheet))
      refuse(`Sheet '${sheet.name}'`, `links to '${link.sheet}', not in the plan`);
  }
  checkApart(sheet);
}

/** @throws RangeError naming the sheet, where Excel would refuse the written file. */
export function checkPlan({ sheets }: WorkbookPlan): void {
  if (sheets.length === 0) refuse('Workbook', 'has no sheet');
  checkUnique(
    sheets.map((sheet) => sheet.name),
    'Sheet',
  );
  checkUnique(
    sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    'Table',
  );
  const names = new Set(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) checkSheet(sheet, names);
}
