/// <reference types="custom-functions-runtime" />

/** What a cell shows instead of a value. Only `#VALUE!` and `#N/A` carry a sentence. */
export type CellError = CustomFunctions.Error & Error;

/** `#VALUE!`: something cannot be read or used; the sentence says what and where. */
export const valueError = (sentence: string): CellError => cellError('invalidValue', sentence);

/** `#N/A`: nothing is wrong, but something is still missing. */
export const missingError = (sentence: string): CellError => cellError('notAvailable', sentence);

/** `#DIV/0!`, which Excel shows without a sentence. */
export const divisionError = (): CellError => cellError('divisionByZero');

/** `#NUM!`, which Excel shows without a sentence. */
export const numberError = (): CellError => cellError('invalidNumber');

/** The class is an error in the library, if not in its types. */
const cellError = (code: keyof typeof CustomFunctions.ErrorCode, sentence?: string): CellError =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code], sentence) as CellError;
