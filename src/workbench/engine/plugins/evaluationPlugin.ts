import { registries } from '../oSpreadsheet';
import { Own } from '../commands';
import { overlaps } from '../../host/document/boxes';
import { tuned } from './tunedEvaluator';
import type { CellRange } from '../../../tables';
import type { OwnCommand, StyleCommand, WriteCommand } from '../commands';
import type { Command, Getters, Position, Zone } from '../internals';
import type { EngineLink, LinkedConfig } from '../link';
import type { Evaluator, SheetZone } from './tunedEvaluator';

interface Base {
  readonly getters: Getters;
  readonly evaluator: Evaluator;
  readonly shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: Position[];
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
}

const BasePlugin = registries.coreViewsPluginRegistry.get('evaluation') as unknown as {
  new (config: LinkedConfig & { readonly getters: Getters }): Base;
  readonly getters: readonly string[];
};

/** The library's evaluation, which computes what was written and no blank cells, and heeds tables in the way of spills. */
export class EvaluationPlugin extends BasePlugin {
  static override readonly getters = [
    ...BasePlugin.getters,
    'computeNow',
    'getSpillZone',
    'getSpillZones',
    'getSpillAnchors',
  ];
  #zones: SheetZone[] = [];

  constructor(config: LinkedConfig & { readonly getters: Getters }) {
    super(config);
    const link: EngineLink | undefined = config.custom.workbench;
    if (link !== undefined) tuned(this.evaluator, config.getters, link);
  }

  override beforeHandle(command: Command): void {
    if (command.type !== Own.write && command.type !== Own.style) super.beforeHandle(command);
  }

  override handle(command: Command | OwnCommand): void {
    if (command.type === Own.write) this.#written(command as WriteCommand);
    else if (command.type === Own.style) this.#styled(command as StyleCommand);
    else super.handle(command);
  }

  override finalize(): void {
    if (!this.shouldRebuildDependenciesGraph && this.#zones.length > 0) {
      const positions = this.positionsToUpdate.map(({ sheetId, col, row }) => ({
        sheetId,
        zone: { top: row, bottom: row, left: col, right: col },
      }));
      this.evaluator.evaluateZones([...this.#zones, ...positions]);
      this.positionsToUpdate = [];
    }
    this.#zones = [];
    super.finalize();
  }

  /** In the middle of a change, for who looks at what is computed. */
  computeNow(): void {
    this.finalize();
  }

  /** Where a formula spills to; `undefined` when it does not, or may not. */
  getSpillZone(at: Position): Zone | undefined {
    const zone = this.#results.get(at);
    const isBlocked = this.getters.getEvaluatedCell(at).value === '#SPILL!';
    return isBlocked ? undefined : zone;
  }

  getSpillZones(sheetId: string): readonly Zone[] {
    return this.#results.keysForSheet(sheetId).flatMap((at) => this.getSpillZone(at) ?? []);
  }

  /** Formulas that spill into one of the ranges, or would. */
  getSpillAnchors(sheetId: string, ranges: readonly CellRange[]): readonly Position[] {
    return this.#results.keysForSheet(sheetId).filter((at) => {
      const zone = this.#results.get(at);
      return zone !== undefined && ranges.some((range) => overlaps(range, zone));
    });
  }

  get #results(): Evaluator['spreadingRelations']['arrayFormulasToResults'] {
    return this.evaluator.spreadingRelations.arrayFormulasToResults;
  }

  #written({ sheetId, top, left, contents }: WriteCommand): void {
    if (this.shouldRebuildDependenciesGraph) return;
    const rows = contents.value;
    const width = rows[0]?.length ?? 0;
    this.#zones.push({
      sheetId,
      zone: { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    });
    rows.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content && 'formula' in content) {
          this.evaluator.updateDependencies({ sheetId, row: top + r, col: left + c });
        }
      });
    });
  }

  #styled({ sheetId, zones, style }: StyleCommand): void {
    if (this.shouldRebuildDependenciesGraph || style.numberFormat === undefined) return;
    this.#zones.push(...zones.map((zone: Zone) => ({ sheetId, zone })));
  }
}
