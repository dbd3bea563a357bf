import { Own } from './commands';
import { innerName, outerName } from './sheetNames';
import { FIRST_SIZE } from './session';
import type { Engine, EngineSheet, SheetId, SheetVisibility } from '../host/engine';
import type { Session } from './session';

type Tabs = Pick<
  Engine,
  | 'sheets'
  | 'addSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'showSheet'
  | 'colorTab'
  | 'activeSheet'
  | 'activate'
>;

/** Sheets and their tabs. */
export function tabs({ getters, command }: Session): Tabs {
  const veryHidden = new Set<SheetId>();
  let next = getters.getSheetIds().length + 1;
  const isVisible = (id: SheetId): boolean => getters.isSheetVisible(id);
  const sheet = (id: SheetId): EngineSheet => ({
    id,
    name: outerName(getters.getSheetName(id)),
    visibility: isVisible(id) ? 'visible' : veryHidden.has(id) ? 'veryHidden' : 'hidden',
    tabColor: getters.getSheet(id).color?.replace('#', '').toUpperCase() ?? null,
  });
  return {
    sheets: () => getters.getSheetIds().map(sheet),
    addSheet: (name, position) => {
      const sheetId = `s${next++}`;
      const { rows, columns: cols } = FIRST_SIZE;
      command('CREATE_SHEET', { sheetId, name: innerName(name), position, rows, cols });
      return sheetId;
    },
    deleteSheet: (sheetId) => {
      command('DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
      veryHidden.delete(sheetId);
    },
    renameSheet: (sheetId, name) => {
      const oldName = getters.getSheetName(sheetId);
      command('RENAME_SHEET', { sheetId, oldName, newName: innerName(name) });
    },
    moveSheet: (sheetId, position) => command(Own.place, { sheetId, position }),
    showSheet: (sheetId: SheetId, visibility: SheetVisibility) => {
      if (visibility === 'visible' && !isVisible(sheetId)) command('SHOW_SHEET', { sheetId });
      if (visibility !== 'visible' && isVisible(sheetId)) command('HIDE_SHEET', { sheetId });
      if (visibility === 'veryHidden') veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
    },
    colorTab: (sheetId, color) =>
      command('COLOR_SHEET', { sheetId, color: color === null ? undefined : `#${color}` }),
    activeSheet: () => getters.getActiveSheetId(),
    activate: (sheetIdTo) =>
      command('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo }),
  };
}
