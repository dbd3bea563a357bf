/** A slip as plain text. */
export interface SlipWords {
  /** `place` is a rank, `''` where there is none. */
  readonly score: (score: string, tier: string, place: string) => string;
  readonly noScore: (status: string) => string;
  readonly line: (metric: string, points: string, facts: readonly string[]) => string;
  readonly weight: (weight: string) => string;
  readonly target: (target: string) => string;
  readonly actual: (actual: string) => string;
  readonly attained: (percent: string) => string;
  readonly points: (points: string) => string;
  readonly noPoints: Readonly<Record<'excluded' | 'awaited' | 'faulty', string>>;
}
