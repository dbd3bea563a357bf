import ExcelJS from 'exceljs';
import type { CellStyle, PlannedCell, WorkbookPlan } from '../../src/tables';

const solid = (color: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${color}` },
});

const edge = (side: NonNullable<CellStyle['border']>['top']): Partial<ExcelJS.Border> | undefined =>
  side && { style: side.style, color: { argb: `FF${side.color}` } };

function styleOf({ font, fill, border, ...style }: CellStyle, name: string): Partial<ExcelJS.Style> {
  const { color, ...letters } = font ?? {};
  const edges = Object.entries(border ?? {}).map(([side, given]) => [side, edge(given)] as const);
  return {
    font: { name, ...letters, ...(color ? { color: { argb: `FF${color}` } } : {}) },
    ...(fill ? { fill: solid(fill) } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    border: Object.fromEntries(edges),
    alignment: {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      ...(style.vertical ? { vertical: style.vertical === 'center' ? 'middle' : style.vertical } : {}),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
    },
  };
}

const valueOf = ({ value }: PlannedCell): ExcelJS.CellValue =>
  value !== null && typeof value === 'object' ? { formula: value.formula, result: value.cached ?? 0 } : value;

/** The same cells, looks, widths and merges with exceljs, which can write no charts. */
export async function writeWithExceljs({ sheets }: WorkbookPlan): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  const styles = new Map<CellStyle, Partial<ExcelJS.Style>>();
  for (const { name, rows, columnWidths, merges, font } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    worksheet.columns = columnWidths.map((width) => ({ width }));
    rows.forEach(({ cells, height }, index) => {
      const row = worksheet.getRow(index + 1);
      if (height !== undefined) row.height = height;
      for (const planned of cells) {
        const cell = row.getCell(planned.column + 1);
        cell.value = valueOf(planned);
        if (!planned.style) continue;
        const style = styles.get(planned.style) ?? styleOf(planned.style, font.name);
        styles.set(planned.style, style);
        cell.style = style;
      }
    });
    for (const { top, left, bottom, right } of merges)
      worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return workbook.xlsx.writeBuffer();
}
