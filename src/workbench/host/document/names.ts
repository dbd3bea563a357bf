import { ExcelError } from '../protocol/excelError';
import { parseBox } from './rangeAddress';

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** Refuses what Excel refuses as a sheet's name. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const isWrong =
    name === '' ||
    name.length > LONGEST_SHEET_NAME ||
    /[/\\?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (isWrong) throw new ExcelError('InvalidArgument', `Not a sheet name: ${name}`);
  if (others.some((other) => sameText(other, name))) throw new ExcelError('ItemAlreadyExists', name);
}

/** Refuses what Excel refuses as the name of a table or of a range. */
export function checkDefinedName(name: string, others: readonly string[]): void {
  const isWrong =
    name.length > LONGEST_NAME ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    /^[rc]$/i.test(name) ||
    /^r\d+c\d+$/i.test(name) ||
    parseBox(name) !== null;
  if (isWrong) throw new ExcelError('InvalidArgument', `Not a name: ${name}`);
  if (others.some((other) => sameText(other, name))) throw new ExcelError('ItemAlreadyExists', name);
}

export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `Sheet1`, `Sheet2` …: the first that is free. */
export function freeName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    if (!taken.some((other) => sameText(other, name))) return name;
  }
}
