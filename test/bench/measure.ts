/** One line of the bench's table: our time against a peer's in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  /** `at-most`: ours ÷ theirs stays below; `at-least`: theirs ÷ ours reaches it; `none`: told only. */
  readonly goal:
    { readonly kind: 'at-most' | 'at-least'; readonly ratio: number } | { readonly kind: 'none' };
  readonly note?: string;
}

/** Median milliseconds of `runs` calls after `warm` unmeasured ones. */
export async function medianMs(run: () => unknown, runs = 9, warm = 3): Promise<number> {
  for (let i = 0; i < warm; i += 1) await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
