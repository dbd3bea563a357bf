import { shifted } from '../decimal';
import type { Refusal, Typed } from '../typed';
import { minuteOrScore } from '../units/minutes';

const isBare = ({ unit, percent }: Typed): boolean => unit === null && !percent;

/**
 * Two numbers of one expression share what is said of one of them: in `3~5%` both are per cent, in `24~48小时` both are
 * hours, in `3~5万` both are ten thousands. `5000~1万` shares nothing: 5000万 would be above 1万.
 */
export function shareSuffix(first: Typed, second: Typed): readonly [Typed, Typed] | Refusal {
  const minutes = [
    { ...first, unit: minuteOrScore(first.unit, [second.unit]) },
    { ...second, unit: minuteOrScore(second.unit, [first.unit]) },
  ] as const;
  const [low, high] = minutes;
  if (low.percent !== high.percent) {
    if (isBare(low)) return [asPercent(low), high];
    return isBare(high) ? [low, asPercent(high)] : { code: 'unit-mismatch' };
  }
  const magnified = shareMagnitude(low, high);
  if (magnified === null) return { code: 'ambiguous' };
  const unit = high.unit ?? low.unit;
  return [
    { ...magnified, unit: low.unit ?? unit },
    { ...high, unit: high.unit ?? unit },
  ];
}

const asPercent = (typed: Typed): Typed => ({ ...typed, value: shifted(typed.value, -2), percent: true });

/** `null` where both readings are possible: 1~1万. */
function shareMagnitude(low: Typed, high: Typed): Typed | null {
  if (high.magnitude === 0 || low.magnitude !== 0 || low.unit !== null) return low;
  const value = shifted(low.value, high.magnitude);
  if (value === high.value) return null;
  return value < high.value ? { ...low, value, magnitude: high.magnitude } : low;
}
