import { rationals, round, ZERO, type Derivation, type DerivedLine, type Rational } from '../../core';
import { reportWords, terms, type Language } from '../../i18n';
import type { CellStyle, PlannedValue } from '../plan';
import { line, type Block } from './block';
import { CELLS, SCORE_CELLS } from './cellStyles';
import type { ReportPerson } from './context';
import { SIZES } from './look';
import type { SlipColumn } from './slipColumns';
import { rowHeight } from './textSize';

/** Where a sum waits for an actual. */
const NOT_YET = '—';

interface Sums {
  readonly label: string;
  readonly weight: Rational | null;
  readonly points: Rational | null;
  readonly lost: Rational | null;
}

/** Subtotals, then the score. */
export function slipSums(
  subject: ReportPerson,
  columns: readonly SlipColumn[],
  language: Language,
): readonly Block[] {
  const { derivation } = subject;
  const parts =
    derivation.segments.length > 1 ? bySegment(derivation, language) : bySection(derivation, language);
  // One part would only repeat the total.
  const shown = parts.length > 1 ? parts : [];
  return [...shown.map((sums) => subtotalRow(sums, columns)), totalRow(subject, columns, language)];
}

function bySegment({ segments }: Derivation, language: Language): readonly Sums[] {
  const words = reportWords(language);
  return segments.map(({ department, days, subtotal, lines }) => ({
    label: `${words.subtotal(department)}\u2002${words.days(days)}`,
    weight: null,
    points: subtotal,
    lost: lostOf(lines),
  }));
}

function bySection({ sections, segments }: Derivation, language: Language): readonly Sums[] {
  const names = terms(language).sections;
  const lines = segments.flatMap((segment) => segment.lines);
  return sections.flatMap(({ section, weight, points }) => {
    if (section === null || section === 'adjustment' || rationals.sign(weight) === 0) return [];
    const lost = lostOf(lines.filter((each) => each.section === section));
    const label = reportWords(language).subtotal(names[section]);
    return [{ label, weight, points: lost === null ? null : points, lost }];
  });
}

/** `null` while an actual is awaited. */
function lostOf(lines: readonly DerivedLine[]): Rational | null {
  const weighed = lines.filter(({ method, state }) => method !== 'points' && state !== 'excluded');
  if (weighed.some(({ lost }) => lost === null)) return null;
  return weighed.reduce((sum, { lost }) => rationals.add(sum, lost ?? ZERO), ZERO);
}

function subtotalRow({ label, weight, points, lost }: Sums, columns: readonly SlipColumn[]): Block {
  const shown = (value: Rational | null) => (value === null ? null : round(value, 2));
  return sumRow(columns, rowHeight(1, SIZES.note, 3), {
    label: { value: label, style: CELLS.subtotal },
    weight: { value: shown(weight), style: CELLS.subtotalNumber },
    points: { value: shown(points) ?? NOT_YET, style: CELLS.subtotalPoints },
    lost: { value: shown(lost), style: CELLS.subtotalLost },
    rest: CELLS.subtotal,
  });
}

function totalRow(
  { score, derivation }: ReportPerson,
  columns: readonly SlipColumn[],
  language: Language,
): Block {
  const { sections, segments } = derivation;
  const whole = segments.length === 1;
  const weight = sections.reduce((sum, each) => rationals.add(sum, each.weight), ZERO);
  const lost = score === null || !whole ? null : lostOf(segments.flatMap(({ lines }) => lines));
  return sumRow(columns, rowHeight(1, SIZES.body, 6), {
    label: { value: reportWords(language).total, style: CELLS.total },
    weight: { value: whole ? round(weight, 2) : null, style: CELLS.totalNumber },
    points: {
      value: score ?? NOT_YET,
      style: SCORE_CELLS.total[derivation.policy.decimals] ?? CELLS.totalNumber,
    },
    lost: { value: lost === null ? null : round(lost, 2), style: CELLS.totalLost },
    rest: CELLS.total,
  });
}

interface SumCell {
  readonly value: PlannedValue;
  readonly style: CellStyle;
}

interface SumCells extends Readonly<Record<'label' | 'weight' | 'points' | 'lost', SumCell>> {
  readonly rest: CellStyle;
}

/** The label over the columns before the weights; the weight is that which counted. */
export function sumRow(columns: readonly { readonly key: string }[], height: number, cells: SumCells): Block {
  const first = columns.findIndex(({ key }) => key === 'weight');
  const weights = columns.some(({ key }) => key === 'effective') ? 'effective' : 'weight';
  const filled: Readonly<Record<string, SumCell>> = {
    [weights]: cells.weight,
    points: cells.points,
    lost: cells.lost,
  };
  return line(height, [
    { from: 0, to: first - 1, ...cells.label },
    ...columns.slice(first).map(({ key }, index) => ({
      from: first + index,
      to: first + index,
      ...(filled[key] ?? { value: null, style: cells.rest }),
    })),
  ]);
}
