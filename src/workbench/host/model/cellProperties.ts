import { ExcelError } from '../protocol/excelError';
import { boxOf } from '../document/boxes';
import { boxAt, liveRange } from '../document/liveRange';
import { SHEET_COLUMNS, SHEET_ROWS, columnCount, rowCount } from '../document/rangeAddress';
import { facts, truth } from './args';
import { rangeFormatModel } from './rangeFormat';
import { setHyperlink } from './hyperlink';
import { rangeModel } from './range';
import type { Method, ModelObject } from '../protocol/modelClass';
import type { CellRange } from '../../../tables';
import type { Dimension } from '../engine';
import type { LiveRange } from '../document/liveRange';

/** Formats of many cells, columns or rows at once. */
export const CELL_PROPERTIES: Readonly<Record<string, Method<LiveRange>>> = {
  GetColumnProperties: (range, asked) => {
    const { left, right } = boxAt(range);
    const names = lineProperties(asked, 'columnHidden');
    return Array.from({ length: right - left + 1 }, (_, index) =>
      hiddenLine(range, 'column', { names, index: left + index }),
    );
  },
  GetRowProperties: (range, asked) => {
    const { top, bottom } = boxAt(range);
    const names = lineProperties(asked, 'rowHidden');
    return Array.from({ length: bottom - top + 1 }, (_, index) =>
      hiddenLine(range, 'row', { names, index: top + index }),
    );
  },
  SetCellProperties: (range, rows) => {
    const box = boxAt(range);
    shaped(rows, rowCount(box)).forEach((row, r) => {
      shaped(row, columnCount(box)).forEach((properties, c) => {
        lay(range, boxOf({ row: box.top + r, column: box.left + c }), properties);
      });
    });
  },
  SetColumnProperties: (range, columns) => {
    const box = boxAt(range);
    shaped(columns, columnCount(box)).forEach((properties, c) => {
      const column = box.left + c;
      lay(range, { top: 0, bottom: SHEET_ROWS - 1, left: column, right: column }, properties);
    });
  },
  SetRowProperties: (range, rows) => {
    const box = boxAt(range);
    shaped(rows, rowCount(box)).forEach((properties, r) => {
      const row = box.top + r;
      lay(range, { top: row, bottom: row, left: 0, right: SHEET_COLUMNS - 1 }, properties);
    });
  },
};

/** Of what can be asked of single lines, only whether they are hidden is modelled. */
function lineProperties(asked: unknown, known: string): readonly string[] {
  const names = Object.entries(facts(asked)).flatMap(([name, wanted]) => (wanted === true ? [name] : []));
  const other = names.find((name) => name !== known);
  if (other !== undefined) throw new ExcelError('ApiNotFound', `Properties of lines: ${other}`);
  return names;
}

const hiddenLine = (
  { sheet }: LiveRange,
  dimension: Dimension,
  { names, index }: { readonly names: readonly string[]; readonly index: number },
): Readonly<Record<string, boolean>> =>
  Object.fromEntries(names.map((name) => [name, sheet.workbook.engine.isHidden(sheet.id, dimension, index)]));

function shaped(list: unknown, length: number): readonly unknown[] {
  if (Array.isArray(list) && list.length === length) return list;
  throw new ExcelError('InvalidArgument', 'One entry for each is needed.');
}

/** An entry left blank leaves its cells alone. */
function lay({ sheet }: LiveRange, box: CellRange, properties: unknown): void {
  if (properties === null || properties === undefined || properties === '') return;
  const range = liveRange(sheet, box);
  const { format, hyperlink, columnHidden, rowHidden, ...unknown } = facts(properties);
  const [other] = Object.keys(unknown);
  if (other !== undefined) throw new ExcelError('ApiNotFound', `SettableCellProperties.${other}`);
  if (hyperlink !== undefined) setHyperlink(range, hyperlink);
  if (columnHidden !== undefined) rangeModel(range).set('ColumnHidden', truth(columnHidden));
  if (rowHidden !== undefined) rangeModel(range).set('RowHidden', truth(rowHidden));
  if (format !== undefined) update(rangeFormatModel([range]), facts(format));
}

const BORDER_SIDES: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  horizontal: 'InsideHorizontal',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  vertical: 'InsideVertical',
};

function update(object: ModelObject, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    if (object.isCollection) update(object.item(BORDER_SIDES[name] ?? name), facts(value));
    else if (object.objectNames.includes(member)) {
      const child = object.navigate(member);
      if (child !== null) update(child, facts(value));
    } else object.set(member, value);
  }
}
