import { UIPlugin } from '../oSpreadsheet';
import { Own } from '../commands';
import type { LineChange } from '../../host/engine';
import type { Command, Position, Zone } from '../internals';
import type { EngineLink, LinkedConfig } from '../link';

interface TogetherCommand extends Command {
  readonly work: () => void;
}

/** What a person's command touches. */
interface Touching extends Command, Partial<Position> {
  readonly target?: readonly Zone[];
  readonly zone?: Zone;
  readonly dimension?: 'ROW' | 'COL';
  readonly position?: 'before' | 'after';
  readonly base?: number;
  readonly elements?: readonly number[];
}

/** What is done to whole rows and columns. */
const LINE_CHANGES: Readonly<Record<string, LineChange>> = {
  ADD_COLUMNS_ROWS: 'insert',
  REMOVE_COLUMNS_ROWS: 'delete',
  RESIZE_COLUMNS_ROWS: 'format',
  HIDE_COLUMNS_ROWS: 'format',
  UNHIDE_COLUMNS_ROWS: 'format',
};

const GUARDED: ReadonlySet<string> = new Set([
  'UPDATE_CELL',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'SET_FORMATTING',
  'CLEAR_FORMATTING',
  'SET_ZONE_BORDERS',
  'ADD_MERGE',
  'REMOVE_MERGE',
]);

/** Holds a person to the house's rules, and lets the engine do many things as one change. */
export class HousePlugin extends UIPlugin {
  readonly #link: EngineLink | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.#link = (config as unknown as LinkedConfig).custom.workbench;
  }

  override allowDispatch(command: Command): never {
    return (this.#isAllowed(command) ? 'Success' : 'SheetLocked') as never;
  }

  override beforeHandle(command: Command): void {
    if (this.#link?.hands === 0) this.#link.aboutToDo(command);
  }

  override handle(command: Command): void {
    if (command.type === Own.together) (command as TogetherCommand).work();
  }

  #isAllowed(command: Touching): boolean {
    const link = this.#link;
    if (!link?.rules || link.hands > 0) return true;
    const change = LINE_CHANGES[command.type];
    if (change !== undefined) return this.#mayChange(command, change);
    if (!GUARDED.has(command.type)) return true;
    const { sheetId: sheet = '', col, row, target, zone } = command;
    const { rules } = link;
    const cell =
      col === undefined || row === undefined ? [] : [{ top: row, bottom: row, left: col, right: col }];
    return [...(target ?? []), ...(zone ? [zone] : []), ...cell].every((box) =>
      rules.mayEdit({ sheet, ...box }),
    );
  }

  #mayChange(
    { sheetId: sheet = '', dimension = 'ROW', position, base = 0, elements }: Touching,
    change: LineChange,
  ): boolean {
    const inserted = position === 'before' ? base : base + 1;
    // Lines after the last one are no insertion: the sheet only shows more of itself.
    if (elements === undefined && inserted >= this.getters.getNumberHeaders(sheet, dimension)) return true;
    const lines = { sheet, dimension: dimension === 'ROW' ? 'row' : 'column', count: 1 } as const;
    return (elements ?? [inserted]).every(
      (first) => this.#link?.rules?.mayChange({ ...lines, first }, change) !== false,
    );
  }
}
