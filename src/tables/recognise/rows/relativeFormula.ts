/** Texts, quoted sheet names and structured references are passed over; cell references are taken apart. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.])(?<column>\$?[A-Z]{1,3})(?<fixed>\$?)(?<row>\d{1,7})(?![\p{L}\p{N}_.(])/giu;

/** A formula with its rows counted from its own, the same text wherever it is filled down to: `D[0]*G[0]/F$2`. */
export const relativeFormula = (formula: string, row: number): string =>
  rewritten(formula, (reference) => `[${reference - 1 - row}]`);

/** A formula as it reads when it is filled down by some rows. */
export const filledDown = (formula: string, rows: number): string =>
  rewritten(formula, (reference) => String(reference + rows));

function rewritten(formula: string, rowText: (reference: number) => string): string {
  return formula.replaceAll(PIECE, (piece: string, ...rest: unknown[]) => {
    const { column, fixed, row } = rest.at(-1) as Readonly<
      Record<'column' | 'fixed' | 'row', string | undefined>
    >;
    return column === undefined || row === undefined || fixed === '$'
      ? piece
      : `${column}${rowText(Number(row))}`;
  });
}
