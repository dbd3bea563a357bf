export interface TrackWords {
  readonly counts: (issues: number, people: number) => string;
  readonly search: string;
  readonly all: string;
  readonly filters: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<'severity' | 'column' | 'person', string>>;
  /** Headings of issues of one person, of several and of none. */
  readonly person: (name: string, id: string) => string;
  readonly several: string;
  readonly nobody: string;
  readonly list: string;
  readonly noMatch: string;
  readonly showAll: string;
  readonly clean: {
    readonly title: string;
    readonly text: (rows: number, people: number) => string;
    readonly next: string;
  };
  readonly whole: string;
  readonly people: (names: readonly string[], count: number) => string;
  readonly consequences: (count: number) => string;
  readonly blank: string;
  /** A text that becomes a number looks the same before and after. */
  readonly asNumber: (value: string) => string;
  readonly asText: (value: string) => string;
  /** A cell that is not repaired for the person. */
  readonly formula: string;
  readonly changeTo: (value: string) => string;
  readonly changeMany: (count: number) => string;
  readonly sameKind: (count: number) => string;
  readonly preview: {
    readonly title: string;
    readonly text: (count: number) => string;
    readonly list: string;
  };
  readonly fixed: (count: number) => string;
  readonly undo: string;
  readonly undone: (count: number) => string;
  readonly changed: (cells: readonly string[]) => string;
  readonly missing: (sheet: string) => string;
  readonly protected: (sheet: string) => string;
  readonly failed: string;
}
