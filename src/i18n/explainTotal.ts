import { compare, rational, rationals, round, ZERO } from '../core';
import type { Derivation, DerivedSegment, Rational } from '../core';
import type { ExplainWords } from './explainWords';
import { formatNumber, formatScore } from './format';

/** Addends as they are shown, and what they give when added up as shown. */
interface ShownSum {
  readonly text: string;
  readonly addends: number;
  readonly value: Rational;
}

/** `总分：36.00 + 20.58 + 3.00 = 59.58 分`; said to be rounded once where the shown figures do not add up. */
export function explainTotal(derivation: Derivation, words: ExplainWords): string {
  const { segments, adjustments, score, policy } = derivation;
  const [first] = segments;
  const base = first !== undefined && segments.length === 1 ? added(first) : dayWeighted(segments);
  const sum = compare(adjustments, ZERO) === 0 ? base : adjusted(base, adjustments);
  const shown = formatScore(score ?? 0, policy.decimals);
  if (sum.addends === 1) return `${words.score}${words.colon}${words.total('', shown).trim()}`;
  const exact = compare(sum.value, rational(score ?? 0)) === 0;
  const told = `${words.score}${words.colon}${words.total(`${sum.text} ${exact ? '=' : '≈'}`, shown)}`;
  return exact ? told : `${told}${words.semicolon}${words.roundedOnce}`;
}

function added({ lines }: DerivedSegment): ShownSum {
  const points = lines.flatMap((line) =>
    line.method === 'points' || line.points === null ? [] : [line.points],
  );
  return {
    text: points.map((each) => formatScore(each)).join(' + '),
    addends: points.length,
    value: points.reduce((sum, each) => rationals.add(sum, shownPoints(each)), ZERO),
  };
}

/** `(15 × 87.40 + 15 × 92.00) ÷ 30`. */
function dayWeighted(segments: readonly DerivedSegment[]): ShownSum {
  const days = segments.reduce((sum, segment) => sum + segment.days, 0);
  const parts = segments.map((segment) => ({ days: segment.days, points: segment.subtotal ?? ZERO }));
  const products = parts.map((part) => rationals.multiply(rational(part.days), shownPoints(part.points)));
  return {
    text: `(${parts.map((part) => `${formatNumber(part.days)} × ${formatScore(part.points)}`).join(' + ')}) ÷ ${days}`,
    addends: parts.length,
    value:
      days === 0
        ? ZERO
        : rationals.divide(
            products.reduce((sum, each) => rationals.add(sum, each), ZERO),
            rational(days),
          ),
  };
}

function adjusted({ text, addends, value }: ShownSum, adjustments: Rational): ShownSum {
  const sign = compare(adjustments, ZERO) < 0 ? '−' : '+';
  return {
    text: `${text} ${sign} ${formatScore(rationals.magnitude(adjustments))}`,
    addends: addends + 1,
    value: rationals.add(value, shownPoints(adjustments)),
  };
}

const shownPoints = (points: Rational): Rational => rational(round(points, 2));
