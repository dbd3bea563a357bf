import { a1, type CellAddress } from '../../tables';
import { cellAddress, COLUMNS, ROWS } from './cellAddress';
import { damaged } from './errors';
import { isTrue } from './xml';
import type { Attributes } from './xmlAttributes';
import type { CellDraft } from './cellValue';
import type { Allowance } from './limits';

/** Where a sheet's cells go: rows and cells may leave out where they stand, and then follow the one before. */
export interface Placement {
  readonly rows: readonly (readonly (CellDraft | undefined)[] | undefined)[];
  /** Hidden rows that hold something. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly startRow: (attributes: Attributes) => void;
  /** @param stated the cell's own `r` */
  readonly placeOf: (stated: string | undefined) => CellAddress;
  readonly put: (at: CellAddress, cell: CellDraft) => void;
}

/** Rows without cells take no memory, and what lies beyond a sheet's edge or twice in one place is refused. */
export function placement(part: string, { spend }: Allowance): Placement {
  const rows: (CellDraft | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  let row = -1;
  let column = -1;
  let hidden = false;
  return {
    rows,
    hiddenRows,
    startRow(attributes) {
      const stated = attributes.get('r');
      row = stated === undefined ? row + 1 : Number(stated) - 1;
      if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw damaged(part, 'cell-address', stated);
      column = -1;
      hidden = isTrue(attributes.get('hidden'));
    },
    placeOf(stated) {
      const at = stated === undefined ? { row, column: column + 1 } : cellAddress(stated);
      if (!at || at.row < 0 || at.column >= COLUMNS) throw damaged(part, 'cell-address', stated);
      column = at.column;
      return at;
    },
    put(at, cell) {
      const cells = (rows[at.row] ??= []);
      if (cells[at.column]) throw damaged(part, 'duplicate-cell', a1(at));
      spend.cells(1);
      if (at.column >= cells.length) spend.places(at.column + 1 - cells.length);
      cells[at.column] = cell;
      if (hidden) hiddenRows.add(at.row);
    },
  };
}
