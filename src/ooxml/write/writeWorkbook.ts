import type { SheetPlan, WorkbookPlan } from '../../tables';
import { hasSpills, metadataPart } from './addInFormulas';
import { chartPart, type ChartInk } from './chart';
import { chartCellsOf } from './chartCells';
import { checkPlan } from './checkPlan';
import { drawingPart } from './drawing';
import { CONTENT, zipParts, type Part, type Related } from './part';
import { noteParts } from './notes';
import { corePropertiesPart, extendedPropertiesPart } from './properties';
import { refuse } from './refuse';
import { sharedStrings } from './sharedStrings';
import { stylesOf } from './styles';
import { tablePart } from './table';
import { themePart } from './theme';
import { workbookPart } from './workbook';
import { worksheetPart } from './worksheet';

/** Numbers that are unique in the workbook. */
function numbering(): () => number {
  let last = 0;
  return () => (last += 1);
}

function sheetParts(
  plan: WorkbookPlan,
  texts: ReturnType<typeof sharedStrings>,
  styles: ReturnType<typeof stylesOf>,
) {
  const [nextChart, nextDrawing, nextTable, nextNotes] = [numbering(), numbering(), numbering(), numbering()];
  const cellsOf = chartCellsOf(plan.sheets);
  const drawingOf = ({ name, charts }: SheetPlan): readonly Related[] => {
    if (charts.length === 0) return [];
    const ink: ChartInk = { cellsOf, language: plan.language, place: `Sheet '${name}'` };
    const parts = charts.map((chart) => chartPart(chart, nextChart(), ink));
    return [{ type: 'drawing', part: drawingPart(charts, parts, nextDrawing()) }];
  };
  return plan.sheets.map((sheet, position) => {
    const tables = sheet.tables.map((table) => ({
      type: 'table',
      part: tablePart(table, sheet, nextTable()),
    }));
    const notes = sheet.notes?.length ? noteParts(sheet.notes, sheet.font, nextNotes()) : [];
    const related = [...drawingOf(sheet), ...tables, ...notes];
    return worksheetPart(sheet, { texts, styles, position, related });
  });
}

/**
 * A plan as the bytes of an `.xlsx` file. The same plan always gives the same bytes.
 * @throws RangeError naming the sheet or cell, where Excel would refuse the file or a value does not fit.
 */
export function writeWorkbook(plan: WorkbookPlan): Uint8Array {
  checkPlan(plan);
  const font = plan.sheets[0]?.font ?? refuse('Workbook', 'has no sheet');
  const texts = sharedStrings();
  const styles = stylesOf(font);
  const sheets = sheetParts(plan, texts, styles);
  const part = (path: string, contentType: string, bytes: Uint8Array): Part => ({
    path,
    contentType,
    bytes,
    related: [],
  });
  const related: readonly Related[] = [
    ...sheets.map((sheet) => ({ type: 'worksheet', part: sheet })),
    { type: 'theme', part: themePart(font.name) },
    { type: 'styles', part: part('xl/styles.xml', CONTENT.styles, styles.bytes()) },
    { type: 'sharedStrings', part: part('xl/sharedStrings.xml', CONTENT.sharedStrings, texts.bytes()) },
    ...(hasSpills(plan.sheets) ? [{ type: 'sheetMetadata', part: metadataPart() }] : []),
  ];
  return zipParts([
    { type: 'officeDocument', part: workbookPart(plan.sheets, related) },
    corePropertiesPart(plan),
    extendedPropertiesPart(),
  ]);
}
