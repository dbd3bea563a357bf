import { rational, rationals, round, ZERO, type DerivedLine, type Rational } from '../../core';
import { reportWords, terms, type Language } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { line, stack, type Block } from './block';
import type { ReportPerson } from './context';
import { COLORS, HAIRLINE, RULE, SIZES } from './look';
import type { SlipColumn, SlipLine } from './slipColumns';
import { lineCount, rowHeight } from './textSize';

const HEADER_FONT = { size: SIZES.note, bold: true, color: COLORS.ink } as const;
const HEADER: CellStyle = { fill: COLORS.band, font: HEADER_FONT, vertical: 'center', wrap: true };
const HEADER_RIGHT: CellStyle = { ...HEADER, horizontal: 'right' };
const QUIET_FONT = { size: SIZES.note, color: COLORS.muted } as const;
const SUBTOTAL: CellStyle = { border: { bottom: HAIRLINE }, font: QUIET_FONT, vertical: 'center' };
const SUBTOTAL_NUMBER: CellStyle = { ...SUBTOTAL, horizontal: 'right' };
const SUBTOTAL_POINTS: CellStyle = { ...SUBTOTAL_NUMBER, numberFormat: '0.00' };
const SUBTOTAL_LOST: CellStyle = { ...SUBTOTAL_NUMBER, numberFormat: '0.00;-0.00;"–"' };
const TOTAL_FONT = { size: SIZES.body, bold: true, color: COLORS.ink } as const;
const TOTAL: CellStyle = { border: { top: RULE }, font: TOTAL_FONT, vertical: 'center' };
const TOTAL_NUMBER: CellStyle = { ...TOTAL, horizontal: 'right' };
const TOTAL_POINTS: CellStyle = { ...TOTAL_NUMBER, numberFormat: '0.00' };
const TOTAL_LOST: CellStyle = {
  ...TOTAL_NUMBER,
  font: { size: SIZES.body, color: COLORS.muted },
  numberFormat: '0.00;-0.00;"–"',
};

/** Columns of numbers have their titles at the right, too. */
const RIGHT: ReadonlySet<string> = new Set([
  'weight',
  'effective',
  'target',
  'actual',
  'raw',
  'counted',
  'points',
  'lost',
]);

interface SlipTable {
  readonly columns: readonly SlipColumn[];
  readonly widths: readonly number[];
  readonly lines: readonly SlipLine[];
  readonly language: Language;
}

/** Every metric with its way from target to points, then the subtotals and the score; the header is its first row. */
export function slipTable(table: SlipTable, subject: ReportPerson): Block {
  return stack([
    header(table),
    ...table.lines.map((each) => metricRow(each, table)),
    ...subtotals(table, subject),
    total(table, subject),
  ]);
}

export function header({ columns, widths }: Pick<SlipTable, 'columns' | 'widths'>): Block {
  const lines = columns.map(({ title }, index) => lineCount(title, widths[index] ?? 0, HEADER_FONT));
  return line(
    rowHeight(Math.max(...lines), SIZES.note, 6),
    columns.map(({ key, title }, index) => ({
      from: index,
      to: index,
      value: title,
      style: RIGHT.has(key) ? HEADER_RIGHT : HEADER,
    })),
  );
}

export function metricRow(each: SlipLine, { columns, widths, language }: Omit<SlipTable, 'lines'>): Block {
  const cells = columns.map((column) => ({ column, value: column.value(each, language) }));
  const heights = cells.map(({ column, value }, index) => {
    const size = column.style.font?.size ?? SIZES.body;
    const bold = column.style.font?.bold ?? false;
    const lines = typeof value === 'string' ? lineCount(value, widths[index] ?? 0, { size, bold }) : 1;
    return rowHeight(lines, size);
  });
  return line(
    Math.max(...heights),
    cells.map(({ column, value }, index) => ({ from: index, to: index, value, style: column.style })),
  );
}

/** Per section, or per segment for someone who moved; none where they would repeat the total. */
function subtotals({ columns, lines, language }: SlipTable, { derivation }: ReportPerson): readonly Block[] {
  const words = reportWords(language);
  const { sections } = terms(language);
  if (derivation.segments.length > 1) {
    return derivation.segments.map(({ department, days, subtotal, lines: own }) =>
      subtotalRow(columns, `${words.subtotal(department)}\u2002${words.days(days)}`, {
        weight: null,
        points: subtotal,
        lost: lostOf(own),
      }),
    );
  }
  const weighed = derivation.sections.filter(({ section }) => section !== 'adjustment' && section !== null);
  const rows = weighed.map(({ section, weight, points }) =>
    subtotalRow(columns, words.subtotal(section === null ? '' : sections[section]), {
      weight,
      points,
      lost: lostOf(lines.map((each) => each.line).filter((each) => each.section === section)),
    }),
  );
  return rows.length > 1 ? rows : [];
}

interface Sums {
  readonly weight: Rational | null;
  readonly points: Rational | null;
  readonly lost: Rational | null;
}

function subtotalRow(columns: readonly SlipColumn[], label: string, { weight, points, lost }: Sums): Block {
  const rounded = (value: Rational | null) => (value === null ? null : round(value, 2));
  return sumRow(columns, rowHeight(1, SIZES.note, 3), {
    label: { value: label, style: SUBTOTAL },
    weight: { value: rounded(weight), style: SUBTOTAL_NUMBER },
    points: { value: rounded(points), style: SUBTOTAL_POINTS },
    lost: { value: rounded(lost), style: SUBTOTAL_LOST },
    rest: SUBTOTAL,
  });
}

function total({ columns, lines, language }: SlipTable, { score, derivation }: ReportPerson): Block {
  const weights = derivation.sections.reduce((sum, { weight }) => rationals.add(sum, weight), ZERO);
  const lost = score === null ? null : lostOf(lines.map((each) => each.line));
  return sumRow(columns, rowHeight(1, SIZES.body, 6), {
    label: { value: reportWords(language).total, style: TOTAL },
    weight: { value: derivation.segments.length === 1 ? round(weights, 2) : null, style: TOTAL_NUMBER },
    points: { value: score ?? '—', style: TOTAL_POINTS },
    lost: {
      value: lost === null || derivation.segments.length > 1 ? null : round(lost, 2),
      style: TOTAL_LOST,
    },
    rest: TOTAL,
  });
}

interface SumCells {
  readonly label: { readonly value: string; readonly style: CellStyle };
  readonly weight: { readonly value: PlannedValue; readonly style: CellStyle };
  readonly points: { readonly value: PlannedValue; readonly style: CellStyle };
  readonly lost: { readonly value: PlannedValue; readonly style: CellStyle };
  readonly rest: CellStyle;
}

/** The label over the columns before the weights; the weight is that which counted. */
function sumRow(columns: readonly SlipColumn[], height: number, cells: SumCells): Block {
  const first = columns.findIndex(({ key }) => key === 'weight');
  const weights = columns.some(({ key }) => key === 'effective') ? 'effective' : 'weight';
  const filled: Readonly<Record<string, { value: PlannedValue; style: CellStyle }>> = {
    [weights]: cells.weight,
    points: cells.points,
    lost: cells.lost,
  };
  return line(height, [
    { from: 0, to: first - 1, ...cells.label },
    ...columns.slice(first).map(({ key }, index) => ({
      from: first + index,
      to: first + index,
      ...(filled[key] ?? { value: null, style: cells.rest }),
    })),
  ]);
}

const lostOf = (lines: readonly DerivedLine[]): Rational | null =>
  lines.some(({ lost, method }) => lost === null && method !== 'points')
    ? null
    : lines.reduce((sum, { lost }) => rationals.add(sum, lost ?? rational(0)), ZERO);
