/// <reference types="office-js" />

/** Part of writing a sheet: what it does to the workbook, and about how many bytes of a request that takes. */
export interface Step {
  readonly bytes: number;
  readonly run: (workbook: Excel.Workbook) => void;
}

/** Roughly what one call or one property takes on the wire, its object's path included. */
export const ACTION_BYTES = 400;
