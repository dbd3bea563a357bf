import { refusal, type WorkbookFileError } from './errors';

/**
 * How much a file may ask of the computer before reading stops. Each is far above any workbook a person keeps and low
 * enough that a hostile file fails within two seconds and a few hundred megabytes.
 */
export const LIMITS = {
  /** Files inside the zip. */
  entries: 50_000,
  /** Bytes of all parts that are read, after decompression. */
  inflatedBytes: 120_000_000,
  /** Times a part may grow by decompression; XML of real sheets grows 5 to 30 times. */
  inflation: 250,
  /** Bytes that any part may grow to, whatever the ratio. */
  unsuspiciousBytes: 10_000_000,
  sheets: 5_000,
  /** Cells that hold something, over all sheets. */
  cells: 2_000_000,
  /** Places in the rows up to each row's last cell, over all sheets: what the grid's arrays take. */
  places: 10_000_000,
  mergedRanges: 200_000,
  /** Columns named as hidden, over all sheets; more than a sheet has are named twice. */
  hiddenColumns: 2_000_000,
  tables: 10_000,
  /** Number formats and cell styles. */
  styles: 200_000,
  /** Texts shared between cells. */
  sharedTexts: 2_000_000,
  /** Characters of one text; Excel itself holds 32 767. */
  textCharacters: 1_000_000,
  /** Characters of formulas written out for the cells that share one. */
  sharedFormulaCharacters: 50_000_000,
  /** Cells visited to spread array formulas over their ranges. */
  arrayFormulaCells: 5_000_000,
  /** Attributes of one XML element. */
  attributes: 100,
  /** Characters of one tag or comment. */
  markupCharacters: 1_000_000,
  /** XML elements inside one another. */
  depth: 100,
} as const;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

/** What is left of the limits while one file is read. */
export interface Allowance {
  readonly limits: Limits;
  /** @throws WorkbookFileError `too-large` when more has been spent of one than its limit allows. */
  readonly spend: Readonly<Record<LimitName, (amount: number) => void>>;
}

export function allowance(limits: Limits): Allowance {
  const meter = (name: LimitName) => {
    let left = limits[name];
    return (amount: number): void => {
      left -= amount;
      if (left < 0) throw tooLarge(name, limits);
    };
  };
  const names = Object.keys(limits) as LimitName[];
  const spend = Object.fromEntries(names.map((name) => [name, meter(name)])) as Allowance['spend'];
  return { limits, spend };
}

export const tooLarge = (limit: LimitName, limits: Limits): WorkbookFileError =>
  refusal('too-large', { limit, most: limits[limit] });
