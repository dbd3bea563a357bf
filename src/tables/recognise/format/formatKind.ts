import type { FormatSection, FormatToken } from './formatCode';

/** What a number looks like under a section of a format code. */
export type FormatKind = 'number' | 'percent' | 'date' | 'time' | 'elapsed';

/**
 * What a section makes of a number.
 *
 * `m` is a minute after hours or before seconds, else a month; a per cent sign counts only where it multiplies,
 * neither quoted nor escaped.
 */
export function formatKind({ tokens }: FormatSection): FormatKind {
  if (tokens.some(({ kind }) => kind === 'general')) return 'number';
  if (tokens.some(({ kind }) => kind === 'elapsed')) return 'elapsed';
  const hasDigits = tokens.some(
    (token, index) => token.kind === 'digits' && /[0#?]/.test(token.text) && !isSecondFraction(tokens, index),
  );
  if (hasDigits) return tokens.some(({ kind }) => kind === 'percent') ? 'percent' : 'number';
  const letters = tokens.flatMap((token, index) =>
    token.kind === 'calendar' ? [isMinute(tokens, index) ? 'n' : token.letters.charAt(0)] : [],
  );
  if (letters.some((letter) => !'nhs'.includes(letter))) return 'date';
  return letters.length > 0 ? 'time' : 'number';
}

/** Whether the `m` at `index` stands for minutes. */
export function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'calendar' || !/^mm?$/.test(token.letters)) return false;
  const before = tokens.slice(0, index).filter(isClock).at(-1);
  const after = tokens.slice(index + 1).find(isClock);
  return (before?.letters.startsWith('h') ?? false) || (after?.letters.startsWith('s') ?? false);
}

/** Whether the digits at `index` are tenths and hundredths of the seconds before them. */
export function isSecondFraction(tokens: readonly FormatToken[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (token?.kind !== 'digits' || !token.text.startsWith('.')) return false;
  return (before?.kind === 'calendar' || before?.kind === 'elapsed') && before.letters.startsWith('s');
}

const isClock = (token: FormatToken): token is FormatToken & { readonly letters: string } =>
  token.kind === 'calendar' || token.kind === 'elapsed';

/** The section that holds for a number: by sign, or by the conditions that the code states. */
export function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const [first, second, third] = sections;
  if (first?.condition) {
    return sections.find(({ condition }) => condition === null || holds(condition, value)) ?? sections.at(-1);
  }
  if (value < 0 && second && hasTokens(second)) return second;
  if (value === 0 && third && hasTokens(third)) return third;
  return first;
}

const hasTokens = ({ tokens }: FormatSection): boolean => tokens.length > 0;

function holds({ sign, bound }: { readonly sign: string; readonly bound: number }, value: number): boolean {
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}
