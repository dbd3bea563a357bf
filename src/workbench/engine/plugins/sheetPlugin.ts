import { registries } from '../oSpreadsheet';
import { Own } from '../commands';
import type { PlaceCommand } from '../commands';
import type { Command, History, Placed, Position } from '../internals';

interface Base {
  readonly history: History;
  readonly cellPosition: Readonly<Record<number, Position>>;
  readonly sheets: Readonly<
    Record<string, { readonly rows: readonly { readonly cells: Readonly<Record<number, number>> }[] }>
  >;
  readonly orderedSheetIds: readonly string[];
  handle(command: Command): void;
  updateCellPosition: (update: Position & { readonly cellId: number | undefined }) => void;
  createSheetHasName: (command: Command) => string;
  checkSheetName: (command: Command) => string;
}

const BasePlugin = registries.corePluginRegistry.get('sheet') as unknown as {
  new (config: unknown): Base;
  readonly getters: readonly string[];
};

/** The library's sheets, with tabs that go to any place, hidden ones too. */
export class SheetPlugin extends BasePlugin {
  static override readonly getters = [...BasePlugin.getters, 'placeCell', 'placeCells'];

  override handle(command: Command): void {
    if (command.type === Own.place) this.#place(command as PlaceCommand);
    else super.handle(command);
  }

  placeCell(cellId: number | undefined, position: Position): void {
    this.updateCellPosition({ ...position, cellId });
  }

  /** Many cells at once; `undefined` where one is gone. */
  placeCells(sheetId: string, placed: readonly Placed[]): void {
    const positions: Record<number, Position> = { ...this.cellPosition };
    const rows = new Map<number, Record<number, number>>();
    for (const { id, at } of placed) {
      const cells = rows.get(at.row) ?? { ...this.sheets[sheetId]?.rows[at.row]?.cells };
      rows.set(at.row, cells);
      const before = cells[at.col];
      if (id === undefined) {
        Reflect.deleteProperty(cells, at.col);
        if (before !== undefined) Reflect.deleteProperty(positions, before);
      } else {
        cells[at.col] = id;
        positions[id] = at;
      }
    }
    this.history.update('cellPosition', positions);
    for (const [row, cells] of rows) this.history.update('sheets', sheetId, 'rows', row, 'cells', cells);
  }

  #place({ sheetId, position }: PlaceCommand): void {
    const ids = this.orderedSheetIds.filter((id) => id !== sheetId);
    ids.splice(position, 0, sheetId);
    this.history.update('orderedSheetIds', ids);
  }
}
