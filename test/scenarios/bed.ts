/** What stands in cells, row by row, as Excel's client reads it. */
export type Values = readonly (readonly unknown[])[];

/**
 * A place where the add-in runs under Microsoft's client library: in Node, or in a browser. Addresses are those of the
 * sheet in front.
 */
export interface Bed {
  readonly read: (address: string) => Promise<Values>;
  readonly formulas: (address: string) => Promise<Values>;
  /** Types into a cell as a person does, and presses Enter. */
  readonly type: (address: string, typed: string) => Promise<void>;
  /** Takes the last thing a person did back. */
  readonly undo: () => Promise<void>;
  /** Presses the ribbon's button of this function, and waits for the function to say that it is done. */
  readonly press: (functionName: RibbonFunction) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type RibbonFunction = 'perfValidate' | 'perfLiveScores' | 'perfReports';
