/** One rung of a bands target as typed: `≥45%` and the attainment behind the colon. */
export interface Rung {
  readonly condition: string;
  /** In points, 100 for the target met. */
  readonly attainment: number;
}

const ATTAINMENT = /\s*(\d{1,4}(?:\.\d{1,6})?)(?:\s*[%分])?/y;
const SEPARATOR = /\s*[,;、|]\s*|\s+|$/y;

/**
 * Takes `≥45%:100, ≥40%:80` apart. A comma may also group the thousands of a bound, so rungs end where an attainment ends.
 * @returns `null` when the text is not made of rungs
 */
export function rungs(text: string): readonly Rung[] | null {
  const found: Rung[] = [];
  for (let at = 0; at < text.length;) {
    const colon = text.indexOf(':', at);
    const attainment = colon === -1 ? null : matchAt(ATTAINMENT, text, colon + 1);
    if (!attainment) return null;
    const end = colon + 1 + attainment[0].length;
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator) return null;
    found.push({ condition: text.slice(at, colon).trim(), attainment: Number(attainment[1]) });
    at = end + separator[0].length;
  }
  return found.length === 0 ? null : found;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
