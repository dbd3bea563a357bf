/** A formula cut where structured references stand: `=SUM(Scorecard[实际值])*2`. */
export type FormulaPart =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | {
      readonly kind: 'structured';
      readonly text: string;
      /** `null` where the table is left out, as formulas inside it may. */
      readonly table: string | null;
      /** What stands between the outer brackets, still escaped; `null` for a bare table name. */
      readonly inner: string | null;
    };

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const WORD_CHARACTER = /[\p{L}\p{N}_.\\$]/u;

export function formulaParts(formula: string, isTable: (name: string) => boolean): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let codeFrom = 0;
  let position = 0;
  const add = (part: FormulaPart, from: number): void => {
    if (from > codeFrom) parts.push({ kind: 'code', text: formula.slice(codeFrom, from) });
    parts.push(part);
    position = codeFrom = from + part.text.length;
  };
  while (position < formula.length) {
    const character = formula.charAt(position);
    if (character === '"') {
      add({ kind: 'string', text: formula.slice(position, closing(formula, position, '"')) }, position);
    } else if (character === "'") {
      position = closing(formula, position, "'");
    } else {
      const part = structuredAt(formula, position, isTable);
      if (part !== null) add(part, position);
      else position = afterWord(formula, position);
    }
  }
  if (codeFrom < formula.length) parts.push({ kind: 'code', text: formula.slice(codeFrom) });
  return parts;
}

function structuredAt(
  formula: string,
  position: number,
  isTable: (name: string) => boolean,
): FormulaPart | null {
  const table = wordAt(formula, position);
  const open = position + (table?.length ?? 0);
  if (formula.charAt(open) === '[') {
    const end = closingBracket(formula, open);
    if (end === null || WORD_CHARACTER.test(formula.charAt(end))) return null;
    const text = formula.slice(position, end);
    return { kind: 'structured', text, table, inner: formula.slice(open + 1, end - 1) };
  }
  if (table === null || !isTable(table) || /[(!]/.test(formula.charAt(open))) return null;
  return { kind: 'structured', text: table, table, inner: null };
}

function wordAt(formula: string, position: number): string | null {
  WORD.lastIndex = position;
  return WORD.exec(formula)?.[0] ?? null;
}

/** Past a whole word, so that `Scorecard` is not found inside `MyScorecard`. */
function afterWord(formula: string, position: number): number {
  let next = position + 1;
  if (!WORD_CHARACTER.test(formula.charAt(position))) return next;
  while (next < formula.length && WORD_CHARACTER.test(formula.charAt(next))) next++;
  return next;
}

/** After the closing quote; a doubled quote does not close. */
function closing(formula: string, from: number, quote: string): number {
  let position = from + 1;
  while (position < formula.length) {
    if (formula.charAt(position) !== quote) position++;
    else if (formula.charAt(position + 1) === quote) position += 2;
    else return position + 1;
  }
  return formula.length;
}

/** After the bracket that closes the one at `open`; `'` takes the meaning from what follows it. */
function closingBracket(formula: string, open: number): number | null {
  let depth = 0;
  for (let position = open; position < formula.length; position++) {
    const character = formula.charAt(position);
    if (character === "'") position++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return position + 1;
  }
  return null;
}
