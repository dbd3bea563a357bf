import { parseRange } from '../../tables';
import { UNWRITABLE } from './xml';

const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;
/** Excel keeps it for a sheet of its own. */
const RESERVED = 'history';

/** Why Excel would not take a sheet's name; `null` when it does. */
export function sheetNameFault(name: string): string | null {
  if (name.length === 0 || name.length > LONGEST_SHEET_NAME)
    return `has ${name.length} characters, not 1 to 31`;
  if (/[/\\?*:[\]\t\n\r]/.test(name) || name.search(UNWRITABLE) !== -1) {
    return 'holds one of / \\ ? * : [ ] or what no sheet name can hold';
  }
  if (name.startsWith("'") || name.endsWith("'")) return 'begins or ends with an apostrophe';
  return name.toLowerCase() === RESERVED ? 'is a name Excel keeps for itself' : null;
}

/** Why Excel would not take a table's name; `null` when it does. */
export function tableNameFault(name: string): string | null {
  if (name.length > LONGEST_TABLE_NAME || !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name)) {
    return 'is not letters, digits, _ and . beginning with a letter or _';
  }
  const looksLikeCell = parseRange(name.toUpperCase()) !== null || /^(r\d*)?(c\d*)?$/i.test(name);
  return looksLikeCell ? 'reads as the address of a cell' : null;
}

/** The first name that was there before, ignoring case. */
export function repeatedName(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const known = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return known;
  });
}
