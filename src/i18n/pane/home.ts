import type { LiveFault, LiveObstacle } from './liveCodes';

/** The block of worksheet functions that recalculates beside the scorecard. */
export interface LiveWords {
  readonly title: string;
  readonly explain: string;
  /** What will be written and where; places as `评分表 L1:Q156`. */
  readonly willWrite: (places: readonly string[]) => string;
  readonly write: string;
  readonly repair: string;
  readonly done: (places: readonly string[]) => string;
  readonly live: (places: readonly string[]) => string;
  readonly faults: Readonly<Record<LiveFault, string>>;
  readonly obstacles: Readonly<Record<LiveObstacle, (sheet: string, columns: readonly string[]) => string>>;
  readonly nothingWritten: {
    readonly changed: (cells: readonly string[]) => string;
    readonly missing: (sheet: string) => string;
    readonly protected: (sheet: string) => string;
    readonly impossible: string;
    readonly failed: string;
  };
}

export interface HomeWords {
  readonly noPeriod: string;
  readonly people: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly filled: string;
  readonly filledOf: (done: string, of: string) => string;
  readonly allFilled: string;
  readonly missing: (count: number) => string;
  /** Opens the list of those who are to be asked. */
  readonly whoOwes: string;
  readonly issues: string;
  readonly count: (severity: string, shown: string, count: number) => string;
  readonly noIssues: string;
  readonly handle: string;
  readonly average: string;
  readonly scored: (scored: number, of: number) => string;
  readonly noScores: string;
  readonly distribution: (told: readonly string[]) => string;
  readonly bucket: (from: string, to: string, heads: number) => string;
  readonly tables: string;
  readonly tableKinds: Readonly<Record<'scorecard' | 'employees' | 'library' | 'settings', string>>;
  readonly live: LiveWords;
}
