export interface TierEditorWords {
  readonly open: string;
  readonly title: string;
  readonly nothingYet: string;
  readonly kind: string;
  readonly share: (label: string) => string;
  readonly percent: string;
  readonly bound: (label: string) => string;
  readonly histogram: string;
  readonly counts: (labels: readonly string[], heads: readonly number[]) => string;
  readonly watch: string;
  readonly watched: (count: number) => string;
  readonly watchText: string;
  readonly willChange: string;
  readonly addRows: string;
  readonly howToAdd: string;
  readonly withoutSettings: (sheet: string) => string;
  readonly row: (row: {
    readonly name: string;
    readonly old: string;
    readonly text: string;
    readonly cell: string;
  }) => string;
  readonly formulas: (cells: readonly string[]) => string;
  readonly write: (cells: number) => string;
  readonly copyRows: {
    readonly button: string;
    readonly label: string;
    readonly copied: string;
    readonly selectIt: string;
    readonly text: string;
  };
  readonly done: string;
  readonly undo: string;
  readonly undone: string;
  readonly changed: (cells: readonly string[]) => string;
  readonly missing: (sheet: string) => string;
  readonly protected: (sheet: string) => string;
  readonly failed: string;
}
