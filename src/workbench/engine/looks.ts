import { shownFormat } from './numberFormats';
import type { EngineBorder, EngineStyle } from '../host/engine';
import type { CellLook, KeptCell } from './internals';

type Looks = Pick<KeptCell, 'style' | 'format'>;

/** What of a cell's looks the library cannot keep itself stands among its own under this name. */
const EXCEL = 'excel';

type Excel = Pick<
  EngineStyle,
  'numberFormat' | 'fontName' | 'indent' | 'locked' | 'top' | 'bottom' | 'left' | 'right'
>;

const KEPT_APART = [
  'numberFormat',
  'fontName',
  'indent',
  'locked',
  'top',
  'bottom',
  'left',
  'right',
] as const;

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** The looks of a cell after others were laid over them; `null` takes a property away. */
export function laidStyle(before: Looks | undefined, laid: EngineStyle): Looks {
  const style = { ...before?.style, ...shownStyle(laid) };
  const excel = { ...excelOf(before), ...pick(laid) };
  const kept = Object.fromEntries(Object.entries(excel).filter(([, value]) => value !== null));
  const all = Object.entries({ ...style, [EXCEL]: Object.keys(kept).length > 0 ? kept : undefined });
  const present = all.filter(([, value]) => value !== undefined);
  const { numberFormat } = laid;
  return {
    style: present.length > 0 ? Object.fromEntries(present) : undefined,
    format: numberFormat === undefined ? before?.format : shownFormat(numberFormat),
  };
}

/** Every property that was laid on the cell; what a person changed in the library's own menus comes before ours. */
export function styleOfCell({ style = PLAIN, format = '' }: Looks): EngineStyle {
  const known = READ.get(style) ?? new Map<string, EngineStyle>();
  READ.set(style, known);
  const read = known.get(format) ?? readStyle(style, format === '' ? undefined : format);
  known.set(format, read);
  return read;
}

const PLAIN: CellLook = {};

/** By the library's style, which is never changed, and the format. */
const READ = new WeakMap<CellLook, Map<string, EngineStyle>>();

function readStyle(style: CellLook, format: string | undefined): EngineStyle {
  const { numberFormat, ...excel } = excelOf({ style, format });
  const isOurs = shownFormat(numberFormat ?? null) === format;
  const code = isOurs ? numberFormat : format;
  return withoutBlanks({
    ...excel,
    numberFormat: code,
    fontSize: style['fontSize'],
    bold: style['bold'],
    italic: style['italic'],
    underline: style['underline'],
    strikethrough: style['strikethrough'],
    color: rgb(style['textColor']),
    fill: rgb(style['fillColor']),
    horizontal: style['align'],
    vertical: style['verticalAlign'] === 'middle' ? 'center' : style['verticalAlign'],
    wrap: wrapOf(style['wrapping']),
  });
}

/** A border as the library draws it. */
export const shownBorder = (border: EngineBorder | null | undefined): LibraryBorder | undefined =>
  border ? { style: BORDERS[border.style], color: `#${border.color}` } : undefined;

export interface LibraryBorder {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  readonly color: string;
}

const BORDERS: Readonly<Record<EngineBorder['style'], LibraryBorder['style']>> = {
  hair: 'dotted',
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'medium',
};

/** The style as conditional formats and cells of the library show it. */
export function shownStyle(laid: EngineStyle): CellLook {
  const shown: Record<string, unknown> = {};
  const put = (key: string, value: unknown): void => {
    if (value !== undefined) shown[key] = value ?? undefined;
  };
  put('fontSize', laid.fontSize);
  put('bold', laid.bold);
  put('italic', laid.italic);
  put('underline', laid.underline);
  put('strikethrough', laid.strikethrough);
  put('textColor', laid.color && `#${laid.color}`);
  put('fillColor', laid.fill && `#${laid.fill}`);
  put('align', laid.horizontal);
  put('verticalAlign', laid.vertical && VERTICAL[laid.vertical]);
  put('wrapping', laid.wrap == null ? laid.wrap : laid.wrap ? 'wrap' : 'overflow');
  return shown;
}

const excelOf = (looks: Looks | undefined): Excel => looks?.style?.[EXCEL] ?? {};

const pick = (laid: EngineStyle): Excel =>
  Object.fromEntries(KEPT_APART.flatMap((key) => (laid[key] === undefined ? [] : [[key, laid[key]]])));

const rgb = (color: unknown): string | undefined =>
  typeof color === 'string' ? color.replace('#', '').toUpperCase() : undefined;

const wrapOf = (wrapping: unknown): boolean | undefined =>
  wrapping === undefined ? undefined : wrapping === 'wrap';

const withoutBlanks = (style: Readonly<Record<string, unknown>>): EngineStyle =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined && value !== null));
