import type { CellRange } from '../../tables';
import type { Engine, SheetRange } from '../host/engine';
import type { Session } from './session';

type Selection = Pick<Engine, 'selection' | 'select'>;

/** What is selected; of whole columns and rows the library knows only its own lines. */
export function selection(session: Session): Selection {
  const { getters, model } = session;
  let asked: { readonly box: CellRange; readonly inside: CellRange } | null = null;
  const selected = (): CellRange => {
    const { top, left, bottom, right } = getters.getSelectedZone();
    return { top, left, bottom, right };
  };
  const fits = (sheet: string, { left, right }: CellRange): boolean =>
    getters.getColDimensions(sheet, right).end - getters.getColDimensions(sheet, left).start <=
    getters.getSheetViewDimension().width;
  return {
    selection: () => {
      const box = selected();
      const isAsAsked = asked !== null && sameBox(asked.inside, box);
      return { sheet: getters.getActiveSheetId(), ...(isAsAsked && asked !== null ? asked.box : box) };
    },
    select: ({ sheet, ...box }: SheetRange) => {
      const active = getters.getActiveSheetId();
      if (sheet !== active) session.command('ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheet });
      session.makeRoom(sheet, box.top + 1, box.left + 1);
      const bottom = Math.min(box.bottom, getters.getNumberRows(sheet) - 1);
      const right = Math.min(box.right, getters.getNumberCols(sheet) - 1);
      const zone = { ...box, bottom, right };
      session.own(() => model.selection.selectZone({ cell: { col: box.left, row: box.top }, zone }));
      // The library brings the first cell into view; the others of its row follow where they fit.
      if (fits(sheet, zone)) session.command('SCROLL_TO_CELL', { col: right, row: box.top });
      asked = { box, inside: selected() };
    },
  };
}

const sameBox = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
