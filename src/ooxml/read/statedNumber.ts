/** So many digits are exact in a double, and so are the powers of ten below: their quotient is then the nearest double. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const POINT = 46;
const MINUS = 45;

/**
 * The number a text states; `null` for none, and for blanks. Short decimals, which nearly all cells hold, are read digit
 * by digit: `Number` gives the same and takes several times as long.
 */
export function statedNumber(text: string): number | null {
  const negative = text.charCodeAt(0) === MINUS;
  const start = negative ? 1 : 0;
  let digits = 0;
  let point = -1;
  if (text.length - start > EXACT_DIGITS || text.length === start) return anyNumber(text);
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === POINT && point < 0) point = i;
    else if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
    else return anyNumber(text);
  }
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (text.length - start === 1 && point >= 0) return null;
  const size = digits / (POWERS_OF_TEN[decimals] as number);
  return negative ? -size : size;
}

function anyNumber(text: string): number | null {
  const number = Number(text);
  return Number.isFinite(number) && text.trim() !== '' ? number : null;
}
