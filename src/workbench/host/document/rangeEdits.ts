import { ExcelError } from '../protocol/excelError';
import { overlaps, without } from './boxes';
import { enter } from './cellEdits';
import { boxAt } from './liveRange';
import { checkAllowed, checkUnprotected } from './protection';
import { intersection } from './boxes';
import type { CellRange } from '../../../tables';
import type { EngineStyle } from '../engine';
import type { LiveRange } from './liveRange';

const PLAIN: EngineStyle = {
  numberFormat: null,
  fontName: null,
  fontSize: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  locked: null,
};

export const CLEARABLE = ['All', 'Contents', 'Formats', 'Hyperlinks'] as const;
export type ClearWhat = (typeof CLEARABLE)[number];

export function clearRange(range: LiveRange, what: ClearWhat): void {
  const { sheet } = range;
  const box = boxAt(range);
  const { workbook } = sheet;
  if (what === 'All' || what === 'Contents') clearContents(range, box);
  if (what === 'All' || what === 'Formats') {
    checkAllowed(sheet, 'allowFormatCells');
    workbook.engine.style({ sheet: sheet.id, ...box }, PLAIN);
    for (const format of sheet.conditionalFormats) {
      format.ranges = format.ranges.flatMap((formatted) => without(formatted, box));
    }
  }
  if (what === 'All' || what === 'Hyperlinks')
    sheet.links = sheet.links.filter((link) => !overlaps(link.box, box));
  workbook.touch(sheet);
}

/** Of whole columns and rows only the cells with content are written. */
function clearContents({ sheet }: LiveRange, box: CellRange): void {
  const used = sheet.workbook.cells.usedRange(sheet.id);
  const inside = used && intersection(used, box);
  if (inside !== null) enter(sheet, inside, '');
}

export function mergeRange({ sheet, box: at }: LiveRange, across: boolean): void {
  const box = boxAt({ sheet, box: at });
  checkUnprotected(sheet);
  if (sheet.tables.some(({ range }) => overlaps(range, box))) {
    throw new ExcelError('InvalidOperation', 'Cells of tables cannot be merged.');
  }
  sheet.workbook.cells.settle();
  const { engine } = sheet.workbook;
  if (!across) {
    engine.merge({ sheet: sheet.id, ...box });
    return;
  }
  for (let row = box.top; row <= box.bottom; row++)
    engine.merge({ sheet: sheet.id, ...box, top: row, bottom: row });
}

export function unmergeRange(range: LiveRange): void {
  checkUnprotected(range.sheet);
  range.sheet.workbook.engine.unmerge({ sheet: range.sheet.id, ...boxAt(range) });
}
