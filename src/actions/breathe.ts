const LONGEST_TASK_MS = 50;
let started = performance.now();

/** Lets the host take a turn when this task has lasted a while, so that the pane answers and a cancel is heard. */
export async function breathe(): Promise<void> {
  if (performance.now() - started < LONGEST_TASK_MS) return;
  await new Promise((resume) => setTimeout(resume));
  started = performance.now();
}
