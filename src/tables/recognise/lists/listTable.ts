import type { Header } from '../block';
import { readHeader } from '../headers/readHeader';
import type { Vocabulary } from '../headers/vocabulary';
import { beginsRemark } from '../remarks';
import { EVERYWHERE, filledColumns, textAt, type Reach, type SheetView } from '../sheetView';

/** A plain list: a header and its rows. */
export interface ListTable<Field extends string> {
  readonly view: SheetView;
  readonly header: Header<Field>;
  /** Rows of the sheet that belong to it, blank ones and remarks left out. */
  readonly rows: readonly number[];
}

/** How a list is known. */
export interface ListKind<Field extends string> {
  /** Name of its Excel table. */
  readonly table: string;
  /** Names of its sheet. */
  readonly sheets: RegExp;
  readonly vocabulary: Vocabulary<Field>;
  /** @param named the sheet is called what such a list is called */
  readonly isHeader: (header: Header<Field>, named: boolean) => boolean;
}

/** Finds a list by its table's name, else by its sheet's name, else by its header alone. */
export function findList<Field extends string>(
  views: readonly SheetView[],
  kind: ListKind<Field>,
): ListTable<Field> | null {
  return (
    firstOf(views, (view) => byTable(view, kind)) ??
    firstOf(
      views.filter(({ grid }) => kind.sheets.test(grid.name.trim())),
      (view) => byHeader(view, kind, true),
    ) ??
    firstOf(views, (view) => byHeader(view, kind, false))
  );
}

function firstOf<T>(views: readonly SheetView[], find: (view: SheetView) => T | null): T | null {
  for (const view of views) {
    const found = find(view);
    if (found !== null) return found;
  }
  return null;
}

function byTable<Field extends string>(
  view: SheetView,
  { table: name, vocabulary }: ListKind<Field>,
): ListTable<Field> | null {
  const table = view.grid.tables.find(
    (candidate) => candidate.headerRow && candidate.name.toLowerCase() === name.toLowerCase(),
  );
  if (table === undefined) return null;
  const { top, left, right, bottom } = table.range;
  const header = readHeader(view, { top, bottom: top, left, right, table }, vocabulary);
  if (header.columns.size < 2) return null;
  return {
    view,
    header,
    rows: rowsBelow(view, header, table.totalsRow ? bottom - 1 : view.grid.rows.length - 1),
  };
}

/** Lists begin near the top of their sheet. */
const LAST_HEADER_ROW = 50;

function byHeader<Field extends string>(
  view: SheetView,
  kind: ListKind<Field>,
  named: boolean,
): ListTable<Field> | null {
  const last = Math.min(view.grid.rows.length - 1, LAST_HEADER_ROW);
  for (let top = 0; top <= last; top += 1) {
    const columns = filledColumns(view, top, EVERYWHERE);
    const [left = 0, right = 0] = [columns[0], columns.at(-1)];
    if (columns.length < 2) continue;
    const header = readHeader(view, { top, bottom: top, left, right, table: null }, kind.vocabulary);
    if (kind.isHeader(header, named))
      return { view, header, rows: rowsBelow(view, header, view.grid.rows.length - 1) };
  }
  return null;
}

function rowsBelow<Field extends string>(
  view: SheetView,
  header: Header<Field>,
  last: number,
): readonly number[] {
  const reach: Reach = { left: header.left, right: header.right };
  const columns = [...header.columns.values()].map(({ column }) => column);
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= last; row += 1) {
    const first = filledColumns(view, row, reach)[0];
    if (first === undefined || beginsRemark(textAt(view, row, first))) continue;
    if (columns.some((column) => textAt(view, row, column) !== '')) rows.push(row);
  }
  return rows;
}
