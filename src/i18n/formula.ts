import { compare, rational, toNumber, ZERO, type DerivedLine, type Quantity, type Rational } from '../core';
import { formatNumber } from './format';

/**
 * The method's formula with the line's own figures, as it would be typed into a pocket calculator:
 * `2 − 1.73 ÷ 2`; `null` where the attainment needs none (转化率 3.6% of 3%) or is looked up.
 */
export function formula(line: DerivedLine): string | null {
  const a = actualFigure(line);
  const t = targetFigure(line);
  if (a === null || t === null) return line.target?.kind === 'range' ? rangeFormula(line) : null;
  const size = t.negative ? `|${t.text}|` : t.text;
  switch (line.method) {
    case 'higher':
      return t.negative ? `1 + (${a.text} − ${inBrackets(t)}) ÷ ${size}` : null;
    case 'lower':
      if (t.zero) return null;
      return t.negative ? `1 + (${t.text} − ${inBrackets(a)}) ÷ ${size}` : `2 − ${inBrackets(a)} ÷ ${t.text}`;
    case 'lower-ratio':
      return a.zero ? null : `${t.text} ÷ ${a.text}`;
    case 'closer':
      return `1 − |${a.text} − ${inBrackets(t)}| ÷ ${size}`;
    case 'progress':
      return progressFormula(line, a, t);
    case 'deduct':
      return `1 − ${a.text} × ${t.text} ÷ ${formatNumber(line.weight)}`;
    case 'range':
    case 'rating':
    case 'yesno':
    case 'bands':
    case 'points':
      return null;
  }
}

interface Figure {
  readonly text: string;
  readonly negative: boolean;
  readonly zero: boolean;
}

const figure = (value: Rational, percent: boolean): Figure => ({
  text: percent
    ? `${formatNumber({ numerator: value.numerator * 100n, denominator: value.denominator })}%`
    : formatNumber(value),
  negative: compare(value, ZERO) < 0,
  zero: compare(value, ZERO) === 0,
});

const quantityFigure = ({ value, percent }: Quantity): Figure => figure(rational(value), percent);
const inBrackets = ({ text, negative }: Figure): string => (negative ? `(${text})` : text);

function actualFigure({ actual, converted }: DerivedLine): Figure | null {
  if (converted !== null) return figure(converted.value, false);
  return actual.kind === 'quantity' ? quantityFigure(actual.quantity) : null;
}

function targetFigure({ target, prorated }: DerivedLine): Figure | null {
  if (target?.kind !== 'quantity') return null;
  return prorated === null
    ? quantityFigure(target.quantity)
    : figure(prorated.target, target.quantity.percent);
}

function progressFormula({ baseline }: DerivedLine, a: Figure, t: Figure): string {
  const b = baseline === null ? figure(ZERO, false) : quantityFigure(baseline);
  return b.zero ? `${a.text} ÷ ${t.text}` : `(${a.text} − ${inBrackets(b)}) ÷ (${t.text} − ${inBrackets(b)})`;
}

/** Outside the range the distance to the nearest bound is told; inside there is nothing to work out. */
function rangeFormula({ actual, converted, target }: DerivedLine): string | null {
  if (target?.kind !== 'range' || actual.kind !== 'quantity') return null;
  const a = converted === null ? actual.quantity.value : toNumber(converted.value);
  const below = a < target.low.value;
  if (!below && a <= target.high.value) return null;
  const bound = quantityFigure(below ? target.low : target.high);
  if (bound.zero) return null;
  const percent = converted === null && actual.quantity.percent;
  const distance = figure(rational(Math.abs(a - (below ? target.low : target.high).value)), percent);
  return `1 − ${distance.text} ÷ ${bound.negative ? `|${bound.text}|` : bound.text}`;
}
