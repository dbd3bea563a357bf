import type { ScorecardField } from '../../../core';
import type { GridTable } from '../../grid';
import type { Header, OtherColumn } from '../block';
import { EVERYWHERE, filledColumns, widthsIn, type SheetView } from '../sheetView';
import { idsUnderName } from './idsUnderName';
import { isSecondRow } from './isSecondRow';
import { readHeader, type HeaderPlace } from './readHeader';
import { scorecardVocabulary } from './vocabularies';
import { withoutDoubtful } from './withoutDoubtful';

type ScorecardHeader = Header<ScorecardField>;

/** Every header of a scorecard on a sheet, from the top and from the left. */
export function findHeaders(view: SheetView): readonly ScorecardHeader[] {
  const headers: ScorecardHeader[] = [];
  for (let row = 0; row < view.grid.rows.length; row += 1) {
    if (!namesFields(view, row)) continue;
    const found = headersAt(view, row);
    headers.push(...found);
    row = Math.max(row, ...found.map(({ bottom }) => bottom));
  }
  return headers;
}

/** Cheap, for it is asked of every row: two words that head columns. */
function namesFields({ grid }: SheetView, row: number): boolean {
  let words = 0;
  for (const cell of grid.rows[row] ?? []) {
    if (typeof cell?.value !== 'string' || scorecardVocabulary(cell.value) === null) continue;
    words += 1;
    if (words === 2) return true;
  }
  return false;
}

function headersAt(view: SheetView, row: number): readonly ScorecardHeader[] {
  const single = headersOf(view, row, row);
  if (!isSecondRow(view, row + 1)) return single;
  const double = headersOf(view, row, row + 1);
  const below = headersOf(view, row + 1, row + 1);
  return fieldsOf(double) >= fieldsOf(single) && fieldsOf(double) > fieldsOf(below) ? double : single;
}

const fieldsOf = (headers: readonly ScorecardHeader[]): number =>
  headers.reduce((sum, { columns }) => sum + columns.size, 0);

function headersOf(view: SheetView, top: number, bottom: number): readonly ScorecardHeader[] {
  const pieces = stretches(view, top, bottom).map((place) => readHeader(view, place, scorecardVocabulary));
  return withAsides(view, joined(view, pieces));
}

/** Runs of columns with a header, parted by blank ones; an Excel table is a run of its own. */
function stretches(view: SheetView, top: number, bottom: number): readonly HeaderPlace[] {
  const table = (column: number): GridTable | null =>
    view.grid.tables.find(
      ({ headerRow, range }) =>
        headerRow && range.top === top && range.left <= column && column <= range.right,
    ) ?? null;
  const places: { top: number; bottom: number; left: number; right: number; table: GridTable | null }[] = [];
  for (const column of occupiedColumns(view, top, bottom)) {
    const last = places.at(-1);
    const owner = table(column);
    if (last && last.table === owner && (owner !== null || column <= last.right + 1))
      last.right = Math.max(last.right, column);
    else places.push({ top, bottom, left: column, right: column, table: owner });
  }
  return places;
}

function occupiedColumns(view: SheetView, top: number, bottom: number): readonly number[] {
  const columns = new Set([
    ...filledColumns(view, top, EVERYWHERE),
    ...filledColumns(view, bottom, EVERYWHERE),
  ]);
  for (const { left, right } of widthsIn(view, top)) {
    if (columns.has(left)) for (let column = left; column <= right; column += 1) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** Joins a run to the next where it lacks what the next one has: a column in the middle was left without a header. */
function joined(view: SheetView, pieces: readonly ScorecardHeader[]): readonly ScorecardHeader[] {
  const headers: ScorecardHeader[] = [];
  for (const piece of pieces) {
    const last = headers.at(-1);
    if (last && completes(piece, last)) {
      headers[headers.length - 1] = readHeader(view, { ...last, right: piece.right }, scorecardVocabulary);
    } else headers.push(piece);
  }
  return headers;
}

function completes(piece: ScorecardHeader, before: ScorecardHeader): boolean {
  if (piece.table !== null || before.table !== null || before.columns.size === 0) return false;
  const fields = [...piece.columns.keys()];
  return (
    fields.every((field) => !before.columns.has(field)) &&
    ESSENTIALS.some((field) => fields.includes(field) && !before.columns.has(field))
  );
}

/** A run that is no header of a scorecard belongs to none, and is told as columns beside the one next to it. */
function withAsides(view: SheetView, pieces: readonly ScorecardHeader[]): readonly ScorecardHeader[] {
  const headers: ScorecardHeader[] = [];
  let before: OtherColumn[] = [];
  for (const piece of pieces) {
    if (isScorecardHeader(piece.columns)) {
      headers.push({ ...idsUnderName(view, withoutDoubtful(view, piece)), asides: before });
      before = [];
      continue;
    }
    const aside = [...piece.unused, ...piece.repeated, ...piece.columns.values()].map(
      ({ column, header }) => ({ column, header }),
    );
    const last = headers.pop();
    if (last) headers.push({ ...last, asides: [...last.asides, ...aside] });
    else before = [...before, ...aside];
  }
  return headers;
}

const ESSENTIALS = ['metric', 'weight', 'target', 'actual'] as const;

/**
 * Whether columns make a scorecard: a metric or its weight, and three of person, metric, weight, target and actual. A
 * list of people with target and actual alone tracks sales.
 */
function isScorecardHeader(columns: ReadonlyMap<ScorecardField, unknown>): boolean {
  const essentials = ESSENTIALS.filter((field) => columns.has(field)).length;
  const person = columns.has('employeeId') || columns.has('name') ? 1 : 0;
  return (columns.has('metric') || columns.has('weight')) && essentials >= 2 && essentials + person >= 3;
}
