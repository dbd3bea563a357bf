import { Own, Shared } from './commands';
import { readCell } from './readCell';
import { innerFormula } from './sheetNames';
import { usedZone } from './usedZone';
import type { CellRange } from '../../tables';
import type { CellContent, Engine, SheetCellRef, SheetId, SheetRange } from '../host/engine';
import type { Position } from './internals';
import type { Contents } from './commands';
import type { Session } from './session';

type Cells = Pick<Engine, 'read' | 'texts' | 'usedRange' | 'write' | 'recalculate' | 'spill' | 'blockSpills'>;

/** Contents of cells and what is computed of them. */
export function cells(session: Session): Cells {
  const { getters, link } = session;
  return {
    read: (place) => {
      session.settle();
      return mapped(place, (at) => readCell(session, at));
    },
    texts: (place) => {
      session.settle();
      return mapped(place, (at) => getters.getEvaluatedCell(at).formattedValue);
    },
    usedRange: (sheet) => {
      session.settle();
      return usedZone(session, sheet);
    },
    write: (at, contents) => {
      write(session, at, contents.map(lineToWrite));
    },
    recalculate: (given) => {
      const cellIds = given?.flatMap(({ sheet: sheetId, row, column: col }) => {
        const cell = getters.getCell({ sheetId, row, col });
        return cell === undefined ? [] : [cell.id];
      });
      if (cellIds === undefined) session.command('EVALUATE_CELLS');
      else if (cellIds.length > 0) session.command('EVALUATE_CELLS', { cellIds });
    },
    spill: ({ sheet: sheetId, row, column: col }) => {
      session.settle();
      return spillOf(session, { sheetId, row, col });
    },
    blockSpills: (sheet, ranges) => {
      const before = link.blocked.get(sheet) ?? [];
      link.blocked.set(sheet, ranges);
      if (before.length > 0 || ranges.length > 0) respill(session, sheet, [...before, ...ranges]);
    },
  };
}

const lineToWrite = (line: Contents[number]): Contents[number] =>
  line.map((content: CellContent | null | undefined) =>
    content && 'formula' in content ? { formula: innerFormula(content.formula) } : content,
  );

function write(
  session: Session,
  { sheet: sheetId, row: top, column: left }: SheetCellRef,
  contents: Contents,
): void {
  if (contents.length === 0) return;
  const width = Math.max(...contents.map((line) => line.length));
  session.makeRoom(sheetId, top + contents.length, left + width);
  session.command(Own.write, { sheetId, top, left, contents: new Shared(contents) });
}

function mapped<R>(
  { sheet: sheetId, top, left, bottom, right }: SheetRange,
  read: (at: Position) => R,
): readonly (readonly R[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => read({ sheetId, row: top + r, col: left + c })),
  );
}

function spillOf({ getters }: Session, at: Position): CellRange | null {
  const zone = getters.getSpillZone(at);
  return zone === undefined
    ? null
    : { top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right };
}

/** Formulas that spill where tables stand, or stood, are computed anew. */
function respill({ getters, command }: Session, sheet: SheetId, ranges: readonly CellRange[]): void {
  const cellIds = getters.getSpillAnchors(sheet, ranges).flatMap((at) => getters.getCell(at)?.id ?? []);
  if (cellIds.length > 0) command('EVALUATE_CELLS', { cellIds });
}
