import { a1, type SheetPlan } from '../../tables';
import { cellOnSheet } from './reference';
import { element, group } from './xml';

/** Links to places in the workbook: no relationship, no address outside. */
export function hyperlinksXml({ rows }: SheetPlan): string {
  const links: string[] = [];
  rows.forEach(({ cells }, row) => {
    for (const { column, link } of cells) {
      if (!link) continue;
      links.push(
        element('hyperlink', { ref: a1({ row, column }), location: cellOnSheet(link.sheet, link.cell) }),
      );
    }
  });
  return links.length === 0 ? '' : group('hyperlinks', links.join(''));
}
