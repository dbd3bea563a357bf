import { registries } from '../oSpreadsheet';
import type { EngineLink, LinkedConfig } from '../link';

interface Base {
  onNewLocalStateUpdate(revision: { readonly id: string }): void;
}

const BasePlugin = registries.featurePluginRegistry.get('history') as unknown as new (
  config: LinkedConfig,
) => Base;

/** The library's undoing, of a person's own doing only: what add-ins and the host did stays. */
export class HistoryPlugin extends BasePlugin {
  readonly #link: EngineLink | undefined;

  constructor(config: LinkedConfig) {
    super(config);
    this.#link = config.custom.workbench;
  }

  override onNewLocalStateUpdate(revision: { readonly id: string }): void {
    if (this.#link === undefined || this.#link.hands === 0) super.onNewLocalStateUpdate(revision);
  }
}
