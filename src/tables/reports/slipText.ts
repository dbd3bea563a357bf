import { strengthsAndImprovements, type DerivedLine, type Unit } from '../../core';
import {
  explainLine,
  explainResult,
  explainSegment,
  feedbackSentences,
  reportWords,
  type FeedbackMetric,
  type Language,
} from '../../i18n';
import type { CellStyle } from '../plan';
import { line, stack, type Block } from './block';
import type { ReportContext, ReportPerson } from './context';
import { SIZES, STYLES } from './look';
import { widthOf } from './page';
import type { SlipLine } from './slipColumns';
import { libraryEntry } from './slipLines';
import { lineCount, rowHeight } from './textSize';

/** With white space above. */
const HEADING_HEIGHT = 30;

export const heading = (text: string, widths: readonly number[]): Block =>
  line(HEADING_HEIGHT, [{ from: 0, to: widths.length - 1, value: text, style: STYLES.heading }]);

/** Text over some columns, as high as it wraps. */
export function paragraph(text: string, widths: readonly number[], style: CellStyle, from = 0): Block {
  const to = widths.length - 1;
  const size = style.font?.size ?? SIZES.body;
  const lines = lineCount(text, widthOf(widths, from, to), { size });
  return line(rowHeight(lines, size, 3), [{ from, to, value: text, style }]);
}

/** What went well and what to work on; nothing for a person without a score. */
export function slipFeedback(
  { derivation, person, status }: ReportPerson,
  widths: readonly number[],
  { language, library }: ReportContext,
): Block {
  if (status === 'none') return stack([]);
  const spokenOf = ({ metric, method }: DerivedLine): FeedbackMetric => {
    const entry = libraryEntry(metric, person.position, person.department, library);
    return { metric, method, partner: entry?.partner ?? '', training: entry?.training ?? '' };
  };
  const { strengths, improvements } = strengthsAndImprovements(derivation);
  const sentences = feedbackSentences(strengths.map(spokenOf), improvements.map(spokenOf), language);
  return stack([
    heading(reportWords(language).slip.feedback, widths),
    ...sentences.map((sentence) => paragraph(sentence, widths, STYLES.wrapped)),
  ]);
}

interface DerivationParts {
  readonly lines: readonly SlipLine[];
  /** How many columns metrics' names take. */
  readonly names: number;
  readonly widths: readonly number[];
  readonly language: Language;
}

/** How every number came about, one line per metric, then the sum. */
export function slipDerivation(
  { derivation, status }: ReportPerson,
  { lines, names, widths, language }: DerivationParts,
): Block {
  const units = new Map(lines.map(({ line: { row }, unit }) => [row, unit]));
  const several = derivation.segments.length > 1;
  const order = new Map(lines.map(({ line: { row } }, index) => [row, index]));
  return stack([
    heading(reportWords(language).slip.derivation, widths),
    ...derivation.segments.flatMap((segment) => [
      ...(several ? [paragraph(explainSegment(segment, language), widths, STYLES.note)] : []),
      ...[...segment.lines]
        .sort((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0))
        .map((each) => derivationRow(each, units.get(each.row) ?? null, { names, widths, language })),
    ]),
    ...(status === 'none' ? [] : explainResult(derivation, language)).map((sentence) =>
      paragraph(sentence, widths, STYLES.explanation),
    ),
  ]);
}

/** The metric's name stands apart, so that the eye finds it. */
function derivationRow(
  each: DerivedLine,
  unit: Unit | null,
  { names: from, widths, language }: Omit<DerivationParts, 'lines'>,
): Block {
  const to = widths.length - 1;
  const told = explainLine(each, language, unit);
  const size = SIZES.note;
  const lines = Math.max(
    lineCount(told, widthOf(widths, from, to), { size }),
    lineCount(each.metric, widthOf(widths, 0, from - 1), { size }),
  );
  return line(rowHeight(lines, size, 3), [
    { from: 0, to: from - 1, value: each.metric, style: STYLES.note },
    { from, to, value: told, style: STYLES.explanation },
  ]);
}
