import { registries } from '../oSpreadsheet';
import { Own } from '../commands';
import type { StyleCommand, WriteCommand } from '../commands';
import type { Command, Getters, History, KeptCell, Position } from '../internals';

interface Base {
  readonly history: History;
  readonly getters: Getters;
  handle(command: Command): void;
  finalize(): void;
  getCellHeight(position: Position): number;
  getRowTallestCell: (sheetId: string, row: number) => object | undefined;
}

const BasePlugin = registries.coreViewsPluginRegistry.get('row_size') as unknown as {
  new (config: unknown): Base;
  readonly getters: readonly string[];
};

/** The library's own, of one line in the common font. */
const ONE_LINE = 23;

/** The library's heights of rows: those without a given one fit large fonts and wrapped texts, as in Excel. */
export class RowHeightPlugin extends BasePlugin {
  readonly #changed = new Map<string, Set<number>>();

  override handle(command: Command): void {
    if (command.type === Own.write) {
      const { sheetId, top, contents } = command as WriteCommand;
      this.#note(sheetId, top, top + contents.value.length - 1);
    } else if (command.type === Own.style) {
      const { sheetId, zones, style } = command as StyleCommand;
      if (style.wrap === undefined && style.fontSize === undefined) return;
      for (const { top, bottom } of zones) this.#note(sheetId, top, bottom);
    } else {
      super.handle(command);
    }
  }

  override finalize(): void {
    for (const [sheetId, rows] of this.#changed) {
      if (this.getters.tryGetSheet(sheetId) === undefined) continue;
      for (const row of rows) {
        if (row >= this.getters.getNumberRows(sheetId)) continue;
        this.history.update('tallestCellInRow', sheetId, row, this.getRowTallestCell(sheetId, row));
      }
    }
    this.#changed.clear();
    super.finalize();
  }

  /** Measuring is slow, and most cells are of one line; merged ones never stretch a row. */
  override getCellHeight(position: Position): number {
    const cell = this.getters.getCell(position);
    const isPlain = cell === undefined || isOneLine(cell) || this.getters.getMerge(position) !== undefined;
    return isPlain ? ONE_LINE : super.getCellHeight(position);
  }

  #note(sheetId: string, top: number, bottom: number): void {
    const rows = this.#changed.get(sheetId) ?? new Set<number>();
    this.#changed.set(sheetId, rows);
    for (let row = top; row <= bottom; row++) rows.add(row);
  }
}

const isOneLine = ({ style, content = '' }: KeptCell): boolean =>
  style?.['fontSize'] === undefined && style?.['wrapping'] !== 'wrap' && !content.includes('\n');
