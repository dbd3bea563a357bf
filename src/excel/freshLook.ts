/** The pane leaves the add-in's own edits out; what a ribbon button did is news to it all the same. */
const listeners = new Set<() => void>();

/** Calls when a ribbon button has worked on the workbook. Returns how to stop. */
export function onFreshLook(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function askFreshLook(): void {
  for (const listener of listeners) listener();
}
