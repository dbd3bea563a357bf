import type { ScorecardField } from '../../../core';
import type { Header } from '../block';
import { textAt, type SheetView } from '../sheetView';

/** Rows that are looked at before a column is judged. */
const LOOKED_AT = 50;
const LIKE_ID = /^[A-Za-z]{0,4}[-_]?\d{2,}$/;

/** Takes a column headed 员工 or Employee for the ids where ids stand under it, and under no other. */
export function idsUnderName(view: SheetView, header: Header<ScorecardField>): Header<ScorecardField> {
  const name = header.columns.get('name');
  if (header.columns.has('employeeId') || name?.loose !== true) return header;
  const rows = Array.from({ length: LOOKED_AT }, (_, index) => header.bottom + 1 + index);
  const texts = rows.map((row) => textAt(view, row, name.column)).filter((text) => text !== '');
  const likeIds = texts.filter((text) => LIKE_ID.test(text)).length;
  // A total or a remark may stand under them.
  if (likeIds === 0 || likeIds * 2 < texts.length) return header;
  const columns = new Map(header.columns);
  columns.delete('name');
  columns.set('employeeId', name);
  return { ...header, columns };
}
