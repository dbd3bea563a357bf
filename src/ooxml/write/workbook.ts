import type { SheetPlan } from '../../tables';
import { definedNamesXml } from './definedNames';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { ordered } from './order';
import { CONTENT, relationshipId, type Part, type Related } from './part';
import { element, xmlPart } from './xml';

const awaitsResult = ({ rows }: SheetPlan): boolean =>
  rows.some(({ cells }) =>
    cells.some(({ value }) => value !== null && typeof value === 'object' && value.cached === undefined),
  );

/** @param related The sheets first, in their order. */
export function workbookPart(sheets: readonly SheetPlan[], related: readonly Related[]): Part {
  const sheetList = sheets.map(({ name }, position) =>
    element('sheet', { name, sheetId: position + 1, 'r:id': relationshipId(position) }),
  );
  const xml = ordered(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    {
      workbookPr: element('workbookPr', { defaultThemeVersion: 124226 }),
      bookViews: element('bookViews', {}, element('workbookView', { activeTab: 0 })),
      sheets: element('sheets', {}, sheetList.join('')),
      definedNames: definedNamesXml(sheets),
      calcPr: element('calcPr', { calcId: 191029, fullCalcOnLoad: sheets.some(awaitsResult) || undefined }),
    },
  );
  return { path: 'xl/workbook.xml', contentType: CONTENT.workbook, xml: xmlPart(xml), related };
}
