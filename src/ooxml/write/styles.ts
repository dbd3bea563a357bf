import type { CellStyle } from '../../tables';
import {
  RESERVED_FILLS,
  alignmentXml,
  borderXml,
  differentialXml,
  fillXml,
  fontXml,
  type Look,
  type SheetFont,
} from './looks';
import { MAIN } from './namespaces';
import { numberFormats } from './numberFormats';
import { ordered, type Children } from './order';
import { poolOf } from './pool';
import { counted, element, partBytes } from './xml';

/** Number of a cell's format; `quoted` for text that must not become a formula once somebody edits it. */
export type FormatOf = (style: CellStyle | undefined, quoted: boolean) => number;

/** The workbook's looks, each once; identical objects are recognised before identical values. */
export interface Styles {
  /** The cell formats of sheets with this standard font. */
  forFont(font: SheetFont): FormatOf;
  /** Number of a conditional format's look. */
  differential(look: Look): number;
  bytes(): Uint8Array;
}

const NO_STYLE: CellStyle = {};
const BLANK_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Remembers formats by the style object, plain and quoted apart. */
function rememberedByIdentity(idOf: (style: CellStyle, quoted: boolean) => number): FormatOf {
  const plain = new Map<CellStyle, number>();
  const quotedOnes = new Map<CellStyle, number>();
  return (style = NO_STYLE, quoted) => {
    const known = quoted ? quotedOnes : plain;
    const id = known.get(style) ?? idOf(style, quoted);
    known.set(style, id);
    return id;
  };
}

/** @param standard Font of the workbook's Normal style, in which column widths are counted. */
export function stylesOf(standard: SheetFont): Styles {
  const formats = numberFormats();
  const fonts = poolOf(fontXml(standard));
  const fills = poolOf(...RESERVED_FILLS);
  const borders = poolOf(borderXml());
  const cellFormats = poolOf(element('xf', { ...BLANK_FORMAT, xfId: 0 }));
  const differentials = poolOf();
  const byFont = new Map<string, FormatOf>();

  function cellFormatId(font: SheetFont, style: CellStyle, quoted: boolean): number {
    const numFmtId = formats.idOf(style.numberFormat ?? 'General');
    const fontId = fonts.idOf(fontXml(font, style.font));
    const fillId = style.fill === undefined ? 0 : fills.idOf(fillXml(style.fill));
    const borderId = borders.idOf(borderXml(style.border));
    const alignment = alignmentXml(style);
    const protection = style.unlocked ? element('protection', { locked: false }) : '';
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
      quotePrefix: quoted || undefined,
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: protection !== '' || undefined,
    };
    return cellFormats.idOf(ordered('xf', { alignment, protection }, attributes));
  }

  function sheetXml(): string {
    const children: Children<'styleSheet'> = {
      numFmts: formats.xml(),
      fonts: counted('fonts', fonts.all()),
      fills: counted('fills', fills.all()),
      borders: counted('borders', borders.all()),
      cellStyleXfs: counted('cellStyleXfs', [element('xf', BLANK_FORMAT)]),
      cellXfs: counted('cellXfs', cellFormats.all()),
      cellStyles: counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      dxfs: counted('dxfs', differentials.all()),
      tableStyles: element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleLight1' }),
    };
    return ordered('styleSheet', children, { xmlns: MAIN });
  }

  return {
    forFont(font) {
      const key = fontXml(font);
      const known = byFont.get(key);
      if (known) return known;
      const formatOf = rememberedByIdentity((style, quoted) => cellFormatId(font, style, quoted));
      byFont.set(key, formatOf);
      return formatOf;
    },
    differential: (look) => differentials.idOf(differentialXml(look)),
    bytes: () => partBytes(sheetXml()),
  };
}
