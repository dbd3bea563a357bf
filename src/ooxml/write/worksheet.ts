import { rangeA1, type CellRange, type SheetPlan } from '../../tables';
import { sheetDataXml } from './cells';
import { looksLikeNumber } from './cellText';
import { colsXml } from './columns';
import { conditionalFormatsXml } from './conditionalFormats';
import { dataBarExtensionXml } from './dataBar';
import { hyperlinksXml } from './hyperlinks';
import { argb } from './looks';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { ordered, type Children } from './order';
import { CONTENT, relationshipId, type Part, type Related } from './part';
import { printChildren } from './printSetup';
import type { SharedStrings } from './sharedStrings';
import { sheetViewsXml } from './sheetView';
import type { Styles } from './styles';
import { validationsXml } from './validations';
import { counted, element, group, partBytes } from './xml';

/** What a sheet is written with. */
export interface SheetInk {
  readonly texts: SharedStrings;
  readonly styles: Styles;
  readonly position: number;
  /** The drawing, if there is one, the tables, and what notes are made of. */
  readonly related: readonly Related[];
}

function sheetPropertiesXml({ tabColor, print }: SheetPlan): string {
  const content =
    (tabColor === null ? '' : element('tabColor', { rgb: argb(tabColor) })) +
    (print ? element('pageSetUpPr', { fitToPage: true }) : '');
  return content === '' ? '' : group('sheetPr', content);
}

function usedRange({ rows }: SheetPlan): CellRange {
  let right = 0;
  for (const { cells } of rows) for (const { column } of cells) right = Math.max(right, column);
  return { top: 0, left: 0, bottom: Math.max(rows.length - 1, 0), right };
}

/** In the file 1 forbids, so what is allowed is said to be 0. */
function protectionXml({ protection }: SheetPlan): string {
  if (!protection) return '';
  return element('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    sort: protection.allowSort ? false : undefined,
    autoFilter: protection.allowFilter ? false : undefined,
  });
}

const mergesXml = ({ merges }: SheetPlan): string =>
  counted(
    'mergeCells',
    merges.map((merge) => element('mergeCell', { ref: rangeA1(merge) })),
  );

/** Ids such as `001` are text on purpose: no green corners in a report. */
function ignoredErrorsXml({ rows }: SheetPlan, sqref: string): string {
  const numbersAsText = rows.some(({ cells }) =>
    cells.some(({ value }) => typeof value === 'string' && looksLikeNumber(value)),
  );
  return numbersAsText
    ? group('ignoredErrors', element('ignoredError', { sqref, numberStoredAsText: true }))
    : '';
}

const relatedXml = (name: string, related: readonly Related[], type: string): readonly string[] =>
  related.flatMap((one, position) =>
    one.type === type ? [element(name, { 'r:id': relationshipId(position) })] : [],
  );

export function worksheetPart(sheet: SheetPlan, { texts, styles, position, related }: SheetInk): Part {
  const formatOf = styles.forFont(sheet.font);
  const used = rangeA1(usedRange(sheet));
  const children: Children<'worksheet'> = {
    sheetPr: sheetPropertiesXml(sheet),
    dimension: element('dimension', { ref: used }),
    sheetViews: sheetViewsXml(sheet, position === 0),
    sheetFormatPr: element('sheetFormatPr', { defaultRowHeight: 15 }),
    cols: colsXml(sheet, formatOf(undefined, false)),
    sheetData: sheetDataXml(sheet, { texts, formatOf }),
    sheetProtection: protectionXml(sheet),
    mergeCells: mergesXml(sheet),
    conditionalFormatting: conditionalFormatsXml(sheet.conditionalFormats, styles),
    dataValidations: validationsXml(sheet.validations, sheet.name),
    hyperlinks: hyperlinksXml(sheet),
    ...printChildren(sheet.print),
    ignoredErrors: ignoredErrorsXml(sheet, used),
    drawing: relatedXml('drawing', related, 'drawing').join(''),
    legacyDrawing: relatedXml('legacyDrawing', related, 'vmlDrawing').join(''),
    tableParts: counted('tableParts', relatedXml('tablePart', related, 'table')),
    extLst: dataBarExtensionXml(sheet.conditionalFormats),
  };
  const xml = ordered('worksheet', children, { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS });
  const path = `xl/worksheets/sheet${position + 1}.xml`;
  return { path, contentType: CONTENT.worksheet, bytes: partBytes(xml), related };
}
