/** From here on a metric went well; below this it is worth working on. */
const WELL = 1;
const POOR = 0.8;

/**
 * The one attainment to praise and the one to work on, the first where several are equal.
 * @param attainments fractions; `null` for those that say nothing
 * @returns their indices: the highest, if it is 1 or more, and the lowest, if it is below 0.8
 * @source SPEC 11, `FEEDBACK`
 * @example bestAndWorst([0.9, 1.2, null, 0.64]) //=> { best: 1, worst: 3 }
 * @example bestAndWorst([0.8, 0.99]) //=> { best: null, worst: null }
 */
export function bestAndWorst(attainments: readonly (number | null)[]): {
  readonly best: number | null;
  readonly worst: number | null;
} {
  const told = attainments.flatMap((attainment, index) =>
    attainment === null ? [] : [{ attainment, index }],
  );
  const best = told.reduce(
    (high, each) => (each.attainment > high.attainment ? each : high),
    told[0] ?? NONE,
  );
  const worst = told.reduce((low, each) => (each.attainment < low.attainment ? each : low), told[0] ?? NONE);
  return {
    best: best.attainment >= WELL ? best.index : null,
    worst: worst.attainment < POOR ? worst.index : null,
  };
}

const NONE = { attainment: Number.NaN, index: -1 };
