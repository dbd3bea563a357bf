import { element, type Attributes } from './xml';

/**
 * The order in which the schema (ECMA-376 part 1, transitional) wants an element's children. Excel refuses a file that
 * breaks it, so elements with more than a few kinds of children are only ever built by `ordered`.
 */
const CHILDREN = {
  workbook: ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'],
  worksheet: [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'ignoredErrors',
    'drawing',
    'legacyDrawing',
    'tableParts',
    'extLst',
  ],
  styleSheet: [
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
  ],
  font: ['b', 'i', 'sz', 'color', 'name', 'family', 'charset'],
  border: ['left', 'right', 'top', 'bottom', 'diagonal'],
  xf: ['alignment', 'protection'],
  table: ['autoFilter', 'tableColumns', 'tableStyleInfo'],
  'c:chartSpace': ['c:date1904', 'c:lang', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  'c:barChart': [
    'c:barDir',
    'c:grouping',
    'c:varyColors',
    'c:ser',
    'c:dLbls',
    'c:gapWidth',
    'c:overlap',
    'c:axId',
  ],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId'],
  'c:ser': [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:invertIfNegative',
    'c:marker',
    'c:dPt',
    'c:dLbls',
    'c:cat',
    'c:val',
    'c:smooth',
  ],
  'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:spPr'],
  'c:dLbls': [
    'c:numFmt',
    'c:spPr',
    'c:txPr',
    'c:dLblPos',
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
  ],
  'c:catAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:noMultiLvlLbl',
  ],
  'c:valAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:crossBetween',
  ],
  'c:scaling': ['c:orientation', 'c:max', 'c:min'],
} as const;

type Parent = keyof typeof CHILDREN;
type Child<P extends Parent> = (typeof CHILDREN)[P][number];

/** Each kind of child as finished XML (several of a kind in one string); blank kinds are left out. */
export type Children<P extends Parent> = { readonly [C in Child<P>]?: string | undefined };

/** An element with its children in the schema's order, whatever the order they are given in. */
export function ordered<P extends Parent>(
  name: P,
  children: Children<P>,
  attributes: Attributes = {},
): string {
  const given: Readonly<Record<string, string | undefined>> = children;
  return element(name, attributes, CHILDREN[name].map((child) => given[child] ?? '').join(''));
}
