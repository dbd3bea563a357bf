import { columnName, type SheetPlan } from '../../tables';
import { refuse } from './refuse';
import { element, group } from './xml';

const WIDEST = 255;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** Characters as Excel shows them → the file's width, which counts the cell's padding in. */
const fileWidth = (characters: number): number =>
  Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;

/** @param format Cell format of blank cells where the sheet's font is not the workbook's. */
export function colsXml({ name, columnWidths }: SheetPlan, format: number): string {
  const style = format || undefined;
  const columns = columnWidths.map((width, index) => {
    if (!(width > 0 && width <= WIDEST)) {
      refuse(
        `Sheet '${name}', column ${columnName(index)}`,
        `width ${width} is not within 0 and ${WIDEST} characters`,
      );
    }
    return element('col', {
      min: index + 1,
      max: index + 1,
      width: fileWidth(width),
      style,
      customWidth: true,
    });
  });
  return columns.length === 0 ? '' : group('cols', columns.join(''));
}
