import { a1, rangeA1, type CellAddress, type CellRange, type SheetCell } from '../address';

/**
 * A column of an Excel table, by its header as it stands.
 * @example structuredColumn('Scorecard', '实际值') //=> 'Scorecard[实际值]'
 * @example structuredColumn('Scorecard', '完成率[#]') //=> "Scorecard[完成率'['#']]"
 */
export function structuredColumn(table: string, header: string): string {
  const escaped = header.replace(/['[\]#@]/g, "'$&");
  // Excel trims what stands between single brackets.
  return header === header.trim() ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
}

const absolute = (address: string): string => address.replace(/[A-Z]+|\d+/g, '$$$&');

/** @example absoluteRange({ top: 3, left: 5, bottom: 19, right: 5 }) //=> '$F$4:$F$20' */
export const absoluteRange = (range: CellRange): string => absolute(rangeA1(range));

/** @example absoluteCell({ row: 1, column: 1 }) //=> '$B$2' */
export const absoluteCell = (cell: CellAddress): string => absolute(a1(cell));

/** A cell of whatever sheet; the quotes are right for every sheet's name. */
export const sheetCellReference = ({ sheet, ...cell }: SheetCell): string =>
  `'${sheet.replaceAll("'", "''")}'!${absoluteCell(cell)}`;
