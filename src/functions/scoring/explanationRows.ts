import {
  readText,
  toNumber,
  type Derivation,
  type DerivedLine,
  type Entry,
  type Rational,
  type Scorecard,
} from '../../core';
import { functionWords, terms, type Language } from '../../i18n';
import { lineError, scoreError } from './lineError';

/** Metric, effective weight, actual, target, method, raw, counted, points: a row each, then adjustments, last the score. */
export function explanationRows(
  derivation: Derivation,
  scorecard: Scorecard,
  language: Language,
): unknown[][] {
  const words = functionWords(language);
  const lines = derivation.segments.flatMap((segment) => segment.lines);
  const weighted = lines.filter(({ method }) => method !== 'points');
  const adjustments = lines.filter(({ method }) => method === 'points');
  const weight = weighted.reduce((sum, { effectiveWeight }) => sum + toNumber(effectiveWeight), 0);
  return [
    ...[...weighted, ...adjustments].map((line) => lineRow(line, scorecard, language)),
    [
      words.score,
      Number(weight.toPrecision(12)),
      '',
      '',
      '',
      '',
      '',
      derivation.score ?? scoreError(derivation, scorecard.lines, words),
    ],
  ];
}

function lineRow(line: DerivedLine, { rows, lines }: Scorecard, language: Language): unknown[] {
  const words = functionWords(language);
  const typed = rows[line.row];
  const told = [
    line.metric,
    line.method === 'points' ? '' : toNumber(line.effectiveWeight),
    typed ? shown(typed.actual) : '',
    typed ? shown(typed.target) : '',
  ];
  const source = line.state === 'faulty' ? lines.find(({ row }) => row === line.row) : undefined;
  if (source) {
    const error = lineError(source, words);
    return [...told, readText(typed?.method ?? { kind: 'blank' }), error, error, error];
  }
  const { raw, counted, points } = line;
  return [...told, terms(language).methods[line.method], ...[raw, counted, points].map(numberOrBlank)];
}

/** As typed: a number as a number, a text trimmed, an error as its name. */
const shown = (entry: Entry): string | number => (entry.kind === 'number' ? entry.number : readText(entry));

const numberOrBlank = (value: Rational | null): number | string => (value === null ? '' : toNumber(value));
