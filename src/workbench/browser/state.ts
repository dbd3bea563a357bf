import type { WorkbenchWords } from '../../i18n';
import type { AddIn } from './addin/manifest';
import type { Notice } from './chrome/notice';
import type { Preferences } from './preferences';

/** Everything the page shows besides the sheet and the add-in's own page. */
export interface WorkbenchState {
  readonly preferences: Preferences;
  readonly fileName: string;
  /** In the display language; `null` until the manifest is read. */
  readonly addIn: AddIn | null;
  readonly status: keyof WorkbenchWords['status'];
  readonly isPaneOpen: boolean;
  readonly isWireOpen: boolean;
  readonly notice: Notice | null;
  readonly pressed: ReadonlySet<string>;
}

/** Holds what is shown, and tells of every change. */
export class Store<State extends object> {
  readonly #listeners = new Set<(state: State, before: State) => void>();

  constructor(private state: State) {}

  get current(): State {
    return this.state;
  }

  change(changed: Partial<State>): void {
    const before = this.state;
    this.state = { ...before, ...changed };
    for (const listener of this.#listeners) listener(this.state, before);
  }

  listen(listener: (state: State, before: State) => void): void {
    this.#listeners.add(listener);
  }
}
