import { EvaluationError } from '../oSpreadsheet';
import { shownError } from '../errors';
import { readLiteralsAtOnce } from './literalCells';
import { overlaps } from '../../host/document/boxes';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../host/document/rangeAddress';
import type { EvaluatedCell, Getters, Position, Zone } from '../internals';
import type { EngineLink } from '../link';

export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

type Matrix = readonly (readonly unknown[])[];

interface RangeSet extends Iterable<SheetZone> {
  addMany: (ranges: Iterable<SheetZone>) => void;
}

export interface PositionMap<V> {
  get: (position: Position) => V | undefined;
  keysForSheet: (sheetId: string) => readonly Position[];
}

/** The library's evaluator, as far as it is tuned. */
export interface Evaluator {
  evaluatedCells: PositionMap<EvaluatedCell>;
  readonly nextRangesToUpdate: RangeSet;
  readonly spreadingRelations: {
    readonly arrayFormulasToResults: PositionMap<Zone>;
    isArrayFormula(position: Position): boolean;
  };
  computeCell: (position: Position) => EvaluatedCell;
  readonly blockedArrayFormulas: {
    add: (position: Position) => void;
    has: (position: Position) => boolean;
  };
  evaluate: (ranges: Iterable<SheetZone>) => void;
  evaluateAllCells: () => void;
  evaluateZones: (zones: readonly SheetZone[]) => void;
  updateDependencies: (position: Position) => void;
  getArrayFormulasImpactedByChangesOf: (positions: readonly Position[]) => RangeSet;
  getCellsDependingOn: (ranges: RangeSet) => RangeSet;
  clearEvaluatedRanges: (ranges: readonly SheetZone[]) => void;
  assertSheetHasEnoughSpaceToSpreadFormulaResult: (at: Position, result: Matrix) => void;
  assertNoMergedCellsInSpreadZone: (at: Position, result: Matrix) => void;
}

/** Changes what the evaluator does for whole sheets, and where it lets formulas spill. */
export function tuned(evaluator: Evaluator, getters: Getters, link: EngineLink): void {
  evaluateOnlyCells(evaluator, getters);
  readLiteralsAtOnce(evaluator, getters);
  showExcelsErrors(evaluator);
  const { clearEvaluatedRanges } = evaluator;
  evaluator.clearEvaluatedRanges = (ranges) => {
    for (const { sheetId, zone } of ranges) {
      const known = link.computed.get(sheetId) ?? [];
      known.push(zone);
      link.computed.set(sheetId, known);
    }
    clearEvaluatedRanges.call(evaluator, ranges);
  };
  const { assertSheetHasEnoughSpaceToSpreadFormulaResult: hasSpace } = evaluator;
  evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (at, result) => {
    askForRoom(link, at, result);
    hasSpace.call(evaluator, at, result);
  };
  const { assertNoMergedCellsInSpreadZone: hasNoMerges } = evaluator;
  evaluator.assertNoMergedCellsInSpreadZone = (at, result) => {
    const ranges = link.blocked.get(at.sheetId) ?? [];
    if (ranges.some((range) => overlaps(range, spillOf(at, result)))) {
      evaluator.blockedArrayFormulas.add(at);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what the library catches
      throw new EvaluationError('', '#SPILL!');
    }
    hasNoMerges.call(evaluator, at, result);
  };
}

/** A cell shows Excel's word for an error where the library has its own. */
function showExcelsErrors(evaluator: Evaluator): void {
  const { computeCell } = evaluator;
  evaluator.computeCell = (position) => {
    const cell = computeCell.call(evaluator, position);
    if (cell.type !== 'error') return cell;
    const shown = shownError(String(cell.value));
    return shown === cell.formattedValue ? cell : { ...cell, formattedValue: shown };
  };
}

function evaluateOnlyCells(evaluator: Evaluator, getters: Getters): void {
  evaluator.evaluateAllCells = () => {
    const Cells = evaluator.evaluatedCells.constructor as new () => PositionMap<EvaluatedCell>;
    evaluator.evaluatedCells = new Cells();
    evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => cellZones(getters, sheetId)));
  };
  evaluator.evaluateZones = (zones) => {
    const Ranges = evaluator.nextRangesToUpdate.constructor as new (ranges: readonly SheetZone[]) => RangeSet;
    const ranges = new Ranges(zones);
    const spilling = zones.filter(({ sheetId }) => hasSpills(evaluator, sheetId)).flatMap(positions);
    const arrays = evaluator.getArrayFormulasImpactedByChangesOf(spilling);
    ranges.addMany(evaluator.getCellsDependingOn(ranges));
    ranges.addMany(arrays);
    ranges.addMany(evaluator.getCellsDependingOn(arrays));
    evaluator.evaluate(ranges);
  };
}

const hasSpills = ({ spreadingRelations }: Evaluator, sheetId: string): boolean =>
  spreadingRelations.arrayFormulasToResults.keysForSheet(sheetId).length > 0;

/** One box around all cells, unless most of it is blank. */
function cellZones(getters: Getters, sheetId: string): readonly SheetZone[] {
  const at = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  const [first] = at;
  if (first === undefined) return [];
  let [top, left, bottom, right] = [first.row, first.col, first.row, first.col];
  for (const { row, col } of at) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, col);
    right = Math.max(right, col);
  }
  const isFull = (bottom - top + 1) * (right - left + 1) <= at.length * MOST_BLANK + 1000;
  if (isFull) return [{ sheetId, zone: { top, left, bottom, right } }];
  return at.map(({ row, col }) => ({ sheetId, zone: { top: row, bottom: row, left: col, right: col } }));
}

const MOST_BLANK = 10;

function positions({ sheetId, zone }: SheetZone): readonly Position[] {
  const all: Position[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) all.push({ sheetId, row, col });
  return all;
}

const spillOf = ({ row, col }: Position, result: Matrix): Zone => ({
  top: row,
  left: col,
  bottom: row + (result[0]?.length ?? 1) - 1,
  right: col + result.length - 1,
});

/** Sheets here are as large as they need to be, up to Excel's size. */
function askForRoom({ wanted }: EngineLink, at: Position, result: Matrix): void {
  const { bottom, right } = spillOf(at, result);
  if (bottom >= SHEET_ROWS || right >= SHEET_COLUMNS) return;
  const before = wanted.get(at.sheetId) ?? { rows: 0, columns: 0 };
  wanted.set(at.sheetId, {
    rows: Math.max(before.rows, bottom + 1),
    columns: Math.max(before.columns, right + 1),
  });
}
