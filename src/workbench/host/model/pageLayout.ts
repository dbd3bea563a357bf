import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { boxAt, liveRange } from '../document/liveRange';
import { facts, number, oneOf, readOnly, stored, text, truth } from './args';
import { rangeModel } from './range';
import { rangeAreasModel } from './rangeAreas';
import { rangeOrAddress } from './rangeAt';
import type { CellRange } from '../../../tables';
import type { ModelObject, Property } from '../protocol/modelClass';
import type { HeaderFooterPlace, PageLayout } from '../document/pageLayout';
import type { SheetState } from '../document/sheetState';

/** A property of the sheet's page. */
function ofPage<K extends keyof PageLayout>(
  key: K,
  read: (value: unknown) => PageLayout[K],
): Property<SheetState> {
  const property = stored<PageLayout, K>(key, read);
  return { get: ({ page }) => property.get(page), set: ({ page }, value) => property.set?.(page, value) };
}

const PAPER = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Statement', 'Executive'] as const;
const UNIT_POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const PAGE_LAYOUT = modelClass<SheetState>({
  name: 'PageLayout',
  properties: {
    BlackAndWhite: ofPage('blackAndWhite', truth),
    BottomMargin: ofPage('bottomMargin', number),
    CenterHorizontally: ofPage('centerHorizontally', truth),
    CenterVertically: ofPage('centerVertically', truth),
    DraftMode: ofPage('draftMode', truth),
    FirstPageNumber: ofPage('firstPageNumber', (value) => (value === '' ? '' : number(value))),
    FooterMargin: ofPage('footerMargin', number),
    HeaderMargin: ofPage('headerMargin', number),
    LeftMargin: ofPage('leftMargin', number),
    Orientation: ofPage('orientation', oneOf(['Portrait', 'Landscape'])),
    PaperSize: ofPage('paperSize', oneOf(PAPER)),
    PrintGridlines: ofPage('printGridlines', truth),
    PrintHeadings: ofPage('printHeadings', truth),
    PrintOrder: ofPage('printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
    RightMargin: ofPage('rightMargin', number),
    TopMargin: ofPage('topMargin', number),
    Zoom: ofPage('zoom', zoom),
  },
  objects: { HeadersFooters: (sheet) => modelObject(HEADERS_FOOTERS, sheet) },
  methods: {
    GetPrintArea: (sheet) => existing(areas(sheet)),
    GetPrintAreaOrNullObject: (sheet) => areas(sheet),
    GetPrintTitleColumns: (sheet) => existing(range(sheet, sheet.page.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (sheet) => range(sheet, sheet.page.titleColumns),
    GetPrintTitleRows: (sheet) => existing(range(sheet, sheet.page.titleRows)),
    GetPrintTitleRowsOrNullObject: (sheet) => range(sheet, sheet.page.titleRows),
    SetPrintArea: (sheet, area) => {
      sheet.page.area = boxGiven(sheet, area);
    },
    SetPrintMargins: ({ page }, unit, margins) => {
      const points = UNIT_POINTS[oneOf(['Points', 'Inches', 'Centimeters'])(unit)];
      for (const [side, length] of Object.entries(facts(margins))) {
        page[marginKey(side)] = number(length) * points;
      }
    },
    SetPrintTitleColumns: (sheet, columns) => {
      sheet.page.titleColumns = boxGiven(sheet, columns);
    },
    SetPrintTitleRows: (sheet, rows) => {
      sheet.page.titleRows = boxGiven(sheet, rows);
    },
  },
});

const HEADERS_FOOTERS = modelClass<SheetState>({
  name: 'HeaderFooterGroup',
  properties: {
    State: readOnly(() => 'Default'),
    UseSheetMargins: readOnly(() => true),
    UseSheetScale: readOnly(() => true),
  },
  objects: { DefaultForAllPages: (sheet) => modelObject(HEADER_FOOTER, sheet) },
});

const place = (key: HeaderFooterPlace): Property<SheetState> => ({
  get: ({ page }) => page.headersFooters[key],
  set: ({ page }, value) => {
    page.headersFooters[key] = text(value);
  },
});

const HEADER_FOOTER = modelClass<SheetState>({
  name: 'HeaderFooter',
  properties: {
    CenterFooter: place('CenterFooter'),
    CenterHeader: place('CenterHeader'),
    LeftFooter: place('LeftFooter'),
    LeftHeader: place('LeftHeader'),
    RightFooter: place('RightFooter'),
    RightHeader: place('RightHeader'),
  },
});

export const pageLayoutModel = (sheet: SheetState): ModelObject => modelObject(PAGE_LAYOUT, sheet);

function zoom(value: unknown): Readonly<Record<string, unknown>> {
  const given = facts(value);
  const scale = given['scale'];
  if (typeof scale === 'number' && (scale < 10 || scale > 400)) {
    throw new ExcelError('InvalidArgument', 'The scale is from 10 to 400.');
  }
  return given;
}

type MarginKey =
  'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin';

const marginKey = (side: string): MarginKey =>
  `${oneOf(['top', 'bottom', 'left', 'right', 'header', 'footer'])(side)}Margin`;

const boxGiven = (sheet: SheetState, value: unknown): CellRange => boxAt(rangeOrAddress(sheet, value));

const range = (sheet: SheetState, box: CellRange | null): ModelObject | null =>
  box && rangeModel(liveRange(sheet, box));

const areas = (sheet: SheetState): ModelObject | null =>
  sheet.page.area && rangeAreasModel([liveRange(sheet, sheet.page.area)]);

function existing(object: ModelObject | null): ModelObject {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}
