import type { Dimension, Engine, SheetLines } from '../host/engine';
import type { Session } from './session';

type Lines = Pick<
  Engine,
  'size' | 'resize' | 'isHidden' | 'hide' | 'insertLines' | 'deleteLines' | 'merges' | 'merge' | 'unmerge'
>;

/** Excel's standard sizes in pixels. */
export const STANDARD_SIZE = { row: 20, column: 64 } as const;

const LIBRARY = { row: 'ROW', column: 'COL' } as const;

/** Rows and columns, and cells that are merged across them. */
export function lines(session: Session): Lines {
  const { getters, command } = session;
  const count = (sheet: string, dimension: Dimension): number =>
    getters.getNumberHeaders(sheet, LIBRARY[dimension]);
  const elements = ({ sheet, dimension, first, count: wanted }: SheetLines): readonly number[] => {
    const last = Math.min(first + wanted, count(sheet, dimension));
    return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  };
  const room = ({ sheet, dimension, first, count: wanted }: SheetLines): void => {
    const needed = wanted > MOST_AT_ONCE ? 0 : first + wanted;
    session.makeRoom(sheet, dimension === 'row' ? needed : 0, dimension === 'column' ? needed : 0);
  };
  return {
    size: (sheet, dimension, index) =>
      getters.getGivenSize(sheet, LIBRARY[dimension], index) ?? STANDARD_SIZE[dimension],
    resize: (given, pixels) => {
      room(given);
      const { sheet: sheetId, dimension } = given;
      const changed = elements(given);
      if (changed.length === 0) return;
      command('RESIZE_COLUMNS_ROWS', {
        sheetId,
        dimension: LIBRARY[dimension],
        elements: changed,
        size: pixels,
      });
    },
    isHidden: (sheet, dimension, index) =>
      index < count(sheet, dimension) && getters.isHeaderHiddenByUser(sheet, LIBRARY[dimension], index),
    hide: (given, isHidden) => {
      room(given);
      const { sheet: sheetId, dimension } = given;
      const changed = elements(given);
      if (changed.length === 0) return;
      const type = isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      command(type, { sheetId, dimension: LIBRARY[dimension], elements: changed });
    },
    insertLines: ({ sheet: sheetId, dimension, first, count: quantity }) => {
      if (first >= count(sheetId, dimension)) return;
      const sheetName = getters.getSheetName(sheetId);
      // After the line before, as long as there is one: new lines take its looks, as in Excel.
      const place = first > 0 ? { position: 'after', base: first - 1 } : { position: 'before', base: 0 };
      command('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension: LIBRARY[dimension], ...place, quantity });
    },
    deleteLines: (given) => {
      const { sheet: sheetId, dimension } = given;
      room({ ...given, count: Math.min(given.count + 1, MOST_AT_ONCE) });
      const gone = elements(given);
      if (gone.length === 0) return;
      const sheetName = getters.getSheetName(sheetId);
      command('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: LIBRARY[dimension], elements: gone });
    },
    merges: (sheet) =>
      getters.getMerges(sheet).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    merge: ({ sheet: sheetId, ...zone }) => {
      session.makeRoom(sheetId, zone.bottom + 1, zone.right + 1);
      if (zone.top === zone.bottom && zone.left === zone.right) return;
      command('ADD_MERGE', { sheetId, target: [zone], force: true });
    },
    unmerge: ({ sheet: sheetId, ...zone }) => {
      const target = getters
        .getMerges(sheetId)
        .filter(
          ({ top, left, bottom, right }) =>
            top <= zone.bottom && bottom >= zone.top && left <= zone.right && right >= zone.left,
        )
        .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
      if (target.length > 0) command('REMOVE_MERGE', { sheetId, target });
    },
  };
}

/** More lines than anybody means one by one: the whole sheet's. */
const MOST_AT_ONCE = 100_000;
