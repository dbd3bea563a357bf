import type { Day, Derivation, DerivedSegment, NoScoreReason, Unit } from '../core';
import { explainLine } from './explainLine';
import { explainTotal } from './explainTotal';
import { explainWords } from './explainWords';
import { formatDay, formatList, formatNumber, formatPercent } from './format';
import type { Language } from './language';

interface ExplainOptions {
  /** From the unit column, by row. */
  readonly unitOf?: (row: number) => Unit | null;
}

/** 「为什么是 87 分」: one sentence per line and one for the sum, or the reasons why there is no score. */
export function explainScore(
  derivation: Derivation,
  language: Language,
  { unitOf = () => null }: ExplainOptions = {},
): readonly string[] {
  const { colon } = explainWords(language);
  const several = derivation.segments.length > 1;
  return [
    ...derivation.segments.flatMap((segment) => [
      ...(several ? [`${explainSegment(segment, language)}${colon}`] : []),
      ...segment.lines.map(
        (line) => `${line.metric}${colon}${explainLine(line, language, unitOf(line.row))}`,
      ),
    ]),
    ...explainResult(derivation, language),
  ];
}

/** The sum and what is to be known about it, or the reasons why there is none. */
export function explainResult(derivation: Derivation, language: Language): readonly string[] {
  const words = explainWords(language);
  const { status, completeness } = derivation;
  const remarks = [
    ...(derivation.segments.some(({ weightScale }) => weightScale === 1) ? [words.weightsOfOne] : []),
    ...(status === 'provisional' ? [words.provisional(formatPercent(completeness))] : []),
  ];
  const total = status === 'none' ? [] : [explainTotal(derivation, words)];
  return [...total, ...remarks, ...reasonSentences(derivation.reasons, language)];
}

/** Why there is no score, or only a provisional one: whole sentences. */
export const reasonSentences = (reasons: readonly NoScoreReason[], language: Language): readonly string[] =>
  reasons.map((reason) => reasonSentence(reason, language));

function reasonSentence(reason: NoScoreReason, language: Language): string {
  const { reasons } = explainWords(language);
  switch (reason.code) {
    case 'missing-actuals':
      return reasons.missingActuals(reason.metrics.length, formatList(reason.metrics, language));
    case 'faulty-lines':
      return reasons.faultyLines(reason.metrics.length, formatList(reason.metrics, language));
    case 'weight-sum':
      return reasons.weightSum(formatNumber(reason.sum));
    case 'excluded-over-half':
      return reasons.excludedOverHalf(formatPercent(reason.share));
    case 'too-few-days':
      return reasons.tooFewDays(reason.days);
    case 'no-metrics':
      return reasons.noMetrics;
  }
}

/** `运营，15 天（6 月 1 日至 6 月 15 日）`. */
export function explainSegment({ department, days, from, to }: DerivedSegment, language: Language): string {
  const words = explainWords(language);
  const named = (day: Day | null) => (day === null ? null : formatDay(day, language));
  const told = words.segment(department, days);
  if (from === null && to === null) return told;
  return `${told}${words.comma}${words.span(named(from), named(to))}`;
}
