import { a1, rangeA1, type SheetPlan, type TablePlan } from '../../tables';
import { xstring } from './cellText';
import { MAIN } from './namespaces';
import { ordered } from './order';
import { CONTENT, type Part } from './part';
import { refuse } from './refuse';
import { counted, element, partBytes } from './xml';

const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '\n': '_x000a_',
  '\t': '_x0009_',
};

const NO_EMPHASIS = {
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: false,
  showColumnStripes: false,
};

/** The header cells' texts; Excel repairs a file in which the two differ. */
function headers({ rows, name }: SheetPlan, { range, name: table }: TablePlan): readonly string[] {
  const cells = rows[range.top]?.cells ?? [];
  const seen = new Set<string>();
  return Array.from({ length: range.right - range.left + 1 }, (_, offset) => {
    const column = range.left + offset;
    const header = cells.find((cell) => cell.column === column)?.value;
    const place = `Sheet '${name}', cell ${a1({ row: range.top, column })}, header of table ${table}`;
    if (typeof header !== 'string' || header === '') return refuse(place, 'is not text');
    if (seen.has(header.toLowerCase())) refuse(place, `'${header}' is there twice`);
    seen.add(header.toLowerCase());
    return header;
  });
}

/** A header's line breaks are escaped once more in the table's own list. */
function columnXml(header: string, index: number): string {
  const name = xstring(header).replace(/["\n\t]/g, (one) => ATTRIBUTE_ESCAPES[one] ?? one);
  return `<tableColumn id="${index + 1}" name="${name}"/>`;
}

/** @param id Unique in the workbook, from 1. */
export function tablePart(table: TablePlan, sheet: SheetPlan, id: number): Part {
  const ref = rangeA1(table.range);
  const columns = headers(sheet, table).map(columnXml);
  const children = {
    autoFilter: table.filter ? element('autoFilter', { ref }) : '',
    tableColumns: counted('tableColumns', columns),
    tableStyleInfo: element('tableStyleInfo', { name: table.style ?? undefined, ...NO_EMPHASIS }),
  };
  const names = { id, name: table.name, displayName: table.name };
  const xml = ordered('table', children, { xmlns: MAIN, ...names, ref, totalsRowShown: false });
  return { path: `xl/tables/table${id}.xml`, contentType: CONTENT.table, bytes: partBytes(xml), related: [] };
}
