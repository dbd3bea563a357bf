import { compare, rational, rationals, round } from '../core';
import type { DerivedLine, Quantity, Rational, Target, Unit } from '../core';
import { explainWords, type ExplainWords } from './explainWords';
import { formatNumber, formatPercent, formatScore, formatSigned } from './format';
import { formatActual, formatTarget } from './formatQuantity';
import { formula } from './formula';
import type { Language } from './language';
import { terms } from './terms';

/**
 * How one line came to its points, after the metric's name: `实际 3.6%，目标 3%，越高越好，达成 120.0%；权重 30 × 120.0% = 36.00 分`.
 * @param unit from the unit column, for figures that name none themselves
 */
export function explainLine(line: DerivedLine, language: Language, unit: Unit | null = null): string {
  const words = explainWords(language);
  const told = [comparison(line, language, unit), weighing(line, words)];
  return told.filter((clause) => clause !== '').join(words.semicolon);
}

/** What was compared with what, how, and what came out. */
function comparison(line: DerivedLine, language: Language, unit: Unit | null): string {
  const words = explainWords(language);
  const shown = line.state === 'counted' && line.method !== 'points';
  const typed = line.actual.kind !== 'missing' && line.actual.kind !== 'not-applicable';
  const clauses = [
    shown || (line.state === 'faulty' && typed)
      ? words.actual(formatActual(line.actual, language, unit) + asRead(line, words))
      : null,
    line.target === null ? null : words.target(formatTarget(line.target, unit)),
    prorated(line, words),
    baseline(line, words, unit),
    line.method === 'points' ? null : methodClause(line, language),
    shown ? attainment(line, words) : null,
    bite(line, words),
  ];
  return clauses.filter((clause) => clause !== null).join(words.comma);
}

function asRead({ actual, converted }: DerivedLine, words: ExplainWords): string {
  if (converted !== null) return words.converted(`${formatNumber(converted.value)} ${converted.to}`);
  if (actual.kind !== 'quantity' || !needsReading(actual.quantity)) return '';
  const { value, unit } = actual.quantity;
  return words.readAs(unit === null ? formatNumber(value) : `${formatNumber(value)} ${unit}`);
}

/** Spellings whose plain value is not obvious to everyone: 12.4万, 2分30秒, (1,200), 1E3. */
const needsReading = ({ steps }: Quantity): boolean =>
  steps.some((step) =>
    [
      'ten-thousands',
      'hundred-millions',
      'permille',
      'duration',
      'negative-parentheses',
      'exponent',
    ].includes(step),
  );

function prorated({ prorated: scaled, target }: DerivedLine, words: ExplainWords): string | null {
  if (scaled === null) return null;
  const percent = target?.kind === 'quantity' && target.quantity.percent;
  return words.prorated(
    formatNumber(scaled.days),
    formatNumber(scaled.of),
    percent ? formatPercent(scaled.target, 2) : formatNumber(scaled.target, 2),
  );
}

function baseline(line: DerivedLine, words: ExplainWords, unit: Unit | null): string | null {
  if (line.method !== 'progress') return null;
  if (line.baselineAssumed || line.baseline === null) return words.baselineAssumed;
  return words.baseline(formatTarget({ kind: 'quantity', quantity: line.baseline, comparison: null }, unit));
}

function methodClause({ method, methodInferred, target }: DerivedLine, language: Language): string {
  const words = explainWords(language);
  const name = terms(language).methods[method];
  return methodInferred ? words.methodInferred(name, tellingSign(target)) : words.methods[method];
}

/** The sign in a target that tells its method when none is stated. */
function tellingSign(target: Target | null): string | null {
  switch (target?.kind) {
    case 'quantity':
      return target.comparison;
    case 'range':
      return '~';
    case 'bands':
      return ':';
    case 'truth':
      return target.text.trim();
    case undefined:
      return null;
  }
}

function attainment(line: DerivedLine, words: ExplainWords): string | null {
  if (line.raw === null) return null;
  const all = line.method === 'lower' && line.target?.kind === 'quantity' && line.target.quantity.value === 0;
  const percent = formatPercent(line.raw);
  const steps = formula(line);
  const told = words.attained(
    steps === null ? percent : `${steps} ${isExact(line.raw, 3) ? '=' : '≈'} ${percent}`,
  );
  return all ? `${words.allOrNothing}${words.comma}${told}` : told;
}

function bite({ bit, cap }: DerivedLine, words: ExplainWords): string | null {
  if (bit === 'floor') return words.floored;
  if (bit === 'cap') return words.capped(`${formatNumber(rationals.multiply(cap, rational(100)), 2)}%`);
  return null;
}

/** What it was worth, or why it is worth nothing yet. */
function weighing(line: DerivedLine, words: ExplainWords): string {
  const weight = formatNumber(line.weight, 2);
  switch (line.state) {
    case 'counted':
      return line.method === 'points' ? directPoints(line, words) : weighed(line, words);
    case 'missing':
      return `${words.weight(weight)}${words.comma}${
        compare(line.effectiveWeight, line.weight) === 0 ? words.missing : words.missingSoFar
      }`;
    case 'zeroed':
      return `${words.weight(weight)}${words.comma}${words.zeroed}`;
    case 'excluded':
      return `${words.weight(weight)}${words.comma}${words.excluded}`;
    case 'faulty':
      return words.faulty;
  }
}

function directPoints({ points, actual }: DerivedLine, words: ExplainWords): string {
  return points === null || actual.kind === 'missing'
    ? words.noDirectPoints
    : words.directPoints(formatSigned(points));
}

function weighed(line: DerivedLine, words: ExplainWords): string {
  const { weight, effectiveWeight, counted, points } = line;
  if (counted === null || points === null) return words.weight(formatNumber(weight, 2));
  const product = `${formatNumber(effectiveWeight, 2)} × ${formatPercent(counted)}`;
  const equals = shownProductIs(effectiveWeight, counted, points) ? '=' : '≈';
  const told = [`${product} ${equals}`, formatScore(points)] as const;
  return compare(weight, effectiveWeight) === 0
    ? words.weighed(...told)
    : `${words.reweighed(formatNumber(weight, 2), formatNumber(effectiveWeight, 2))}${words.comma}${words.reweighedProduct(...told)}`;
}

/** Whether the figures as shown give the points as shown, so that an equals sign is the truth. */
function shownProductIs(weight: Rational, counted: Rational, points: Rational): boolean {
  const shown = rationals.multiply(rational(round(weight, 2)), rational(round(counted, 3)));
  return compare(shown, rational(round(points, 2))) === 0;
}

const isExact = (value: Rational, decimals: number): boolean =>
  compare(rational(round(value, decimals)), value) === 0;
