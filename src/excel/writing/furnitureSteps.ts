/// <reference types="office-js" />
import {
  a1,
  rangeA1,
  type ConditionalFormatPlan,
  type NotePlan,
  type SheetPlan,
  type TablePlan,
  type ValidationPlan,
} from '../../tables';
import { cellOn, rangeOn } from '../ranges';
import { drawChart } from './drawChart';
import { setPrint } from './setPrint';
import { ACTION_BYTES, type Step } from './step';

/** What names the sheets of a plan go by while they are built, and when they are done. */
export interface Names {
  /** Where a sheet that a chart speaks of stands now. */
  readonly now: (sheet: string) => string;
  /** What a sheet that a link leads to will be called. */
  readonly later: (sheet: string) => string;
}

/** Everything on a sheet besides its cells and their looks. */
export function furnitureSteps(plan: SheetPlan, name: string, names: Names): readonly Step[] {
  const step = (actions: number, draw: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Step => ({
    bytes: actions * ACTION_BYTES,
    run: (workbook) => draw(workbook.worksheets.getItem(name), workbook),
  });
  const links = plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link, style }) => (link ? [{ cell: { row, column }, link, style }] : [])),
  );
  return [
    ...plan.merges.map((merge) => step(2, (sheet) => rangeOn(sheet, merge).merge())),
    ...plan.tables.map((table) => step(6, (sheet) => addTable(sheet, table))),
    ...links.map(({ cell, link, style }) =>
      step(4, (sheet) => {
        const range = cellOn(sheet, cell);
        const place = `'${names.later(link.sheet).replaceAll("'", "''")}'!${a1(link.cell)}`;
        range.hyperlink = { documentReference: place };
        // Excel makes links blue and underlined; the plan says how they look.
        range.format.font.underline = 'None';
        if (style?.font?.color !== undefined) range.format.font.color = `#${style.font.color}`;
      }),
    ),
    // A new rule comes before the others.
    ...plan.conditionalFormats.toReversed().map((format) => step(8, (sheet) => addRule(sheet, format))),
    ...plan.validations.map((validation) => step(6, (sheet) => addValidation(sheet, validation))),
    ...(plan.notes ?? []).map((note) => step(4, (sheet) => addNote(sheet, note))),
    ...plan.charts.map((chart) =>
      step(60, (sheet, workbook) =>
        drawChart(sheet, chart, (of) => workbook.worksheets.getItem(names.now(of))),
      ),
    ),
    step(24, (sheet) => setView(sheet, plan)),
  ];
}

function addTable(sheet: Excel.Worksheet, { range, style, filter }: TablePlan): void {
  const table = sheet.tables.add(rangeA1(range), true);
  table.style = style ?? 'TableStyleLight1';
  if (style === null) table.showBandedRows = false;
  table.showFilterButton = filter;
}

function addRule(sheet: Excel.Worksheet, { range, rule }: ConditionalFormatPlan): void {
  const { conditionalFormats } = rangeOn(sheet, range);
  if (rule.kind === 'data-bar') {
    const bar = conditionalFormats.add('DataBar').dataBar;
    bar.lowerBoundRule = { type: 'Number', formula: String(rule.min) };
    bar.upperBoundRule = { type: 'Number', formula: String(rule.max) };
    bar.positiveFormat.fillColor = `#${rule.color}`;
    bar.positiveFormat.gradientFill = false;
    return;
  }
  const format = conditionalFormats.add(rule.kind === 'formula' ? 'Custom' : 'CellValue');
  const look = rule.kind === 'formula' ? format.custom.format : format.cellValue.format;
  look.font.color = `#${rule.style.color}`;
  look.fill.color = `#${rule.style.fill}`;
  if (rule.kind === 'formula') format.custom.rule.formula = `=${rule.formula}`;
  else format.cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
}

function addValidation(sheet: Excel.Worksheet, { range, rule, message, lenient }: ValidationPlan): void {
  const { dataValidation } = rangeOn(sheet, range);
  dataValidation.rule =
    rule.kind === 'list'
      ? { list: { inCellDropDown: true, source: rule.values.join(',') } }
      : { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  if (message === null) return;
  dataValidation.errorAlert = {
    title: message.title,
    message: message.text,
    showAlert: true,
    style: lenient === true ? 'Warning' : 'Stop',
  };
}

/** Shown while the cell is selected: Excel's notes came to add-ins only late. */
function addNote(sheet: Excel.Worksheet, { cell, text }: NotePlan): void {
  const { dataValidation } = cellOn(sheet, cell);
  dataValidation.rule = { custom: { formula: '=TRUE' } };
  dataValidation.prompt = { title: '', message: text.slice(0, LONGEST_PROMPT), showPrompt: true };
}

const LONGEST_PROMPT = 255;

function setView(sheet: Excel.Worksheet, { freeze, gridlines, print, tabColor }: SheetPlan): void {
  sheet.showGridlines = gridlines;
  if (tabColor !== null) sheet.tabColor = `#${tabColor}`;
  if (freeze !== null && freeze.rows > 0 && freeze.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze !== null && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze !== null && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (print !== null) setPrint(sheet, print);
}
