const LONGEST_TASK_MS = 50;
let started = performance.now();

/** Lets functions and the pane have their turn when this task has lasted a while. */
export async function pause(): Promise<void> {
  if (performance.now() - started < LONGEST_TASK_MS) return;
  await new Promise((resume) => setTimeout(resume));
  started = performance.now();
}
