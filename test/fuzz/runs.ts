/** How many scorecards are made up; `npm run fuzz` asks for many more. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** Long enough for all of them. */
export const TIMEOUT = Math.max(60_000, RUNS * 100);
