import { registries } from '../oSpreadsheet';

interface Base {
  readonly sizes: Readonly<Record<string, Readonly<Record<'ROW' | 'COL', readonly (number | undefined)[]>>>>;
}

const BasePlugin = registries.corePluginRegistry.get('headerSize') as unknown as {
  new (config: unknown): Base;
  readonly getters: readonly string[];
};

/** The library's sizes, and whether one was given. */
export class SizePlugin extends BasePlugin {
  static override readonly getters = [...BasePlugin.getters, 'getGivenSize'];

  getGivenSize(sheetId: string, dimension: 'ROW' | 'COL', index: number): number | undefined {
    return this.sizes[sheetId]?.[dimension][index];
  }
}
