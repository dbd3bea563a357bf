import type { CellAddress, CellRange } from '../address';
import type { CellEdit, EditPlan } from '../editPlan';
import type { SheetGrid } from '../grid';
import type { CellStyle } from '../plan';
import { COLORS } from '../reports/look';
import type { Placed } from './placeParts';
import { freeDepth } from './room';

/** Rows that a table may grow by before its figures stand there unformatted. */
const SPARE_ROWS = 200;
const COLUMN_CHARACTERS = 11;

/** The edit that makes a sheet live; `null` where nothing is to be written. */
export function liveEdits(grid: SheetGrid, placed: readonly Placed[], decimals: number): EditPlan | null {
  const due = placed.filter(
    ({ wanted, area }) => area !== null && (wanted.found === null || wanted.fault !== null),
  );
  if (due.length === 0) return null;
  const taken = placed.flatMap(({ area }) => area ?? []);
  return {
    sheet: grid.name,
    cells: due.flatMap(cellEdits),
    room: due.flatMap(({ area }) => area ?? []),
    styles: due.flatMap((one) => looks(one, grid, { taken, decimals })),
    widths: due.flatMap(({ area }) => (area ? columnsOf(area) : [])),
  };
}

/** A formula that has to move is taken away where it stood. */
function cellEdits({ wanted: { formula, found }, area }: Placed): readonly CellEdit[] {
  if (area === null) return [];
  const cell: CellAddress = { row: area.top, column: area.left };
  const after = { formula };
  if (found === null) return [{ cell, before: null, after }];
  const before = { formula: found.formula };
  const stays = found.cell.row === cell.row && found.cell.column === cell.column;
  return stays
    ? [{ cell, before, after }]
    : [
        { cell: found.cell, before, after: null },
        { cell, before: null, after },
      ];
}

const columnsOf = ({ left, right }: CellRange): NonNullable<EditPlan['widths']> =>
  Array.from({ length: right - left + 1 }, (_, index) => ({
    column: left + index,
    characters: COLUMN_CHARACTERS,
  }));

const HEADING: CellStyle = {
  fill: COLORS.band,
  font: { bold: true, color: COLORS.ink },
  horizontal: 'right',
  vertical: 'center',
};
const HEADING_OF_IDS: CellStyle = { ...HEADING, horizontal: 'left' };
const PERCENT: CellStyle = { numberFormat: '0.0%' };
const POINTS: CellStyle = { numberFormat: '0.00' };

const scoreStyle = (decimals: number): CellStyle => ({
  numberFormat: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
});

interface Drawing {
  readonly taken: readonly CellRange[];
  readonly decimals: number;
}

function looks({ wanted, area }: Placed, grid: SheetGrid, { taken, decimals }: Drawing): EditPlan['styles'] {
  if (area === null) return [];
  const { top, left, right, bottom } = area;
  const below = { ...area, top: bottom + 1, bottom: bottom + 1 };
  const spare = freeDepth(below, { grid, taken, own: [] }, SPARE_ROWS);
  const column = (offset: number, style: CellStyle): EditPlan['styles'][number] => ({
    range: { top: top + 1, bottom: bottom + spare, left: left + offset, right: left + offset },
    style,
  });
  const head = { top, bottom: top };
  return wanted.part === 'lines'
    ? [
        { range: { ...head, left, right }, style: HEADING },
        { range: { ...column(0, PERCENT).range, right: left + 1 }, style: PERCENT },
        column(2, POINTS),
      ]
    : [
        { range: { ...head, left, right: left }, style: HEADING_OF_IDS },
        { range: { ...head, left: left + 1, right }, style: HEADING },
        column(1, scoreStyle(decimals)),
        column(2, PERCENT),
      ];
}
