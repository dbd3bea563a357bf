import { drawCharts } from './charts';
import { drawConditionalFormats } from './conditionalFormats';
import { drawPanes } from './panes';
import { drawTables } from './tables';
import { drawValidations } from './validations';
import type { Engine, SheetCellRef, SheetFurniture, SheetId } from '../../host/engine';
import type { Session } from '../session';

interface Furnishing extends Pick<Engine, 'furnish'> {
  readonly furniture: (sheet: SheetId) => SheetFurniture | null;
  readonly noteAt: (cell: SheetCellRef) => string | null;
}

type Part = keyof SheetFurniture;
type Draw = (session: Session, sheet: SheetId, furniture: SheetFurniture) => void;

/** Each drawn with the library's own means, anew when something of it has changed. Notes it shows on error cells itself. */
const PARTS: readonly { readonly of: readonly Part[]; readonly draw: Draw }[] = [
  { of: ['tables'], draw: drawTables },
  { of: ['charts'], draw: drawCharts },
  { of: ['conditionalFormats'], draw: drawConditionalFormats },
  { of: ['validations'], draw: drawValidations },
  { of: ['frozen', 'gridlines'], draw: drawPanes },
];

const BARE: SheetFurniture = {
  tables: [],
  charts: [],
  conditionalFormats: [],
  validations: [],
  notes: [],
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  isProtected: false,
};

/** What stands on sheets besides their cells. */
export function furnishing(session: Session): Furnishing {
  const given = new Map<SheetId, SheetFurniture>();
  return {
    furnish: (sheet, furniture) => {
      const before = given.get(sheet) ?? BARE;
      given.set(sheet, furniture);
      const changed = PARTS.filter(({ of }) => of.some((part) => !isSame(before[part], furniture[part])));
      if (changed.length === 0) return;
      makeRoom(session, sheet, furniture);
      session.together(() => {
        for (const { draw } of changed) draw(session, sheet, furniture);
      });
    },
    furniture: (sheet) => given.get(sheet) ?? null,
    noteAt: ({ sheet, row, column }) => {
      const notes = given.get(sheet)?.notes ?? [];
      return notes.find(({ cell }) => cell.row === row && cell.column === column)?.text ?? null;
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function makeRoom(session: Session, sheet: SheetId, { tables, frozen }: SheetFurniture): void {
  const rows = Math.max(frozen.rows + 1, ...tables.map(({ range }) => range.bottom + 1));
  const columns = Math.max(frozen.columns + 1, ...tables.map(({ range }) => range.right + 1));
  session.makeRoom(sheet, rows, columns);
}
