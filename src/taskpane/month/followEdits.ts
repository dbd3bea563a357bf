import type { LiveSheet } from '../../tables';

/** Long enough for a person to go on typing, short enough to feel at once. */
const QUIET_MS = 400;

/** Calls after each burst of edits in the workbook. Returns how to stop. */
export function followEdits(live: LiveSheet, afterEdits: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let unsubscribe: (() => void) | null = null;
  const edited = () => {
    clearTimeout(timer);
    timer = setTimeout(afterEdits, QUIET_MS);
  };
  live.onChange(edited).then(
    (stop) => {
      if (stopped) stop();
      else unsubscribe = stop;
    },
    // A host without events is refreshed by hand.
    () => undefined,
  );
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe?.();
  };
}
