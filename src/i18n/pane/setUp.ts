export interface SetUpPaneWords {
  readonly first: {
    readonly title: string;
    readonly text: string;
    readonly sample: string;
    readonly sampleText: (sheets: readonly string[]) => string;
    readonly fresh: string;
    readonly freshText: string;
    readonly own: string;
  };
  readonly title: string;
  readonly month: string;
  readonly language: string;
  readonly people: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly found: (people: number) => string;
  readonly madeUpIds: string;
  readonly columns: string;
  readonly column: (position: number, header: string) => string;
  readonly unused: string;
  readonly further: (count: number) => string;
  readonly roles: string;
  readonly rolesAwait: string;
  readonly heads: (people: number) => string;
  readonly weightOf: (metric: string) => string;
  readonly editWeights: (sum: string) => string;
  readonly sum: (sum: string) => string;
  readonly rescale: string;
  readonly unknown: (name: string, people: number) => string;
  readonly noRole: string;
  readonly unnamed: string;
  readonly summary: string;
  readonly willWrite: (sheets: readonly string[]) => string;
  readonly safe: string;
  readonly write: (people: number) => string;
  readonly preparing: string;
  readonly at: (label: string, done: number, total: number) => string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly done: (people: number, rows: number) => string;
  readonly sampleDone: string;
  /** Where a month stands already. */
  readonly another: string;
  readonly sampleStands: string;
  readonly without: (names: readonly string[]) => string;
  readonly toFirst: string;
  readonly asksTitle: string;
  readonly asks: {
    readonly replaces: (sheets: readonly string[]) => string;
    readonly 'names-taken': (names: readonly (readonly [wanted: string, name: string])[]) => string;
    readonly 'own-scorecard': (sheets: readonly string[], people: number) => string;
  };
  readonly agree: string;
  readonly refused: (table: string, sheet: string) => string;
}
