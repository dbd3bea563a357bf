import { registries } from '../oSpreadsheet';
import { Own } from '../commands';
import type { PlaceCommand } from '../commands';
import type { Command, History, Position } from '../internals';

interface Base {
  readonly history: History;
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
  static override readonly getters = [...BasePlugin.getters, 'placeCell'];

  override handle(command: Command): void {
    if (command.type === Own.place) this.#place(command as PlaceCommand);
    else super.handle(command);
  }

  placeCell(cellId: number | undefined, position: Position): void {
    this.updateCellPosition({ ...position, cellId });
  }

  #place({ sheetId, position }: PlaceCommand): void {
    const ids = this.orderedSheetIds.filter((id) => id !== sheetId);
    ids.splice(position, 0, sheetId);
    this.history.update('orderedSheetIds', ids);
  }
}
