import { Own } from './commands';
import { styleOfCell } from './looks';
import type { CellRange } from '../../tables';
import type { Engine, EngineStyle, SheetId, SheetRange } from '../host/engine';
import type { Session } from './session';

type CellLooks = Pick<Engine, 'style' | 'styleOf'>;

/** Beyond so many lines a range is taken for whole columns or rows: their looks are kept apart from cells. */
const WHOLE = { rows: 100_000, columns: 1_000 } as const;

interface Laid {
  readonly box: CellRange;
  readonly style: EngineStyle;
}

/** How cells look. */
export function cellLooks(session: Session): CellLooks {
  const { getters } = session;
  const whole = new Map<SheetId, Laid[]>();
  return {
    style: ({ sheet, ...box }, style) => {
      const isWhole = box.bottom >= WHOLE.rows || box.right >= WHOLE.columns;
      if (isWhole) whole.set(sheet, [...(whole.get(sheet) ?? []), { box, style }]);
      else session.makeRoom(sheet, box.bottom + 1, box.right + 1);
      lay(session, { sheet, ...box }, style);
    },
    styleOf: ({ sheet: sheetId, row, column }) => {
      const cell = getters.getCell({ sheetId, row, col: column });
      if (cell !== undefined) return styleOfCell(cell);
      if (row < getters.getNumberRows(sheetId) && column < getters.getNumberCols(sheetId)) return {};
      return wholeStyle(whole.get(sheetId) ?? [], row, column);
    },
  };
}

function lay(
  { getters, command }: Session,
  { sheet: sheetId, ...box }: SheetRange,
  style: EngineStyle,
): void {
  const zone = {
    ...box,
    bottom: Math.min(box.bottom, getters.getNumberRows(sheetId) - 1),
    right: Math.min(box.right, getters.getNumberCols(sheetId) - 1),
  };
  if (zone.top <= zone.bottom && zone.left <= zone.right)
    command(Own.style, { sheetId, zones: [zone], style });
}

/** Of cells that the sheet does not have yet. */
function wholeStyle(laid: readonly Laid[], row: number, column: number): EngineStyle {
  const all = laid
    .filter(({ box }) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right)
    .map(({ style }) => style);
  const merged = Object.assign({}, ...all) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
