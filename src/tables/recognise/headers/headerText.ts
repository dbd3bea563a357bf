/** A header cut down to what it says: its key, and the unit or hint it carries in brackets. */
export interface HeaderText {
  /** Lower case, without spaces, signs and brackets: `employeeid`, `目标值`. */
  readonly key: string;
  /** What stood in brackets, or a per cent sign at the end: `元`, `%`; `null` without one. */
  readonly bracketed: string | null;
  /** The parts of a header in two languages or with alternatives: `工号/Employee ID`, `权重 Weight`. */
  readonly parts: readonly string[];
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 60;

/**
 * Cuts a header down: full-width forms, line breaks, stars, 必填 marks and bracketed hints are the person's own way of
 * writing the same word.
 */
export function headerText(text: string): HeaderText | null {
  if (text.length > LONGEST_HEADER) return null;
  const plain = text.normalize('NFKC').toLowerCase();
  const bracketed = /[([{【〔](?<inside>[^()[\]{}【】〔〕]*)[)\]}】〕]/u
    .exec(plain)
    ?.groups?.['inside']?.trim();
  const bare = plain
    .replaceAll(/[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/gu, ' ')
    .replace(/必填项?|选填项?/u, ' ');
  const unit = bracketed ?? (/[\p{L}\s]%\s*$/u.test(bare) ? '%' : null);
  return { key: keyOf(bare), bracketed: unit === '' ? null : unit, parts: partsOf(bare) };
}

/** The letters and digits of a header; `Employee #` is an employee's number. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('#', 'no')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function partsOf(bare: string): readonly string[] {
  const alternatives = bare
    .split(/[/|、\\]|\bor\b/u)
    .map(keyOf)
    .filter(Boolean);
  if (alternatives.length > 1) return alternatives;
  const han = keyOf(bare.replaceAll(/[^\p{Script=Han}]/gu, ''));
  const latin = keyOf(bare.replaceAll(/\p{Script=Han}/gu, ''));
  return han !== '' && latin !== '' ? [han, latin] : [];
}
