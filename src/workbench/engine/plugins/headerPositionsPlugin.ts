import { registries } from '../oSpreadsheet';

interface Positions {
  readonly COL: Readonly<Record<number, number>>;
  readonly ROW: Readonly<Record<number, number>>;
}

interface Base {
  readonly headerPositions: Record<string, Positions>;
  getColDimensions(sheetId: string, col: number): object;
  getRowDimensions(sheetId: string, row: number): object;
  getColRowOffset(dimension: 'COL' | 'ROW', from: number, to: number, sheetId?: string): number;
  computeHeaderPositionsOfSheet(sheetId: string): Positions;
  computePositions: (sheetId: string, dimension: 'COL' | 'ROW') => Positions['COL'];
}

const BasePlugin = registries.statefulUIPluginRegistry.get('header_positions') as unknown as new (
  config: unknown,
) => Base;

/** The library's places of rows and columns, found when somebody looks at the sheet instead of after every change. */
export class HeaderPositionsPlugin extends BasePlugin {
  override computeHeaderPositionsOfSheet(sheetId: string): Positions {
    const find = (dimension: 'COL' | 'ROW'): Positions['COL'] => this.computePositions(sheetId, dimension);
    const found: { COL?: Positions['COL']; ROW?: Positions['ROW'] } = {};
    return {
      get COL() {
        return (found.COL ??= find('COL'));
      },
      get ROW() {
        return (found.ROW ??= find('ROW'));
      },
    };
  }

  override getColDimensions(sheetId: string, col: number): object {
    this.#know(sheetId);
    return super.getColDimensions(sheetId, col);
  }

  override getRowDimensions(sheetId: string, row: number): object {
    this.#know(sheetId);
    return super.getRowDimensions(sheetId, row);
  }

  override getColRowOffset(dimension: 'COL' | 'ROW', from: number, to: number, sheetId: string): number {
    this.#know(sheetId);
    return super.getColRowOffset(dimension, from, to, sheetId);
  }

  /** In the middle of a change the library has forgotten them. */
  #know(sheetId: string): void {
    this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
  }
}
