import { boundingBox } from '../host/document/boxes';
import { readCell } from './readCell';
import type { CellRange } from '../../tables';
import type { EngineCell, SheetId } from '../host/engine';
import type { EngineNotice } from '../host/engineNotice';
import type { Command, Position } from './internals';
import type { Session } from './session';

interface DoneCommand extends Command, Partial<Position> {
  readonly content?: string;
  readonly dimension?: 'ROW' | 'COL';
  readonly base?: number;
  readonly position?: 'before' | 'after';
  readonly quantity?: number;
  readonly elements?: readonly number[];
  readonly sheetIdFrom?: SheetId;
  readonly sheetIdTo?: SheetId;
  readonly oldName?: string;
  /** Of undoing and redoing: what is undone or redone. */
  readonly commands?: readonly DoneCommand[];
}

interface Edits {
  box: CellRange;
  before: EngineCell | undefined;
}

/** Collects what a person does in the library's own user interface, to be told when it is done. */
export function personsDoing(session: Session): () => readonly EngineNotice[] {
  const { model, link, getters } = session;
  const edits = new Map<SheetId, Edits>();
  let done: EngineNotice[] = [];
  let isSelected = false;
  const note = (command: DoneCommand, isUndone = false): void => {
    const { type, sheetId, row, col, content, commands = [] } = command;
    if (type === 'REDO') for (const one of commands) note(one);
    if (type === 'UNDO') for (const one of [...commands].reverse()) note(one, true);
    if (type === 'UPDATE_CELL' && content !== undefined) {
      if (sheetId === undefined || row === undefined || col === undefined) return;
      const at = { sheetId, row, col };
      const box = { top: row, left: col, bottom: row, right: col };
      const known = edits.get(sheetId);
      if (known === undefined) edits.set(sheetId, { box, before: readCell(session, at) });
      else edits.set(sheetId, { box: boundingBox(known.box, box), before: undefined });
      return;
    }
    const notices = noticesOf(session, command);
    done.push(...(isUndone ? notices.toReversed().map(undone) : notices));
  };
  link.aboutToDo = (command) => note(command);
  model.selection.observe(session, {
    handleEvent: () => {
      isSelected ||= link.hands === 0;
    },
  });
  return () => {
    const edited = [...edits]
      .filter(([sheet]) => getters.tryGetSheet(sheet) !== undefined)
      .map(([sheet, { box, before }]): EngineNotice => {
        const place = { sheet, ...box };
        return { kind: 'edited', place, byPerson: true, ...(before === undefined ? {} : { before }) };
      });
    const all = [...done, ...edited, ...(isSelected ? [selected(session)] : [])];
    edits.clear();
    done = [];
    isSelected = false;
    return all;
  };
}

function selected({ getters }: Session): EngineNotice {
  const { top, left, bottom, right } = getters.getSelectedZone();
  const place = { sheet: getters.getActiveSheetId(), top, left, bottom, right };
  return { kind: 'selected', place, byPerson: true };
}

/** Told before the library does it, so that what was before can be seen. */
function noticesOf({ getters }: Session, command: DoneCommand): readonly EngineNotice[] {
  const { type, sheetId: sheet = '', sheetIdFrom, sheetIdTo } = command;
  const byPerson = true;
  switch (type) {
    case 'ACTIVATE_SHEET':
      return sheetIdTo === undefined || sheetIdFrom === sheetIdTo
        ? []
        : [{ kind: 'activated', sheet: sheetIdTo, byPerson }];
    case 'CREATE_SHEET':
      return [{ kind: 'sheet-added', sheet, byPerson }];
    case 'DUPLICATE_SHEET':
      return [{ kind: 'sheet-added', sheet: sheetIdTo ?? '', byPerson }];
    case 'DELETE_SHEET':
      return [{ kind: 'sheet-deleted', sheet, byPerson }];
    case 'RENAME_SHEET':
      return [{ kind: 'sheet-renamed', sheet, before: getters.getSheetName(sheet), byPerson }];
    case 'MOVE_SHEET':
      return [{ kind: 'sheet-moved', sheet, byPerson }];
    case 'ADD_COLUMNS_ROWS':
      return inserted(command, getters.getNumberHeaders(sheet, command.dimension ?? 'ROW'));
    case 'REMOVE_COLUMNS_ROWS':
      return deleted(command);
    default:
      return [];
  }
}

/** What it looks like when something is taken back. */
function undone(notice: EngineNotice): EngineNotice {
  if (notice.kind === 'lines-inserted') return { ...notice, kind: 'lines-deleted' };
  if (notice.kind === 'lines-deleted') return { ...notice, kind: 'lines-inserted' };
  if (notice.kind === 'sheet-added') return { ...notice, kind: 'sheet-deleted' };
  return notice.kind === 'sheet-deleted' ? { ...notice, kind: 'sheet-added' } : notice;
}

/** Lines after the last one are no insertion: the sheet only shows more of itself. */
function inserted(command: DoneCommand, has: number): readonly EngineNotice[] {
  const { sheetId: sheet = '', dimension, base = 0, position, quantity: count = 0 } = command;
  const first = position === 'before' ? base : base + 1;
  if (first >= has) return [];
  const lines = { sheet, dimension: dimension === 'COL' ? 'column' : 'row', first, count } as const;
  return [{ kind: 'lines-inserted', lines, byPerson: true }];
}

/** From the last run of lines to the first, so that each stands where it is said to. */
function deleted({ sheetId: sheet = '', dimension, elements = [] }: DoneCommand): readonly EngineNotice[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of [...elements].sort((a, b) => b - a)) {
    const run = runs.at(-1);
    if (run?.first === index + 1) runs[runs.length - 1] = { first: index, count: run.count + 1 };
    else runs.push({ first: index, count: 1 });
  }
  const side = dimension === 'COL' ? 'column' : 'row';
  return runs.map((run) => ({
    kind: 'lines-deleted',
    lines: { sheet, dimension: side, ...run },
    byPerson: true,
  }));
}
