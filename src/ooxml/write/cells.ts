import {
  a1,
  columnName,
  type PlannedCell,
  type PlannedRow,
  type PlannedValue,
  type SheetPlan,
} from '../../tables';
import { LONGEST_TEXT, looksLikeFormula, xstring } from './cellText';
import { onGrid } from './reference';
import { refuse } from './refuse';
import type { SharedStrings } from './sharedStrings';
import type { FormatOf } from './styles';
import { element, writableText, group } from './xml';

/** What cells are written with. */
export interface CellInk {
  readonly texts: SharedStrings;
  readonly formatOf: FormatOf;
}

const TALLEST_ROW = 409;

function checkedText(text: string, place: string): string {
  if (text.length > LONGEST_TEXT)
    refuse(place, `text of ${text.length} characters; a cell holds ${LONGEST_TEXT}`);
  return text;
}

const checkedNumber = (value: number, place: string): number =>
  Number.isFinite(value) ? value : refuse(place, `${value} is not a number a cell can hold`);

/** No text is no cell, as it is in Excel. */
const isBlank = (value: PlannedValue): value is null | '' => value === null || value === '';

function formulaXml(
  { formula, cached }: Extract<PlannedValue, object>,
  place: string,
): readonly [string, string] {
  const content = `<f>${writableText(formula)}</f>`;
  if (cached === undefined) return ['', content];
  return typeof cached === 'number'
    ? ['', `${content}<v>${checkedNumber(cached, place)}</v>`]
    : [' t="str"', `${content}<v>${xstring(checkedText(cached, place))}</v>`];
}

/** Attributes and content of a cell that holds something. */
function valueXml(value: PlannedValue, texts: SharedStrings, place: string): readonly [string, string] {
  if (isBlank(value)) return ['', ''];
  if (typeof value === 'string') return [' t="s"', `<v>${texts.idOf(checkedText(value, place))}</v>`];
  if (typeof value === 'number') return ['', `<v>${checkedNumber(value, place)}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  return formulaXml(value, place);
}

function cellsInOrder(cells: readonly PlannedCell[], place: string): readonly PlannedCell[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column);
  const twice = sorted.find((cell, index) => cell.column === sorted[index - 1]?.column);
  if (twice) refuse(place, `two cells in column ${columnName(twice.column)}`);
  const outside = sorted.find(({ column }) => !onGrid({ top: 0, bottom: 0, left: column, right: column }));
  if (outside) refuse(place, `there is no column ${outside.column}, counted from 0`);
  return sorted;
}

function rowXml(row: PlannedRow, index: number, sheet: string, ink: CellInk): string {
  const { height } = row;
  if (height !== undefined && !(height >= 0 && height <= TALLEST_ROW)) {
    refuse(
      `Sheet '${sheet}', row ${index + 1}`,
      `height ${height} is not within 0 and ${TALLEST_ROW} points`,
    );
  }
  let cells = '';
  for (const { column, value, style } of cellsInOrder(row.cells, `Sheet '${sheet}', row ${index + 1}`)) {
    const reference = a1({ row: index, column });
    const format = ink.formatOf(style, typeof value === 'string' && looksLikeFormula(value));
    if (format === 0 && isBlank(value)) continue;
    const [type, content] = valueXml(value, ink.texts, `Sheet '${sheet}', cell ${reference}`);
    cells += `<c r="${reference}"${format === 0 ? '' : ` s="${format}"`}${type}>${content}</c>`;
  }
  if (cells === '' && height === undefined) return '';
  return element(
    'row',
    { r: index + 1, ht: height, customHeight: height === undefined ? undefined : true },
    cells,
  );
}

export const sheetDataXml = ({ name, rows }: SheetPlan, ink: CellInk): string =>
  group('sheetData', rows.map((row, index) => rowXml(row, index, name, ink)).join(''));
