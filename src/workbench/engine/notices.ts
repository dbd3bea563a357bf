import { personsDoing } from './personsDoing';
import type { CellRange } from '../../tables';
import type { SheetRange } from '../host/engine';
import type { EngineNotice } from '../host/engineNotice';
import type { Session } from './session';

export interface Notices {
  readonly listen: (listener: (notice: EngineNotice) => void) => () => void;
  readonly say: (notice: EngineNotice) => void;
}

/** Says what happened to those who listen. */
export function notices(session: Session): Notices {
  const { model, link } = session;
  const listeners = new Set<(notice: EngineNotice) => void>();
  const say = (notice: EngineNotice): void => {
    for (const listener of listeners) listener(notice);
  };
  const settle = (): void => {
    growForSpills(session);
    const places = takeComputed(session);
    if (places.length > 0) say({ kind: 'recalculated', places });
  };
  const takeDone = personsDoing(session);
  session.afterOwn = settle;
  let isDue = false;
  // The library is still in the middle of a person's command: whoever listens may command it, too.
  const later = (): void => {
    if (link.hands > 0 || isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      for (const notice of takeDone()) say(notice);
      settle();
    });
  };
  model.on('command-finalized', session, later);
  model.on('update', session, later);
  return {
    say,
    listen: (listener) => {
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
  return all.flatMap(([sheet, zones]) => {
    const places = zones.length > MOST_PLACES ? [bounding(zones)] : zones;
    return places.map(({ top, left, bottom, right }) => ({ sheet, top, left, bottom, right }));
  });
}

const bounding = (zones: readonly CellRange[]): CellRange =>
  zones.reduce((all, zone) => ({
    top: Math.min(all.top, zone.top),
    left: Math.min(all.left, zone.left),
    bottom: Math.max(all.bottom, zone.bottom),
    right: Math.max(all.right, zone.right),
  }));
