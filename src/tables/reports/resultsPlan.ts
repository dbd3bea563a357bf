import { formatDay, formatPeriod, reportWords, terms } from '../../i18n';
import type { CellRange } from '../address';
import type { ConditionalFormatPlan, PlannedCell, PlannedRow, SheetPlan } from '../plan';
import { gap, line, stack, type Block } from './block';
import { CELLS } from './cellStyles';
import type { ReportContext, ReportPerson } from './context';
import { stretched } from './fitted';
import { fontName, SIZES, STYLES, tierColor } from './look';
import { listPrint, printableCharacters } from './page';
import { resultsColumns, type ResultsColumn } from './resultsColumns';
import { headerRow, tableRow } from './tableRows';
import { rowHeight } from './textSize';

export interface ResultsOptions extends ReportContext {
  /** Tab of a person's slip in the same workbook, by id; `null` where there is none. */
  readonly tabOf?: (id: string) => string | null;
}

/** Everyone's result as the table `Results`: values, best first, those who wait last with the reason. */
export function resultsPlan(people: readonly ReportPerson[], options: ResultsOptions): SheetPlan {
  const ranked = [...people].sort((a, b) => place(a) - place(b));
  const columns = resultsColumns(ranked, options);
  const widths = stretched(columns, printableCharacters('landscape', columns.length));
  const top = resultsTop(ranked, columns.length, options);
  const body = ranked.map((person) => resultRow(person, columns, { widths, options }));
  const table = stack([headerRow(columns, widths), ...(body.length === 0 ? [gap(20)] : body)]);
  const block = stack([top, table]);
  const header = top.rows.length;
  const range = { top: header, left: 0, bottom: block.rows.length - 1, right: columns.length - 1 };
  return {
    name: terms(options.language).sheets.Results,
    stamp: ['results', options.period?.id ?? ''].join(':'),
    columnWidths: widths,
    rows: block.rows,
    merges: block.merges,
    tables: [{ name: 'Results', range, style: null, filter: true }],
    charts: [],
    conditionalFormats: tierFormats(range, columns, options),
    validations: [],
    protection: null,
    freeze: { rows: header + 1, columns: columns.findIndex(({ key }) => key === 'name') + 1 },
    gridlines: false,
    print: listPrint(block, columns.length, { titleRow: header, context: options }),
    tabColor: null,
    font: { name: fontName(options.language), size: SIZES.body },
  };
}

/** Those without a rank come last, in the order they were given. */
const place = ({ rank }: ReportPerson): number => rank ?? Number.MAX_SAFE_INTEGER;

function resultsTop(
  people: readonly ReportPerson[],
  columns: number,
  { language, period, source, made }: ResultsOptions,
): Block {
  const { results, stamp } = reportWords(language);
  const scored = people.filter(({ status }) => status === 'scored').length;
  const told = [
    results.counts(people.length, scored, people.length - scored),
    source === '' ? '' : stamp.source(source),
    stamp.made(formatDay(made, language)),
  ];
  const title = results.title(period === null ? '' : formatPeriod(period, language));
  const to = columns - 1;
  return stack([
    line(rowHeight(1, SIZES.title, 6), [{ from: 0, to, value: title, style: STYLES.title }]),
    line(rowHeight(1, SIZES.note), [
      { from: 0, to, value: told.filter((part) => part !== '').join(' · '), style: STYLES.note },
    ]),
    gap(6),
  ]);
}

/** The name leads to the person's own tab. */
function resultRow(
  person: ReportPerson,
  columns: readonly ResultsColumn[],
  { widths, options }: { readonly widths: readonly number[]; readonly options: ResultsOptions },
): Block {
  const row = tableRow(
    columns.map(({ style, value }) => ({ style, value: value(person) })),
    widths,
  );
  const tab = options.tabOf?.(person.person.id) ?? null;
  return tab === null ? row : { ...row, rows: row.rows.map((each) => linked(each, columns, tab)) };
}

const linked = (row: PlannedRow, columns: readonly ResultsColumn[], sheet: string): PlannedRow => ({
  ...row,
  cells: row.cells.map((cell): PlannedCell =>
    columns[cell.column]?.key === 'name'
      ? { ...cell, style: CELLS.link, link: { sheet, cell: { row: 0, column: 0 } } }
      : cell,
  ),
});

function tierFormats(
  { top, bottom }: CellRange,
  columns: readonly ResultsColumn[],
  { tierLabels }: ResultsOptions,
): readonly ConditionalFormatPlan[] {
  const column = columns.findIndex(({ key }) => key === 'tier');
  return tierLabels.map((text, tier) => ({
    range: { top: top + 1, left: column, bottom, right: column },
    rule: { kind: 'equals-text', text, style: tierColor(tier, tierLabels.length) },
  }));
}
