/** What stands around and between the places. */
export interface ShellWords {
  readonly places: Readonly<Record<'home' | 'plan' | 'track' | 'score' | 'results', string>>;
  readonly navigation: string;
  readonly loading: string;
  readonly refresh: string;
  readonly reading: string;
  readonly readAt: (time: string) => string;
  readonly goTo: (cell: string) => string;
  readonly lostPlace: (cell: string) => string;
  readonly retry: string;
  readonly details: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly broken: { readonly title: string; readonly text: string };
  readonly unreadable: {
    readonly title: string;
    readonly text: string;
    readonly stale: (time: string) => string;
  };
  readonly searchCleared: string;
  /** Ends a clause that is made a sentence, with the space after it where there is one. */
  readonly stop: string;
  readonly nothing: {
    readonly title: string;
    /** The way to set-up. */
    readonly begin: string;
    /** `required` are headers. */
    readonly text: (required: readonly string[]) => string;
    readonly nearest: (sheet: string, missing: readonly string[]) => string;
    /** A sheet with one column per metric. */
    readonly wide: (sheet: string, metrics: readonly string[]) => string;
    readonly noRows: (sheets: readonly string[]) => string;
    readonly severalPeriods: string;
    readonly usePeriod: (period: string, sheet: string) => string;
  };
}
