import { roundNumber } from '../../core';
import type { Language } from '../../i18n';
import type {
  CellStyle,
  ConditionalFormatPlan,
  NotePlan,
  PlannedRow,
  PlannedValue,
  PrintPlan,
  SheetPlan,
  ValidationPlan,
} from '../plan';
import { gap, line, stack, type Block } from '../reports/block';
import { fontName, SIZES, STYLES } from '../reports/look';
import { widthOf } from '../reports/page';
import { lineCount, rowHeight, textWidth } from '../reports/textSize';
import { headerLook } from './looks';

/** A column of a list that people work in. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** In characters; within these it is as wide as what it holds. */
  readonly least: number;
  readonly most: number;
  readonly value: (row: Row) => PlannedValue;
  readonly style: (row: Row) => CellStyle;
}

export interface ListPlan<Row> {
  readonly name: string;
  readonly stamp: string;
  /** Name of the Excel table. */
  readonly table: string;
  readonly language: Language;
  readonly title: PlannedValue;
  readonly hint: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly orientation: PrintPlan['orientation'];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly filter: boolean;
}

/** Rows of the sheet: title, hint, a gap, the header. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;
const MARGIN_MM = 15;
/** Room for the button of a filter, and for what cells keep free. */
const BUTTON = 2.6;
const ROOM = 1.4;
const INDENT = 1.4;
const HEADER_PADDING = 10;
/** Text is measured up to here; further down it is as long as further up. */
const MEASURED_ROWS = 500;

/** A sheet with a title, a hint and one table. */
export function listSheet<Row>(plan: ListPlan<Row>): SheetPlan {
  const { columns, rows, language } = plan;
  const widths = columns.map((column) => widthFor(column, plan));
  const last = columns.length - 1;
  const top = stack([
    line(rowHeight(1, SIZES.title, 6), [{ from: 0, to: 0, value: plan.title, style: STYLES.title }]),
    line(hintHeight(plan.hint, widths), [{ from: 0, to: last, value: plan.hint, style: STYLES.note }]),
    gap(6),
    headerRow(plan),
  ]);
  const body = rows.map((row) => bodyRow(row, columns, widths));
  const range = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: last };
  return {
    ...{ name: plan.name, stamp: plan.stamp, columnWidths: widths },
    rows: [...top.rows, ...body],
    merges: top.merges,
    tables: [{ name: plan.table, range, style: null, filter: plan.filter }],
    ...NOTHING_MORE,
    freeze: { rows: FIRST_ROW, columns: plan.frozen },
    print: {
      area: { ...range, top: 0 },
      titleRows: { first: 0, last: HEADER_ROW },
      orientation: plan.orientation,
      fit: { wide: 1, tall: 0 },
      marginsMm: { top: MARGIN_MM, bottom: MARGIN_MM, left: MARGIN_MM, right: MARGIN_MM },
      footer: { left: '', center: '', right: '' },
      pageNumber: 'right',
      centerHorizontally: true,
    },
    font: { name: fontName(language), size: SIZES.body },
  };
}

const NOTHING_MORE = {
  charts: [],
  conditionalFormats: [] as readonly ConditionalFormatPlan[],
  validations: [] as readonly ValidationPlan[],
  notes: [] as readonly NotePlan[],
  protection: null,
  gridlines: false,
  tabColor: null,
} as const;

const hintHeight = (hint: string, widths: readonly number[]): number =>
  rowHeight(lineCount(hint, widthOf(widths, 0, widths.length - 1), { size: SIZES.note }), SIZES.note);

/** Columns are wide enough for their titles on one line. */
function headerRow<Row>({ columns, rows, filter }: ListPlan<Row>): Block {
  const [first] = rows;
  const cells = columns.map(({ title, style }, column) => ({
    ...{ from: column, to: column, value: title },
    style: headerLook(first === undefined ? {} : style(first), filter),
  }));
  return line(rowHeight(1, SIZES.note, HEADER_PADDING), cells);
}

function widthFor<Row>(column: ListColumn<Row>, { rows, filter }: ListPlan<Row>): number {
  const title = textWidth(column.title, { size: SIZES.note, bold: true }) + (filter ? BUTTON : 0);
  const held = rows.slice(0, MEASURED_ROWS).map((row) => {
    const value = column.value(row);
    const { font = {}, indent = 0 } = column.style(row);
    const { size = SIZES.body, bold = false } = font;
    return typeof value === 'string' ? textWidth(value, { size, bold }) + indent * INDENT : 0;
  });
  const wanted = Math.max(column.least, Math.min(column.most, Math.max(...held) + ROOM), title + ROOM);
  return roundNumber(wanted, 2);
}

function bodyRow<Row>(row: Row, columns: readonly ListColumn<Row>[], widths: readonly number[]): PlannedRow {
  let lines = 1;
  const cells = columns.map((column, index) => {
    const [value, style] = [column.value(row), column.style(row)];
    const { size = SIZES.body, bold = false } = style.font ?? {};
    const room = (widths[index] ?? 0) - (style.indent ?? 0) * INDENT;
    if (style.wrap && typeof value === 'string')
      lines = Math.max(lines, lineCount(value, room, { size, bold }));
    return { column: index, value, style };
  });
  return { height: rowHeight(lines, SIZES.body), cells };
}

/** The cells of a column, its header left out. */
export const columnBody = (
  { tables }: Pick<SheetPlan, 'tables'>,
  column: number,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } => ({
  top: FIRST_ROW,
  left: column,
  bottom: tables[0]?.range.bottom ?? FIRST_ROW,
  right: column,
});
