import type { BorderEdge, CellStyle, SheetPlan } from '../../tables';
import { MAIN } from './namespaces';
import { ordered } from './order';
import { refuse } from './refuse';
import { counted, element, xmlPart } from './xml';

export type SheetFont = SheetPlan['font'];

export interface Look {
  readonly color: string;
  readonly fill: string;
}

/** The workbook's looks, each once; identical objects are recognised before identical values. */
export interface Styles {
  /** The cell formats of sheets with this standard font; `quoted` for text that must not become a formula. */
  forFont(font: SheetFont): (style: CellStyle | undefined, quoted: boolean) => number;
  /** Index of a conditional format's look. */
  differential(look: Look): number;
  xml(): string;
}

const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_CUSTOM_FORMAT = 164;

/** Opaque `AARRGGBB`. */
export const argb = (color: string): string =>
  /^[0-9A-F]{6}$/i.test(color) ? `FF${color.toUpperCase()}` : refuse(`Colour '${color}'`, 'is not RRGGBB');

/** XML fragments, each once; what is equal as XML is equal. */
function pool(...first: readonly string[]) {
  const ids = new Map(first.map((xml, id) => [xml, id]));
  return {
    idOf(xml: string): number {
      const id = ids.get(xml) ?? ids.size;
      ids.set(xml, id);
      return id;
    },
    all: (): readonly string[] => [...ids.keys()],
  };
}

const CHINESE = /\p{Script=Han}/u;
const GB2312_CHARSET = 134;

function fontXml(standard: SheetFont, font: NonNullable<CellStyle['font']>): string {
  return ordered(
    'font',
    {},
    {
      b: font.bold ? element('b') : '',
      i: font.italic ? element('i') : '',
      sz: element('sz', { val: font.size ?? standard.size }),
      color:
        font.color === undefined
          ? element('color', { theme: 1 })
          : element('color', { rgb: argb(font.color) }),
      name: element('name', { val: standard.name }),
      family: element('family', { val: 2 }),
      charset: CHINESE.test(standard.name) ? element('charset', { val: GB2312_CHARSET }) : '',
    },
  );
}

const fillXml = (color: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: argb(color) }) + element('bgColor', { indexed: 64 }),
    ),
  );

const patternFillXml = (patternType: string): string =>
  element('fill', {}, element('patternFill', { patternType }));

function edgeXml(side: string, edge: BorderEdge | undefined): string {
  return edge
    ? element(side, { style: edge.style }, element('color', { rgb: argb(edge.color) }))
    : element(side);
}

const borderXml = (border: NonNullable<CellStyle['border']>): string =>
  ordered(
    'border',
    {},
    {
      left: edgeXml('left', border.left),
      right: edgeXml('right', border.right),
      top: edgeXml('top', border.top),
      bottom: edgeXml('bottom', border.bottom),
      diagonal: element('diagonal'),
    },
  );

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  if (horizontal === undefined && vertical === undefined && !wrap && !indent) return '';
  return element('alignment', {
    horizontal: horizontal ?? (indent ? 'left' : undefined),
    vertical,
    wrapText: wrap ? true : undefined,
    indent: indent ? indent : undefined,
  });
}

const differentialXml = ({ color, fill }: Look): string =>
  element(
    'dxf',
    {},
    element('font', {}, element('color', { rgb: argb(color) })) +
      element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(fill) }))),
  );

/** @param standard Font of the workbook's Normal style, in which column widths are counted. */
export function stylesOf(standard: SheetFont): Styles {
  const numberFormats = pool();
  const fonts = pool(fontXml(standard, {}));
  const fills = pool(patternFillXml('none'), patternFillXml('gray125'));
  const borders = pool(borderXml({}));
  const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const cellFormats = pool(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  const differentials = pool();

  const numberFormatId = (code: string): number =>
    BUILT_IN_FORMATS.get(code) ?? FIRST_CUSTOM_FORMAT + numberFormats.idOf(code);

  function cellFormatId(font: SheetFont, style: CellStyle, quoted: boolean): number {
    const numFmtId = numberFormatId(style.numberFormat ?? 'General');
    const fontId = fonts.idOf(fontXml(font, style.font ?? {}));
    const fillId = style.fill === undefined ? 0 : fills.idOf(fillXml(style.fill));
    const borderId = borders.idOf(borderXml(style.border ?? {}));
    const alignment = alignmentXml(style);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quoted || undefined,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: style.unlocked ? true : undefined,
    };
    const protection = style.unlocked ? element('protection', { locked: false }) : '';
    return cellFormats.idOf(ordered('xf', attributes, { alignment, protection }));
  }

  return {
    forFont(font) {
      const known = [new Map<CellStyle, number>(), new Map<CellStyle, number>()] as const;
      const none: CellStyle = {};
      return (style = none, quoted) => {
        const ids = known[quoted ? 1 : 0];
        const id = ids.get(style) ?? cellFormatId(font, style, quoted);
        ids.set(style, id);
        return id;
      };
    },
    differential: (look) => differentials.idOf(differentialXml(look)),
    xml: () =>
      xmlPart(
        ordered(
          'styleSheet',
          { xmlns: MAIN },
          {
            numFmts: counted(
              'numFmts',
              numberFormats
                .all()
                .map((formatCode, index) =>
                  element('numFmt', { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode }),
                ),
            ),
            fonts: counted('fonts', fonts.all()),
            fills: counted('fills', fills.all()),
            borders: counted('borders', borders.all()),
            cellStyleXfs: counted('cellStyleXfs', [plain]),
            cellXfs: counted('cellXfs', cellFormats.all()),
            cellStyles: counted('cellStyles', [
              element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
            ]),
            dxfs: counted('dxfs', differentials.all()),
            tableStyles: element('tableStyles', {
              count: 0,
              defaultTableStyle: 'TableStyleMedium2',
              defaultPivotStyle: 'PivotStyleLight16',
            }),
          },
        ),
      ),
  };
}
