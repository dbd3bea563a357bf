import { shifted } from '../decimal';
import type { Band, Target } from '../../terms/target';
import type { Refusal, Typed } from '../typed';
import { inCommonUnit } from '../units/commonUnit';
import { minuteOrScore } from '../units/minutes';
import { bandCondition, type BandCondition } from './bandCondition';
import { bandFault } from './bandOrder';
import { rungs, type Rung } from './rungs';

type BandsTarget = Extract<Target, { readonly kind: 'bands' }>;

const MOST_BANDS = 40;

/** `≥45%:100, ≥40%:80, ≥35%:60`; `null` when the text is no list of bands. */
export function bands(text: string, quote: string): BandsTarget | Refusal | null {
  const list = rungs(text);
  if (!list || list.length > MOST_BANDS) return null;
  const clock = doubtfulClock(text);
  if (clock) return clock;
  const conditions: BandCondition[] = [];
  for (const { condition } of list) {
    const read = bandCondition(condition);
    if (!read || 'code' in read) return read;
    conditions.push(read);
  }
  const bounds = alike(conditions.flatMap(({ low, high }) => [low, high]));
  if ('code' in bounds) return bounds;
  const found = conditions.map(({ kind }, index): Band => {
    const [low = 0, high = 0] = bounds.values.slice(2 * index);
    return { kind, low, high, attainment: shifted(list[index]?.attainment ?? 0, -2) };
  });
  const fault = bandFault(found);
  if (fault) return { code: fault };
  const doubt = doubtfulAttainments(list);
  return doubt ?? { kind: 'bands', bands: found, unit: bounds.unit, percent: bounds.percent, text: quote };
}

/** All bounds in one unit; a bare one among them is measured like the others, but never guessed to be per cent. */
function alike(bounds: readonly Typed[]) {
  const percent = bounds.some((bound) => bound.percent);
  if (percent && !bounds.every((bound) => bound.percent || bound.value === 0))
    return { code: 'ambiguous' } as const;
  const units = bounds.map(({ unit }) => unit);
  const common = inCommonUnit(bounds.map((bound) => ({ ...bound, unit: minuteOrScore(bound.unit, units) })));
  return 'code' in common ? common : { ...common, percent };
}

/** `≤2:30` is rather two and a half minutes than thirty points. */
function doubtfulClock(text: string): Refusal | null {
  const clock = /^([≤≥<>]?) ?(\d{1,2}):([0-5]\d)$/.exec(text);
  return clock
    ? { code: 'ambiguous', suggestion: `${clock[1] ?? ''}${clock[2] ?? ''}分${clock[3] ?? ''}秒` }
    : null;
}

/** Attainments are points of 100; 1, 0.8, 0.6 were likely meant as 100, 80, 60. */
function doubtfulAttainments(list: readonly Rung[]): Refusal | null {
  const best = Math.max(...list.map(({ attainment }) => attainment));
  if (best > 2 || best === 0) return null;
  const meant = list.map(({ condition, attainment }) => `${condition}:${shifted(attainment, 2)}`);
  return { code: 'ambiguous', suggestion: meant.join(', ') };
}
