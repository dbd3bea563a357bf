/** Excel's sheets may have an apostrophe in their name, the library's may not: there it is one that looks the same. */
const APOSTROPHE = '\u02BC';

export const innerName = (name: string): string => name.replaceAll("'", APOSTROPHE);
export const outerName = (name: string): string => name.replaceAll(APOSTROPHE, "'");

/** Texts, sheets' names in quotes, and the error of a reference that leads nowhere. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|#REF!/g;

/** A formula as the library reads it: `'Bob''s'!A1` names a sheet with the other apostrophe. */
export const innerFormula = (formula: string): string =>
  formula.includes("''") || formula.includes('#REF!')
    ? formula.replace(PARTS, (text: string, name: string | undefined) => {
        if (text === '#REF!') return '#REF';
        return name === undefined ? text : `'${innerName(name.replaceAll("''", "'"))}'!`;
      })
    : formula;

export const outerFormula = (formula: string): string =>
  formula
    .replaceAll(APOSTROPHE, "''")
    .replace(/"(?:[^"]|"")*"|#REF(?!!)/g, (text) => (text === '#REF' ? '#REF!' : text));
