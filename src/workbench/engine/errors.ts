import { registries } from './oSpreadsheet';

/** The library's own words for what Excel calls otherwise. */
const EXCELS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#NAME?',
  '#ERROR': '#VALUE!',
};

export const excelError = (error: string): string => EXCELS[error] ?? error;

/** Excel warns of a circle and shows 0. */
export const shownError = (error: string): string => (error === '#CYCLE' ? '0' : excelError(error));

/** An error as the library knows it; of those it does not know it is told. */
export function knownError(error: string): string {
  if (error === '#REF!') return '#REF';
  registries.errorTypes.add(error);
  return error;
}
