/** Marks that files put before newer functions and before the functions and parameters a workbook names itself. */
const MARK = /"(?:[^"]|"")*"|_xl(?:fn|ws|pm|udf)\.|_xldudf_([A-Za-z0-9]+)_/g;

/**
 * A formula as Excel shows it, from how a file stores it: `_xlfn.XLOOKUP(` is `XLOOKUP(`, and `_xldudf_PERF_SCORE(`, an
 * add-in's function, is `PERF.SCORE(`. Texts inside the formula are left alone.
 */
export function shownFormula(stored: string): string {
  const formula = stored.startsWith('=') ? stored.slice(1) : stored;
  if (!formula.includes('_xl')) return formula;
  return formula.replace(MARK, (token: string, namespace: string | undefined) =>
    token.startsWith('"') ? token : namespace === undefined ? '' : `${namespace}.`,
  );
}
