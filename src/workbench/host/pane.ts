/** The add-in's task pane: open, or running behind with its functions alive. */
export class Pane {
  state: PaneState = 'Background';
  /** Whether the add-in is to run as soon as the document is opened. */
  startState: PaneState = 'Inactive';
  readonly #listeners = new Set<(state: PaneState) => void>();

  show(state: PaneState): void {
    if (this.state === state) return;
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }

  listen(listener: (state: PaneState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const PANE_STATES = ['Inactive', 'Background', 'Visible'] as const;

export type PaneState = (typeof PANE_STATES)[number];
