import { a1, type PlannedCell, type PlannedRow, type PlannedValue, type SheetPlan } from '../../tables';
import { SPILLING, spills, storedFormula } from './addInFormulas';
import { LONGEST_TEXT, looksLikeFormula, xstring } from './cellText';
import { COLUMNS } from './reference';
import { refuse } from './refuse';
import type { SharedStrings } from './sharedStrings';
import type { FormatOf } from './styles';
import { element, group, writableText } from './xml';

/** What cells are written with. */
export interface CellInk {
  readonly texts: SharedStrings;
  readonly formatOf: FormatOf;
}

const TALLEST_ROW = 409;

/** No text is no cell, as it is in Excel. */
const isBlank = (value: PlannedValue): value is null | '' => value === null || value === '';

function fault(value: string | number): string | null {
  if (typeof value === 'number')
    return Number.isFinite(value) ? null : `${value} is not a number a cell can hold`;
  return value.length > LONGEST_TEXT
    ? `text of ${value.length} characters; a cell holds ${LONGEST_TEXT}`
    : null;
}

const typed = (type: string, content: string): string => ` t="${type}">${content}</c>`;

function formulaEnd({ formula, cached }: Extract<PlannedValue, object>, reference: string): string {
  const stored = writableText(storedFormula(formula));
  const isSpill = spills(formula);
  const content = isSpill ? element('f', { t: 'array', ref: reference }, stored) : group('f', stored);
  const mark = isSpill ? ` cm="${SPILLING}"` : '';
  if (cached === undefined) return `${mark}>${content}</c>`;
  return typeof cached === 'number'
    ? `${mark}>${content}<v>${cached}</v></c>`
    : mark + typed('str', `${content}<v>${xstring(cached)}</v>`);
}

/** The rest of a cell's element, from its type on. */
function cellEnd(value: PlannedValue, reference: string, texts: SharedStrings): string {
  if (isBlank(value)) return '/>';
  if (typeof value === 'string') return typed('s', `<v>${texts.idOf(value)}</v>`);
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'boolean') return typed('b', `<v>${value ? 1 : 0}</v>`);
  return formulaEnd(value, reference);
}

function cellXml({ value, style }: PlannedCell, reference: string, { texts, formatOf }: CellInk): string {
  const format = formatOf(style, typeof value === 'string' && looksLikeFormula(value));
  if (format === 0) return isBlank(value) ? '' : `<c r="${reference}"${cellEnd(value, reference, texts)}`;
  return `<c r="${reference}" s="${format}"${cellEnd(value, reference, texts)}`;
}

/** Why Excel would not take the cell; `null` when it does. */
function cellFault({ column, value }: PlannedCell, previous: number): string | null {
  if (column < 0 || column >= COLUMNS) return `has the column ${column}, counted from 0`;
  if (column === previous) return 'is there twice';
  const shown = value !== null && typeof value === 'object' ? value.cached : value;
  return typeof shown === 'string' || typeof shown === 'number' ? fault(shown) : null;
}

/** Most plans come in order; those are not copied. */
function inOrder(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  const ordered = cells.every(({ column }, index) => column > (cells[index - 1]?.column ?? -1));
  return ordered ? cells : cells.toSorted((a, b) => a.column - b.column);
}

function rowXml({ cells, height }: PlannedRow, row: number, sheet: string, ink: CellInk): string {
  if (height !== undefined && !(height >= 0 && height <= TALLEST_ROW)) {
    refuse(`Sheet '${sheet}', row ${row + 1}`, `height ${height} is not within 0 and ${TALLEST_ROW} points`);
  }
  let content = '';
  let previous = -1;
  for (const cell of inOrder(cells)) {
    const reference = a1({ row, column: cell.column });
    const reason = cellFault(cell, previous);
    if (reason !== null) refuse(`Sheet '${sheet}', cell ${reference}`, reason);
    previous = cell.column;
    content += cellXml(cell, reference, ink);
  }
  if (content === '' && height === undefined) return '';
  return element(
    'row',
    { r: row + 1, ht: height, customHeight: height === undefined ? undefined : true },
    content,
  );
}

export const sheetDataXml = ({ name, rows }: SheetPlan, ink: CellInk): string =>
  group('sheetData', rows.map((row, index) => rowXml(row, index, name, ink)).join(''));
