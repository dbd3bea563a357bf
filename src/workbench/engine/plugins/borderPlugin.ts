import { registries } from '../oSpreadsheet';
import { Own } from '../commands';
import { shownBorder } from '../looks';
import type { StyleCommand } from '../commands';
import type { Command } from '../internals';

interface Base {
  handle(command: Command): void;
  addBorder: (sheetId: string, col: number, row: number, border: object) => void;
}

const BasePlugin = registries.corePluginRegistry.get('borders') as unknown as new (config: unknown) => Base;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** The library's borders, laid with all other looks. */
export class BorderPlugin extends BasePlugin {
  override handle(command: Command): void {
    if (command.type === Own.style) this.#lay(command as StyleCommand);
    else super.handle(command);
  }

  #lay({ sheetId, zones, style }: StyleCommand): void {
    const sides = SIDES.filter((side) => style[side] !== undefined);
    if (sides.length === 0) return;
    const border = Object.fromEntries(sides.map((side) => [side, shownBorder(style[side])]));
    for (const { top, left, bottom, right } of zones)
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++) this.addBorder(sheetId, col, row, border);
  }
}
