import { columnName } from '../../tables';
import { COLUMNS, columnNumber, ROWS } from './cellAddress';

/** A column, a row or both, as a formula names them. */
interface Reference {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/**
 * What a formula is made of, as far as moving it matters: texts, quoted sheet names, brackets (tables, other files) and
 * words stay whole; a cell is a word that is no function; `A:C` and `1:3` are columns and rows. A bracket that nobody
 * closes reaches to the end, so that none is looked through twice.
 */
const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[(?:'.?|[^[\]']|\[(?:'.?|[^[\]'])*(?:\]|$))*(?:\]|$)/,
    /(?<lines>\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/u,
    /(?<cell>\$?[a-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(!])/u,
    /[\p{L}\p{N}_.$\\?]+/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/**
 * A formula that several cells share, as a function of how far a cell lies below and right of the one that states it.
 * Relative references move along, fixed ones (`$`) stay; one that would leave the sheet becomes `#REF!`.
 */
export function relativeFormula(formula: string): (down: number, right: number) => string {
  const pieces = split(formula);
  return (down, right) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, down, right))).join('');
}

function split(formula: string): readonly (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (const { index, groups } of formula.matchAll(TOKEN)) {
    const lines = groups?.['lines'] ?? groups?.['cell'];
    if (lines === undefined) continue;
    const references = lines.split(':').map(reference);
    if (references.includes(null)) continue;
    pieces.push(formula.slice(done, index));
    references.forEach((each, i) => pieces.push(...(i > 0 ? [':'] : []), each as Reference));
    done = index + lines.length;
  }
  return [...pieces, formula.slice(done)];
}

/** `null` for what looks like a cell but lies on no sheet: a name such as `ZZZ1`. */
function reference(text: string): Reference | null {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([a-z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const column = letters ? columnNumber(letters) : null;
  const row = digits ? Number(digits) - 1 : null;
  if ((column ?? 0) >= COLUMNS || (row ?? 0) < 0 || (row ?? 0) >= ROWS) return null;
  return {
    column,
    columnFixed: columnSign === '$' && letters !== '',
    row,
    rowFixed: rowSign === '$' || (columnSign === '$' && letters === ''),
  };
}

function moved(from: Reference, down: number, right: number): string {
  const column = from.column === null || from.columnFixed ? from.column : from.column + right;
  const row = from.row === null || from.rowFixed ? from.row : from.row + down;
  if ((column !== null && (column < 0 || column >= COLUMNS)) || (row !== null && (row < 0 || row >= ROWS))) {
    return '#REF!';
  }
  return [
    column === null ? '' : `${from.columnFixed ? '$' : ''}${columnName(column)}`,
    row === null ? '' : `${from.rowFixed ? '$' : ''}${row + 1}`,
  ].join('');
}
