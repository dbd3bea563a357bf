import { ExcelError } from '../protocol/excelError';
import { isModelObject } from '../protocol/modelClass';
import { liveRange } from '../document/liveRange';
import { sameText } from '../document/names';
import { parseBox, splitAddress } from '../document/rangeAddress';
import { dataBox, referencedTable } from '../document/tableState';
import { withRanges } from '../references/structuredReferences';
import { text } from './args';
import type { LiveRange } from '../document/liveRange';
import type { SheetState } from '../document/sheetState';

/** A range handed over as an object. */
export function rangeObject(value: unknown): LiveRange {
  if (isModelObject(value) && value.className === 'Range') return value.target as LiveRange;
  throw new ExcelError('InvalidArgument', 'A range is needed.');
}

/** A range handed over as an object or as its address. */
export const rangeOrAddress = (sheet: SheetState, value: unknown): LiveRange =>
  isModelObject(value) ? rangeObject(value) : rangeAt(sheet, text(value));

/** The cells that `A1:B2`, `Sheet2!A:C`, a defined name, a table or `Scorecard[#All]` speak of. */
export function rangeAt(sheet: SheetState, address: string): LiveRange {
  const found = findRange(sheet, address);
  if (found === null) throw new ExcelError('InvalidArgument', `Not an address: ${address}`);
  return found;
}

export const rangesAt = (sheet: SheetState, addresses: string): readonly LiveRange[] =>
  addresses.split(',').map((address) => rangeAt(sheet, address.trim()));

export function findRange(sheet: SheetState, address: string): LiveRange | null {
  const { sheet: name, rest } = splitAddress(address);
  const of = name === null ? sheet : sheet.workbook.findSheet(name);
  const box = parseBox(rest);
  if (of === null) return null;
  if (box !== null) return liveRange(of, box);
  return namedRange(sheet, address) ?? tableRange(sheet, address);
}

function namedRange(sheet: SheetState, name: string): LiveRange | null {
  const item = [...sheet.names, ...sheet.workbook.names].find((one) => sameText(one.name, name));
  return item !== undefined && 'range' in item.meaning ? item.meaning.range : null;
}

function tableRange(sheet: SheetState, address: string): LiveRange | null {
  const { workbook } = sheet;
  const table = workbook.findTable(address);
  if (table !== null) return liveRange(table.sheet, dataBox(table));
  if (!address.includes('[')) return null;
  const place = { sheet: workbook.nameOf(sheet), row: -1, column: -1 };
  const tables = workbook.tables.map(referencedTable);
  const ranged = withRanges(address, tables, place);
  return ranged === address ? null : findRange(sheet, ranged);
}
