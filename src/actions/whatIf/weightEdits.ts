import { carriesWeight, readWeight, roundNumber, split, textEntry, weightScale, type Line } from '../../core';
import type { Month } from '../openMonth';
import type { WhatIfChange } from './change';
import { linesOf, type MetricLines } from './linesOf';
import { plannedAt, skip, together, type Planned } from './planned';
import { numberRewrite } from './rewrites';

type WeightChange = Extract<WhatIfChange, { readonly kind: 'weight' }>;

/** Hundredths of a point: the least a weight can be. */
const STEP = 0.01;

/** Plans another weight of a metric, and of the person's others where they are to share the rest. */
export function weightEdits(month: Month, change: WeightChange): Planned {
  const { weight, metric, others } = change;
  if (!Number.isFinite(weight) || weight < STEP || weight > 100)
    return skip('weight-out-of-bounds', { metric, text: String(weight) });
  const found = linesOf(month, change)
    .map((each) => ({ ...each, lines: each.lines.filter(carriesWeight) }))
    .filter(({ lines }) => lines.length > 0);
  if (found.length === 0) return skip('metric-unknown', { metric });
  return together(
    found.map((each) =>
      others === 'keep' ? rewritten(month, each, given(each, weight)) : rescaled(month, each, weight),
    ),
  );
}

/** Points of 100, by line. */
type Weights = ReadonlyMap<Line, number>;

const given = ({ lines }: MetricLines, weight: number): Weights =>
  new Map(lines.map((line) => [line, roundNumber(weight, 2)]));

/** The others share what is left exactly, in hundredths and in proportion. */
function rescaled(month: Month, each: MetricLines, weight: number): Planned {
  const { person, segment, lines } = each;
  const others = segment.lines.filter((line) => carriesWeight(line) && !lines.includes(line));
  const about = { person: person.id, metric: lines[0]?.metric ?? '' };
  const stated = others.map((line) => (line.weight.ok ? (line.weight.value?.value ?? 0) : 0));
  if (stated.some((value) => value <= 0)) return skip('weight-unreadable', about);
  const rest = roundNumber(100 - roundNumber(weight, 2) * lines.length, 2);
  const parts = others.length === 0 || rest < 0 ? [] : split(rest, stated, 2);
  const fits = others.length === 0 ? rest === 0 : parts.length > 0 && parts.every((part) => part >= STEP);
  if (!fits) return skip('nothing-left', { ...about, text: String(weight) });
  const shared = new Map(others.map((line, index) => [line, parts[index] ?? 0]));
  return rewritten(month, each, new Map([...given(each, weight), ...shared]));
}

/** As they are stated: out of 100, or out of 1. */
function rewritten(month: Month, { segment }: MetricLines, weights: Weights): Planned {
  const scale = weightScale(segment.lines);
  const ofOne = scale.ok ? scale.value === 1 : isOfOne(segment.lines);
  return together(
    [...weights].map(([line, points]) => {
      const to = ofOne ? roundNumber(points / 100, 4) : points;
      const from = line.weight.ok ? (line.weight.value?.value ?? null) : null;
      const asked = { line, field: 'weight', otherwise: 'weight-unreadable', text: String(points) } as const;
      return plannedAt(month, asked, numberRewrite({ from, to, read }));
    }),
  );
}

const isOfOne = (lines: readonly Line[]): boolean =>
  lines.filter(carriesWeight).every(({ weight }) => weight.ok && (weight.value?.value ?? 0) <= 1);

function read(text: string): number | null {
  const weight = readWeight(textEntry(text));
  return weight.ok ? (weight.value?.value ?? null) : null;
}
