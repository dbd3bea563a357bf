import type { CellRange } from '../../tables';
import type { EngineNotice, SheetRange } from '../host/engine';
import type { Session } from './session';

/** Says what happened to those who listen. */
export function notices(session: Session) {
  const { model, link, getters } = session;
  const listeners = new Set<(notice: EngineNotice) => void>();
  const say = (notice: EngineNotice): void => {
    for (const listener of listeners) listener(notice);
  };
  const settle = (): void => {
    growForSpills(session);
    const places = takeComputed(session);
    if (places.length > 0) say({ kind: 'recalculated', places });
  };
  session.afterOwn = settle;
  model.on('command-finalized', session, () => {
    if (link.hands === 0) queueMicrotask(settle);
  });
  void getters;
  return {
    listen: (listener: (notice: EngineNotice) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Formulas that lacked room to spill get it. */
function growForSpills({ link, makeRoom, getters }: Session): void {
  for (const [sheet, { rows, columns }] of [...link.wanted]) {
    link.wanted.delete(sheet);
    if (getters.tryGetSheet(sheet) !== undefined) makeRoom(sheet, rows, columns);
  }
}

const MOST_PLACES = 40;

function takeComputed({ link, getters }: Session): readonly SheetRange[] {
  const all = [...link.computed].filter(([sheet]) => getters.tryGetSheet(sheet) !== undefined);
  link.computed.clear();
  return all.flatMap(([sheet, zones]) =>
    (zones.length > MOST_PLACES ? [bounding(zones)] : zones).map(({ top, left, bottom, right }) => ({
      sheet,
      top,
      left,
      bottom,
      right,
    })),
  );
}

const bounding = (zones: readonly CellRange[]): CellRange => ({
  top: Math.min(...zones.map(({ top }) => top)),
  left: Math.min(...zones.map(({ left }) => left)),
  bottom: Math.max(...zones.map(({ bottom }) => bottom)),
  right: Math.max(...zones.map(({ right }) => right)),
});
