import { formatPercent, formatScore, reportWords, terms } from '../../i18n';
import type { CellStyle } from '../plan';
import { beside, gap, line, stack, type Block } from './block';
import { SCORE_CELLS } from './cellStyles';
import type { ReportContext, ReportPerson } from './context';
import { COLORS, PLAIN_BAND, SIZES, STYLES, tierBand } from './look';
import { widthOf } from './page';
import { lineCount, rowHeight, textWidth } from './textSize';

const NO_SCORE: CellStyle = {
  font: { size: SIZES.score, color: COLORS.muted },
  horizontal: 'left',
  vertical: 'center',
};
const REASONS: CellStyle = { ...STYLES.wrapped, vertical: 'top' };

const HEIGHTS = { caption: 17, score: 48, band: 21, fact: 17 };
const FACTS = 3;
/** The least the chart, or the reasons in its place, get. */
const LEAST = HEIGHTS.score + HEIGHTS.band + FACTS * HEIGHTS.fact;

export interface SlipScore {
  readonly block: Block;
  /** Where the chart goes, from the block's top: the row after the caption and one past the last. */
  readonly chart: { readonly from: number; readonly to: number; readonly column: number };
}

/** The score, large, with tier, rank and the distance to the next tier; beside it room for the chart, or the reasons. */
export function slipScore(
  subject: ReportPerson,
  bars: readonly string[],
  widths: readonly number[],
  context: ReportContext,
): SlipScore {
  const column = splitColumn(widths);
  const right = { from: column, to: widths.length - 1 };
  const { slip } = reportWords(context.language);
  const waiting = subject.status === 'none';
  const reasons = subject.reasons.join('\n');
  const room = waiting
    ? rowHeight(lineCount(reasons, widthOf(widths, right.from, right.to), { size: SIZES.body }), SIZES.body)
    : bars.length * barHeight(bars);
  const left = scoreColumn(subject, column - 1, Math.max(0, room - LEAST), context);
  const caption = line(HEIGHTS.caption, [
    { ...right, value: waiting ? slip.awaited : slip.chart, style: STYLES.note },
  ]);
  const rows = left.rows.length;
  const text: Block = {
    rows: [caption.rows, line(0, [{ ...right, value: reasons, style: REASONS }]).rows].flat(),
    merges: [...caption.merges, { top: 1, left: right.from, bottom: rows - 1, right: right.to }],
  };
  return { block: beside(left, waiting ? text : caption), chart: { from: 1, to: rows, column } };
}

/** A bar with its space: closer where there are many, wider where a name takes two lines beside its bar. */
const BAR = { plain: 19, close: 15, wrapped: 24 };
const MANY_BARS = 8;
const LONG_NAME = 26;

function barHeight(names: readonly string[]): number {
  if (names.some((name) => textWidth(name, { size: SIZES.note }) > LONG_NAME)) return BAR.wrapped;
  return names.length > MANY_BARS ? BAR.close : BAR.plain;
}

/** The score takes a good quarter of the width. */
function splitColumn(widths: readonly number[]): number {
  const wanted = widthOf(widths, 0, widths.length - 1) * 0.24;
  const index = widths.findIndex((_, column) => widthOf(widths, 0, column) >= wanted);
  return index + 1;
}

function scoreColumn(
  { score, status, tier, rank, ranked, next, derivation }: ReportPerson,
  to: number,
  more: number,
  { language, tierLabels }: ReportContext,
): Block {
  const { slip } = reportWords(language);
  const place = rank === null ? '' : slip.rank(rank, ranked);
  const better =
    next === null
      ? ''
      : slip.toNextTier(formatScore(next.points, derivation.policy.decimals), tierLabels[next.tier] ?? '');
  const facts = [
    place,
    tier === 0 ? slip.inTopTier : better,
    slip.completeness(formatPercent(derivation.completeness)),
  ].filter((fact) => fact !== '');
  return stack([
    line(HEIGHTS.caption, [{ from: 0, to, value: slip.score, style: STYLES.note }]),
    line(HEIGHTS.score, [
      {
        from: 0,
        to,
        value: score ?? '—',
        style: score === null ? NO_SCORE : (SCORE_CELLS.large[derivation.policy.decimals] ?? NO_SCORE),
      },
    ]),
    line(HEIGHTS.band, [
      tier === null
        ? { from: 0, to, value: terms(language).statuses[status], style: PLAIN_BAND }
        : { from: 0, to, value: tierLabels[tier] ?? '', style: tierBand(tier, tierLabels.length) },
    ]),
    ...[...facts, ...Array.from({ length: FACTS - facts.length }, () => '')].map((fact) =>
      line(HEIGHTS.fact, [{ from: 0, to, value: fact, style: STYLES.body }]),
    ),
    ...(more === 0 ? [] : [gap(more)]),
  ]);
}
