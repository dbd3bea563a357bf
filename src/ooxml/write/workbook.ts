import type { SheetPlan } from '../../tables';
import { definedNamesXml } from './definedNames';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { ordered, type Children } from './order';
import { CONTENT, relationshipId, type Part, type Related } from './part';
import { element, group, partBytes } from './xml';

/** Newer engines recalculate the files of older ones, and then ask whether to save. */
const EXCEL_2019 = 191029;

const awaitsResult = ({ rows }: SheetPlan): boolean =>
  rows.some(({ cells }) =>
    cells.some(({ value }) => value !== null && typeof value === 'object' && value.cached === undefined),
  );

/** @param related The sheets first, in their order. */
export function workbookPart(sheets: readonly SheetPlan[], related: readonly Related[]): Part {
  const sheetList = sheets.map(({ name }, position) =>
    element('sheet', { name, sheetId: position + 1, 'r:id': relationshipId(position) }),
  );
  const children: Children<'workbook'> = {
    workbookPr: element('workbookPr', { defaultThemeVersion: 124226 }),
    bookViews: group('bookViews', element('workbookView', { activeTab: 0 })),
    sheets: group('sheets', ...sheetList),
    definedNames: definedNamesXml(sheets),
    calcPr: element('calcPr', { calcId: EXCEL_2019, fullCalcOnLoad: sheets.some(awaitsResult) || undefined }),
  };
  const xml = ordered('workbook', children, { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS });
  return { path: 'xl/workbook.xml', contentType: CONTENT.workbook, bytes: partBytes(xml), related };
}
