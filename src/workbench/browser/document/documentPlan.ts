import type {
  CellStyle,
  PlannedCell,
  PlannedRow,
  PlannedValue,
  SheetPlan,
  WorkbookPlan,
} from '../../../tables';
import type { Language } from '../../../i18n';
import type { EngineBorder, EngineCell, EngineStyle, SheetRange } from '../../host/engine';
import type { SheetState } from '../../host/document/sheetState';
import type { TableState } from '../../host/document/tableState';
import type { Workbook } from '../../host/document/workbook';

const FONTS: Readonly<Record<Language, string>> = { 'zh-CN': '微软雅黑', en: 'Segoe UI' };
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;

/**
 * The open document as a plan for our own writer. The add-in's formulas become their values, since a file names them in
 * ways that only Excel can resolve; charts, conditional formats, validation and notes are left out.
 */
export const documentPlan = (workbook: Workbook, language: Language): WorkbookPlan => ({
  title: workbook.options.fileName,
  language,
  sheets: workbook.sheets.map((sheet) => sheetPlan(sheet, language)),
});

function sheetPlan(sheet: SheetState, language: Language): SheetPlan {
  const { workbook, id } = sheet;
  const { engine } = workbook;
  const used = engine.usedRange(id);
  const columns = (used?.right ?? -1) + 1;
  const known = engine.sheets().find((each) => each.id === id);
  return {
    name: workbook.nameOf(sheet),
    stamp: '',
    columnWidths: Array.from({ length: columns }, (_, index) =>
      columnWidth(engine.size(id, 'column', index)),
    ),
    rows: used === null ? [] : plannedRows(sheet, { sheet: id, ...used, top: 0, left: 0 }),
    merges: engine.merges(id),
    tables: sheet.tables.filter(isWritable).map(({ name, range, style, filter }) => ({
      name,
      range,
      style: style === '' ? null : style,
      filter,
    })),
    charts: [],
    conditionalFormats: [],
    validations: [],
    protection: null,
    freeze: sheet.frozen.rows + sheet.frozen.columns > 0 ? sheet.frozen : null,
    gridlines: sheet.gridlines,
    print: null,
    tabColor: known?.tabColor ?? null,
    font: { name: FONTS[language], size: 10 },
  };
}

const columnWidth = (pixels: number): number => Math.max(1, (pixels - CELL_PADDING) / PIXELS_PER_CHARACTER);

/** Excel refuses a file with a table that has no row below its header. */
const isWritable = ({ range, headerRow, totalsRow }: TableState): boolean =>
  headerRow && !totalsRow && range.bottom > range.top;

function plannedRows(sheet: SheetState, place: SheetRange): readonly PlannedRow[] {
  const { engine } = sheet.workbook;
  const looks = new Map<string, CellStyle>();
  return engine.read(place).map((row, index) => ({
    cells: row.flatMap((cell, column): readonly PlannedCell[] => {
      const at = { row: index, column };
      const style = reused(looks, plannedStyle(engine.styleOf({ sheet: sheet.id, ...at })));
      if (cell.value === null && cell.formula === undefined && style === undefined) return [];
      return [{ column, value: plannedValue(cell), ...(style === undefined ? {} : { style }) }];
    }),
  }));
}

/** Formulas of the add-in, and those whose results spill, are values in a file of ours. */
function plannedValue({ value, formula }: EngineCell): PlannedValue {
  const plain = typeof value === 'object' && value !== null ? value.error : value;
  if (formula === undefined || /\bPERF\./i.test(formula)) return plain;
  return {
    formula: formula.slice(1),
    ...(typeof plain === 'string' || typeof plain === 'number' ? { cached: plain } : {}),
  };
}

/** Writers recognise looks by identity. */
function reused(looks: Map<string, CellStyle>, style: CellStyle): CellStyle | undefined {
  const key = JSON.stringify(style);
  if (key === '{}') return undefined;
  const known = looks.get(key) ?? style;
  looks.set(key, known);
  return known;
}

function plannedStyle(style: EngineStyle): CellStyle {
  const { numberFormat, fill, horizontal, vertical, wrap, indent, locked } = style;
  const font = present({ size: style.fontSize, bold: style.bold, italic: style.italic, color: style.color });
  const border = present({
    top: edge(style.top),
    bottom: edge(style.bottom),
    left: edge(style.left),
    right: edge(style.right),
  });
  return present({
    font: Object.keys(font).length > 0 ? font : undefined,
    border: Object.keys(border).length > 0 ? border : undefined,
    numberFormat,
    fill,
    horizontal,
    vertical,
    wrap,
    indent,
    unlocked: locked === false ? true : undefined,
  });
}

type Edge = NonNullable<NonNullable<CellStyle['border']>['top']>;

const edge = (border: EngineBorder | null | undefined): Edge | undefined =>
  border == null
    ? undefined
    : {
        style: border.style === 'hair' || border.style === 'thin' ? border.style : 'medium',
        color: border.color,
      };

type Present<Given> = { readonly [Key in keyof Given]?: NonNullable<Given[Key]> };

const present = <Given extends object>(given: Given): Present<Given> =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  ) as Present<Given>;
