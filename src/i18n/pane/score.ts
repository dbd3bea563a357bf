export interface ScoreWords {
  readonly counts: (people: number, scored: number, waiting: number) => string;
  readonly search: string;
  readonly ranking: string;
  readonly columns: { readonly rank: string; readonly person: string; readonly score: string };
  readonly rank: (rank: number) => string;
  readonly points: (score: string) => string;
  readonly completeness: (percent: string) => string;
  readonly smallTeam: (heads: number, below: number) => string;
  readonly waiting: string;
  readonly provisional: (score: string) => string;
  readonly nobody: string;
  readonly noMatch: string;
  readonly noDepartment: string;
  readonly why: (score: string) => string;
  readonly whyNone: string;
  readonly lines: string;
  readonly goToActual: (metric: string) => string;
  readonly sum: string;
  readonly errors: string;
  readonly gone: string;
}
