import { formatSections, type FormatToken } from './formatCode';
import { sectionFor } from './formatKind';

/**
 * A number as the decimal that a person sees: its 15 significant digits, without an exponent where that is possible.
 */
export function decimalText(value: number): string {
  const seen = Number(value.toPrecision(15));
  return Number.isInteger(seen) && Math.abs(seen) < 1e21 ? BigInt(seen).toString() : String(seen);
}

/**
 * A whole number as an id is seen: 1 under `000` is `001`, under `"E"000` `E001`; anything less plain than that is
 * its decimal.
 */
export function shownId(value: number, code: string): string {
  const section = sectionFor(formatSections(code), value);
  const digits = section?.tokens.filter(({ kind }) => kind === 'digits') ?? [];
  const [only] = digits;
  if (
    !section ||
    digits.length !== 1 ||
    only?.kind !== 'digits' ||
    !/^[0#?]+$/.test(only.text) ||
    !Number.isInteger(value) ||
    value < 0
  ) {
    return decimalText(value);
  }
  const padded = decimalText(value).padStart(only.text.replaceAll(/[^0]/g, '').length, '0');
  return section.tokens.map((token) => shownPiece(token, padded)).join('');
}

function shownPiece(token: FormatToken, digits: string): string {
  if (token.kind === 'digits') return digits;
  return token.kind === 'literal' ? token.text : '';
}
