import './cellEditor';
import { cellLooks } from './cellLooks';
import { cells } from './cells';
import { register } from './functions';
import { furnishing } from './furniture/furnish';
import { lines } from './lines';
import { notices } from './notices';
import { recompile } from './recompile';
import { selection } from './selection';
import { openSession } from './session';
import { tabs } from './tabs';
import type { Engine, SheetCellRef, SheetFurniture, SheetId } from '../host/engine';
import type { Model } from './oSpreadsheet';

/** The sheet engine: what the host asks of it, and what a page mounts. */
export interface SheetEngine extends Engine {
  /** The library's, for its own user interface. */
  readonly model: Model;
  /** What stands on a sheet besides its cells, as it was last given. */
  furniture: (sheet: SheetId) => SheetFurniture | null;
  /** The sentence that hangs on a cell. */
  noteAt: (cell: SheetCellRef) => string | null;
  /** A person's cell editor opens or closes; the library's own tells it itself. */
  cellEditor: (isOpen: boolean) => void;
}

/** An empty workbook over the library. */
export function createEngine(names: readonly string[] = ['Sheet1']): SheetEngine {
  const session = openSession(names);
  const { model, link } = session;
  const told = notices(session);
  link.cellEditor = (open) => told.say({ kind: 'editing', open });
  return {
    model,
    ...tabs(session),
    ...cells(session),
    ...cellLooks(session),
    ...lines(session),
    ...selection(session),
    ...furnishing(session),
    batch: (work) => session.together(work),
    registerFunction: (worksheetFunction) => {
      register(link, worksheetFunction);
      recompile(session, worksheetFunction.name);
    },
    obey: (rules) => {
      link.rules = rules;
    },
    listen: told.listen,
    cellEditor: link.cellEditor,
  };
}
